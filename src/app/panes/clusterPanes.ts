// The panes within the panel of a cluster. Apart from panes.ts, which ClusterPane must not import.
import { lazyPane } from './lazyPane'

export const CountyPane = lazyPane('app/panes/CountyPane', () => import('./CountyPane'))
export const DatesPane = lazyPane('app/panes/DatesPane', () => import('./DatesPane'))
export const ReportPane = lazyPane('app/panes/ReportPane', () => import('./ReportPane'))
export const TermEndPane = lazyPane('app/panes/TermEndPane', () => import('./TermEndPane'))
export const StandardPane = lazyPane('app/panes/StandardPane', () => import('./StandardPane'))
