// The six cultivation directions (培育方向) and the three kinds of evidence a measure can have. They are never mixed.

export const DIRECTION_IDS = ['leading-industry', 'innovation', 'digital', 'green', 'opening', 'governance'] as const
export type DirectionId = (typeof DIRECTION_IDS)[number]

/** From a result that was reported, over something announced, to a mere plan. */
export const MEASURE_KINDS = ['delivered', 'announced', 'planned'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** The best evidence in each direction, one letter each in the order of DIRECTION_IDS: `da--p-`. */
export type EvidenceLetters = string & { readonly __brand: 'EvidenceLetters' }

const EVIDENCE_LETTER: Readonly<Record<MeasureKind, string>> = { delivered: 'd', announced: 'a', planned: 'p' }
const NO_EVIDENCE = '-'

export const parseEvidenceLetters = (text: string): EvidenceLetters | null =>
  /^[dap-]{6}$/.test(text) ? (text as EvidenceLetters) : null

export const toEvidenceLetters = (
  measures: readonly { readonly direction: DirectionId; readonly kind: MeasureKind }[],
): EvidenceLetters =>
  DIRECTION_IDS.map(direction => {
    const best = MEASURE_KINDS.find(kind => measures.some(m => m.direction === direction && m.kind === kind))
    return best ? EVIDENCE_LETTER[best] : NO_EVIDENCE
  }).join('') as EvidenceLetters

/** In the order of DIRECTION_IDS; null where no measure was found. */
export const toEvidenceByDirection = (letters: EvidenceLetters): (MeasureKind | null)[] =>
  DIRECTION_IDS.map((_, i) => MEASURE_KINDS.find(kind => EVIDENCE_LETTER[kind] === letters[i]) ?? null)

export const toDirections = (letters: EvidenceLetters): DirectionId[] =>
  DIRECTION_IDS.filter((_, i) => letters[i] !== NO_EVIDENCE)
