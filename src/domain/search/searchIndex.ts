// What can be found, prepared for matching: each candidate's keys as they are written, sound, begin and are misread, and
// the words into which a run-on query is split. Built once for a dataset; `matching.ts` reads it.

import { ROWS_PER_STEP, type Steps } from '../computation/steps'
import { CANDIDATE_KINDS, type Candidate, type SearchKey } from './candidate'
import { dropAnd, foldWords } from './foldText'
import { hasPinyin, type PinyinTable, toPinyinUnits } from './pinyin'
import { buildSubstringIndex, type IndexLine, type MatchKind, type SubstringIndex } from './substringIndex'
import { addWords, type Vocabulary } from './vocabulary'

export const SPELLING_FORMS = ['letters', 'sounds', 'initials', 'misread'] as const
export type SpellingForm = (typeof SPELLING_FORMS)[number]

/** Ranks of a single word; lower is better. */
export const RANK: Readonly<Record<SpellingForm, Readonly<Record<MatchKind, number>>>> = {
  letters: { whole: 0, start: 2, inside: 6 },
  sounds: { whole: 1, start: 3, inside: 7 },
  initials: { whole: 4, start: 5, inside: 8 },
  misread: { whole: 9, start: 10, inside: 11 },
}

export interface SearchIndex<T extends Candidate = Candidate> {
  readonly pinyinTable: PinyinTable
  /** By kind, and within a kind in the order in which equals are shown. */
  readonly candidates: readonly T[]
  readonly substringIndexes: Readonly<Record<SpellingForm, SubstringIndex>>
  /** Positions of the places each candidate lies in. */
  readonly placePositions: readonly (readonly number[])[]
  readonly vocabulary: Vocabulary
  /** How many clusters there are. */
  readonly size: number
}

export function* buildSearchIndexInSteps<T extends Candidate>(
  unsortedCandidates: readonly T[],
  size: number,
  pinyinTable: PinyinTable,
): Steps<SearchIndex<T>> {
  const kindOrder = new Map(CANDIDATE_KINDS.map((kind, i) => [kind, i]))
  const length = (c: T) => c.keys[0]?.text.length ?? 0
  const candidates = [...unsortedCandidates].sort(
    (a, b) =>
      (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) ||
      Math.sign(b.clusters.length) - Math.sign(a.clusters.length) ||
      length(a) - length(b),
  )
  const positionByCode = new Map(candidates.flatMap((c, i) => (c.code === null ? [] : [[c.code, i] as const])))
  const lines: Record<SpellingForm, IndexLine[]> = { letters: [], sounds: [], initials: [], misread: [] }
  const vocabulary: Vocabulary = { names: new Set(), pairs: new Set() }
  for (const [owner, { kind, keys }] of candidates.entries()) {
    if (owner % ROWS_PER_STEP === 0) yield
    for (const key of keys) {
      const pinyin = addLines(lines, owner, key, pinyinTable)
      if (!key.isMisread) addWords(vocabulary, kind, foldWords(key.text).join(''), pinyin)
    }
  }
  const substringIndexes: Partial<Record<SpellingForm, SubstringIndex>> = {}
  for (const form of SPELLING_FORMS) {
    substringIndexes[form] = buildSubstringIndex(lines[form])
    yield
  }
  return {
    pinyinTable,
    candidates,
    substringIndexes: substringIndexes as Record<SpellingForm, SubstringIndex>,
    placePositions: candidates.map(c => c.within.flatMap(code => positionByCode.get(code) ?? [])),
    vocabulary,
    size,
  }
}

/** @returns how the key sounds; empty where it has no Chinese */
function addLines(
  lines: Record<SpellingForm, IndexLine[]>,
  owner: number,
  { text, syllables, isMisread }: SearchKey,
  pinyinTable: PinyinTable,
): string {
  if (isMisread) {
    lines.misread.push({ owner, text: (syllables ?? []).join(''), starts: [0] })
    return ''
  }
  const words = dropAnd(foldWords(text))
  const folded = words.join('')
  const pinyinUnits = toPinyinUnits(folded, pinyinTable, syllables)
  const starts = [...toOffsets(words), ...toOffsets(pinyinUnits.map(unit => unit.text))]
  lines.letters.push({ owner, text: folded, starts })
  if (!pinyinUnits.some(hasPinyin)) return ''
  const sounds = pinyinUnits.map(unit => unit.pinyin)
  const initials = pinyinUnits.map(unit => (hasPinyin(unit) ? unit.pinyin.charAt(0) : unit.pinyin))
  lines.sounds.push({ owner, text: sounds.join(''), starts: toOffsets(sounds) })
  lines.initials.push({ owner, text: initials.join(''), starts: toOffsets(initials) })
  return sounds.join('')
}

function toOffsets(parts: readonly string[]): number[] {
  let offset = 0
  return parts.map(part => {
    offset += part.length
    return offset - part.length
  })
}
