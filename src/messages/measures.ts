// What is said of measures, and one measure in words: its kind, its date and on what it is based, and for what it holds.

import { t } from '#messages/t'
import { MEASURE_KIND, SCOPE, w } from '#messages/words'
import type { Measure } from '../domain/cluster'
import { isBeforeProgramme } from '../domain/measure'

/** 已落地 · 2024-10 报道 · 园区, with 认定前 where no cluster could be recognised yet. */
export const measureMeta = (measure: Measure): string => {
  const { kind, date, dateBasis, scope } = measure
  const when = date ? (dateBasis === 'report' ? t.reportedOn(date) : date) : t.dateUnknown
  return [MEASURE_KIND[kind], when, SCOPE[scope], ...(isBeforeProgramme(measure) ? [w.beforeProgramme] : [])].join(
    ' · ',
  )
}
