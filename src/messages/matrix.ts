// The sentences of the measures matrix, apart from the rest: they come with its code. The kinds are named, never added up.

import { m } from '#messages/matrix'
import { MEASURE_KIND } from '#messages/words'
import { MEASURE_KINDS, type MeasureKind } from '../domain/direction'
import { joinWords } from './format'

/** 已见结果 2 条、目标规划 1 条; what none were found of is left out. */
export const countsWords = (counts: Readonly<Record<MeasureKind, number>>): string =>
  joinWords(
    MEASURE_KINDS.filter(kind => counts[kind] > 0).map(kind => m.countedKind(MEASURE_KIND[kind], counts[kind])),
  ) || m.notFound
