// The sentences of the measures matrix, apart from the rest: they come with its code. The kinds are named, never added up.

import { f } from '#messages/format'
import { m } from '#messages/matrix'
import { MEASURE_KIND, SCOPE, w } from '#messages/words'
import { type Measure, SCOPES, type Scope } from '../domain/cluster'
import { MEASURE_KINDS, type MeasureKind } from '../domain/direction'
import { countable, countScopes } from '../domain/measure'
import { aside, joinWords } from './format'

/** 已落地 2 条、规划中 1 条; what none were found of is left out. */
export const countsWords = (counts: Readonly<Record<MeasureKind, number>>): string =>
  joinWords(
    MEASURE_KINDS.filter(kind => counts[kind] > 0).map(kind => m.countedKind(MEASURE_KIND[kind], counts[kind])),
  ) || m.notFound

/** 集群 2、县域 1; the scopes that nothing holds for are left out. */
export const scopesWords = (scopes: Readonly<Record<Scope, number>>): string =>
  joinWords(SCOPES.filter(scope => scopes[scope] > 0).map(scope => m.countedScope(SCOPE[scope], scopes[scope])))

/** What a cell holds: the kinds counted, for what they hold, and those that are not counted. */
export function cellWords(counts: Readonly<Record<MeasureKind, number>>, measures: readonly Measure[]): string {
  const counted = countable(measures)
  const earlier = measures.length - counted.length
  return [
    ...(counted.length > 0 ? [countsWords(counts) + aside(m.scopes(scopesWords(countScopes(counted))))] : []),
    ...(earlier > 0 ? [m.countedKind(w.beforeProgramme, earlier)] : []),
  ].join(f.comma)
}
