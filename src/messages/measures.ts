// Formats one measure: kind, date and its basis, scope.

import { t } from '#messages/t'
import { domainMessages, MEASURE_KIND, SCOPE } from '#messages/words'
import type { Measure } from '../domain/cluster/cluster'
import { isBeforeProgramme } from '../domain/cluster/measure'

/** 已落地 · 2024-10 报道 · 园区, and 认定前 for a measure before the programme. */
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
