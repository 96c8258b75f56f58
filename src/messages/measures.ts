// What is said of measures, and one measure in words: its kind, its date and on what it is based, and for what it holds.

import { t } from '#messages/t'
import { domainMessages, MEASURE_KIND, SCOPE } from '#messages/words'
import type { Measure } from '../domain/cluster/cluster'
import { isBeforeProgramme } from '../domain/cluster/measure'

/** 已落地 · 2024-10 报道 · 园区, with 认定前 where no cluster could be recognised yet. */
export const formatMeasureMeta = (measure: Measure): string => {
  const { kind, date, dateBasis, scope } = measure
  const dateText = date ? (dateBasis === 'report' ? t.reportedOn(date) : date) : t.dateUnknown
  return [
    MEASURE_KIND[kind],
    dateText,
    SCOPE[scope],
    ...(isBeforeProgramme(measure) ? [domainMessages.beforeProgramme] : []),
  ].join(' · ')
}
