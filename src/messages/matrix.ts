// Formats counts of the measures matrix. Kinds are named and never added.

import { localeFormat } from '#messages/format'
import { matrixMessages } from '#messages/matrix'
import { domainMessages, MEASURE_KIND, SCOPE } from '#messages/words'
import { type Measure, SCOPES, type Scope } from '../domain/cluster/cluster'
import { MEASURE_KINDS, type MeasureKind } from '../domain/cluster/direction'
import { countByScope, selectCountableMeasures } from '../domain/cluster/measure'
import { joinList, parenthesize } from './format'

/** 已落地 2 条、规划中 1 条; kinds without a measure are left out. */
export const formatKindCounts = (counts: Readonly<Record<MeasureKind, number>>): string =>
  joinList(
    MEASURE_KINDS.filter(kind => counts[kind] > 0).map(kind =>
      matrixMessages.kindCount(MEASURE_KIND[kind], counts[kind]),
    ),
  ) || matrixMessages.notFound

/** 集群 2、县域 1; scopes without a measure are left out. */
export const formatScopeCounts = (scopes: Readonly<Record<Scope, number>>): string =>
  joinList(
    SCOPES.filter(scope => scopes[scope] > 0).map(scope => matrixMessages.scopeCount(SCOPE[scope], scopes[scope])),
  )

/** The content of a cell: counts by kind, counts by scope, and the number of measures that do not count. */
export function formatMatrixCell(counts: Readonly<Record<MeasureKind, number>>, measures: readonly Measure[]): string {
  const countedMeasures = selectCountableMeasures(measures)
  const beforeProgrammeCount = measures.length - countedMeasures.length
  return [
    ...(countedMeasures.length > 0
      ? [
          formatKindCounts(counts) +
            parenthesize(matrixMessages.scopes(formatScopeCounts(countByScope(countedMeasures)))),
        ]
      : []),
    ...(beforeProgrammeCount > 0
      ? [matrixMessages.kindCount(domainMessages.beforeProgramme, beforeProgrammeCount)]
      : []),
  ].join(localeFormat.comma)
}
