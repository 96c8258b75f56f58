// The parts of an open cluster's panel that come in chunks of their own.
import { lazyPane } from './lazyPane'

export const DatesPane = lazyPane('app/DatesPane', () => import('./DatesPane'))
export const ReportPane = lazyPane('app/ReportPane', () => import('./ReportPane'))
export const TermEndPane = lazyPane('app/TermEndPane', () => import('./TermEndPane'))
export const StandardPane = lazyPane('app/StandardPane', () => import('./StandardPane'))
