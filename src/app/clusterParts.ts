// What stands inside an open cluster's panel and comes in chunks of its own.
import { later } from './later'

export const DatesPane = later('app/DatesPane', () => import('./DatesPane'), { atIntent: true })
export const ReportPane = later('app/ReportPane', () => import('./ReportPane'))
export const StandardPane = later('app/StandardPane', () => import('./StandardPane'))
