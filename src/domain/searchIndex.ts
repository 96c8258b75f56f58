// What can be found, prepared for matching: each candidate's keys as they are written, sound, begin and are misread, and
// the words into which a run-on query is split. Built once for a dataset; `matching.ts` reads it.
import { type Candidate, type Key, KINDS } from './candidate'
import { buildLane, type Fit, type Lane, type Line } from './lanes'
import { foldWords, withoutAnd } from './search'
import { isSpelt, type Speller, unitsOf } from './spelling'
import { ROWS_A_STEP, type Steps } from './steps'
import { addWords, type Vocabulary } from './vocabulary'

export const LANE_IDS = ['letters', 'sounds', 'initials', 'misread'] as const
export type LaneId = (typeof LANE_IDS)[number]

/** Ranks of a single word; lower is better. */
export const RANK: Readonly<Record<LaneId, Readonly<Record<Fit, number>>>> = {
  letters: { whole: 0, start: 2, inside: 6 },
  sounds: { whole: 1, start: 3, inside: 7 },
  initials: { whole: 4, start: 5, inside: 8 },
  misread: { whole: 9, start: 10, inside: 11 },
}

export interface SearchIndex<T extends Candidate = Candidate> {
  readonly speller: Speller
  /** By kind, and within a kind in the order in which equals are shown. */
  readonly candidates: readonly T[]
  readonly lanes: Readonly<Record<LaneId, Lane>>
  /** Positions of the places each candidate lies in. */
  readonly within: readonly (readonly number[])[]
  readonly vocabulary: Vocabulary
  /** How many clusters there are. */
  readonly size: number
}

export function* searchIndexSteps<T extends Candidate>(
  given: readonly T[],
  size: number,
  speller: Speller,
): Steps<SearchIndex<T>> {
  const order = new Map(KINDS.map((kind, i) => [kind, i]))
  const length = (c: T) => c.keys[0]?.text.length ?? 0
  const candidates = [...given].sort(
    (a, b) =>
      (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) ||
      Math.sign(b.clusters.length) - Math.sign(a.clusters.length) ||
      length(a) - length(b),
  )
  const places = new Map(candidates.flatMap((c, i) => (c.code === null ? [] : [[c.code, i] as const])))
  const lines: Record<LaneId, Line[]> = { letters: [], sounds: [], initials: [], misread: [] }
  const vocabulary: Vocabulary = { names: new Set(), pairs: new Set() }
  for (const [owner, { kind, keys }] of candidates.entries()) {
    if (owner % ROWS_A_STEP === 0) yield
    for (const key of keys) {
      const sound = addLines(lines, owner, key, speller)
      if (!key.isMisread) addWords(vocabulary, kind, foldWords(key.text).join(''), sound)
    }
  }
  const lanes: Partial<Record<LaneId, Lane>> = {}
  for (const id of LANE_IDS) {
    lanes[id] = buildLane(lines[id])
    yield
  }
  return {
    speller,
    candidates,
    lanes: lanes as Record<LaneId, Lane>,
    within: candidates.map(c => c.within.flatMap(code => places.get(code) ?? [])),
    vocabulary,
    size,
  }
}

/** @returns how the key sounds; empty where it has no Chinese */
function addLines(
  lines: Record<LaneId, Line[]>,
  owner: number,
  { text, syllables, isMisread }: Key,
  speller: Speller,
): string {
  if (isMisread) {
    lines.misread.push({ owner, text: (syllables ?? []).join(''), starts: [0] })
    return ''
  }
  const words = withoutAnd(foldWords(text))
  const folded = words.join('')
  const units = unitsOf(folded, speller, syllables)
  const starts = [...offsetsOf(words), ...offsetsOf(units.map(unit => unit.text))]
  lines.letters.push({ owner, text: folded, starts })
  if (!units.some(isSpelt)) return ''
  const sounds = units.map(unit => unit.sound)
  const initials = units.map(unit => (isSpelt(unit) ? unit.sound.charAt(0) : unit.sound))
  lines.sounds.push({ owner, text: sounds.join(''), starts: offsetsOf(sounds) })
  lines.initials.push({ owner, text: initials.join(''), starts: offsetsOf(initials) })
  return sounds.join('')
}

function offsetsOf(parts: readonly string[]): number[] {
  let at = 0
  return parts.map(part => {
    at += part.length
    return at - part.length
  })
}
