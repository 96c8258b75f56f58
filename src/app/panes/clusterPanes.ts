// The parts of an open cluster's panel that come in chunks of their own.
import { lazyPane } from './lazyPane'

export const DatesPane = lazyPane('app/panes/DatesPane', () => import('./DatesPane'))
export const ReportPane = lazyPane('app/panes/ReportPane', () => import('./ReportPane'))
export const TermEndPane = lazyPane('app/panes/TermEndPane', () => import('./TermEndPane'))
export const StandardPane = lazyPane('app/panes/StandardPane', () => import('./StandardPane'))
