// What is said of measures, and one measure in words: its kind, its date and on what it is based, and for what it holds.

import { t } from '#messages/t'
import { MEASURE_KIND, SCOPE } from '#messages/words'
import type { Measure } from '../domain/cluster'

/** 已见结果 · 2024-10 报道 · 园区 */
export const measureMeta = ({ kind, date, dateBasis, scope }: Measure): string =>
  [MEASURE_KIND[kind], date ? (dateBasis === 'report' ? t.reportedOn(date) : date) : t.dateUnknown, SCOPE[scope]].join(
    ' · ',
  )
