// The six cultivation directions (培育方向) and the three kinds of evidence that a measure is.
import type { SourceId } from '../source/source'

/** Evidence letters and counts by direction have this order. */
export const DIRECTION_IDS = ['leading-industry', 'innovation', 'digital', 'green', 'opening', 'governance'] as const
/** A cultivation direction. */
export type DirectionId = (typeof DIRECTION_IDS)[number]

/** The strongest evidence first: a reported result, something under way, a plan. */
export const MEASURE_KINDS = ['delivered', 'announced', 'planned'] as const
/** The evidence that a measure is. */
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** The tasks that the national measures set the authorities in a direction; they are no demands on clusters. */
export interface DirectionRule {
  readonly id: DirectionId
  readonly titleZh: string
  readonly shortZh: string
  readonly summaryZh: string
  readonly tasks: readonly string[]
  readonly tasksComplete: boolean
  readonly tasksNote: string | null
  readonly sources: readonly SourceId[]
}

/** The strongest evidence per direction, one letter each in the order of DIRECTION_IDS: `da--p-`. */
export type EvidenceLetters = string & { readonly __brand: 'EvidenceLetters' }

const EVIDENCE_LETTER: Readonly<Record<MeasureKind, string>> = { delivered: 'd', announced: 'a', planned: 'p' }
const NO_EVIDENCE = '-'

/** Reads evidence letters; null for any other text. */
export const parseEvidenceLetters = (text: string): EvidenceLetters | null =>
  /^[dap-]{6}$/.test(text) ? (text as EvidenceLetters) : null

/** The strongest evidence per direction among the measures. */
export const toEvidenceLetters = (
  measures: readonly { readonly direction: DirectionId; readonly kind: MeasureKind }[],
): EvidenceLetters =>
  DIRECTION_IDS.map(direction => {
    const best = MEASURE_KINDS.find(kind => measures.some(m => m.direction === direction && m.kind === kind))
    return best ? EVIDENCE_LETTER[best] : NO_EVIDENCE
  }).join('') as EvidenceLetters

/** Per direction, in the order of DIRECTION_IDS; null without a measure. */
export const toEvidenceByDirection = (letters: EvidenceLetters): (MeasureKind | null)[] =>
  DIRECTION_IDS.map((_, i) => MEASURE_KINDS.find(kind => EVIDENCE_LETTER[kind] === letters[i]) ?? null)

/** The directions with evidence of any kind. */
export const toDirections = (letters: EvidenceLetters): DirectionId[] =>
  DIRECTION_IDS.filter((_, i) => letters[i] !== NO_EVIDENCE)
