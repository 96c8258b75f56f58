// Measures in words: what one of them is, and how many of each kind there are. The kinds are named, never added up.
import type { Measure } from '../domain/cluster'
import { MEASURE_KINDS, type MeasureKind } from '../domain/direction'
import { m } from '../i18n/matrix'
import { joinZh } from './format'
import { MEASURE_KIND, SCOPE } from './words'
import { t } from './zh-CN'

/** 已见结果 · 2024-10 报道 · 园区 */
export const measureMeta = ({ kind, date, dateBasis, scope }: Measure): string =>
  [MEASURE_KIND[kind], date ? (dateBasis === 'report' ? t.reportedOn(date) : date) : t.dateUnknown, SCOPE[scope]].join(
    ' · ',
  )

/** 已见结果 2 条、目标规划 1 条; what none were found of is left out. */
export const countsWords = (counts: Readonly<Record<MeasureKind, number>>): string =>
  joinZh(MEASURE_KINDS.filter(kind => counts[kind] > 0).map(kind => m.countedKind(MEASURE_KIND[kind], counts[kind]))) ||
  m.notFound
