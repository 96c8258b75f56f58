// One measure in words: its kind, its date and on what it is based, and for what it holds.
import type { Measure } from '../domain/cluster'
import { MEASURE_KIND, SCOPE } from './words'
import { t } from './zh-CN'

/** 已见结果 · 2024-10 报道 · 园区 */
export const measureMeta = ({ kind, date, dateBasis, scope }: Measure): string =>
  [MEASURE_KIND[kind], date ? (dateBasis === 'report' ? t.reportedOn(date) : date) : t.dateUnknown, SCOPE[scope]].join(
    ' · ',
  )
