// The search index of a dataset: the names of all candidates in each spelling, and the vocabulary that splits queries.

import { ROWS_PER_STEP, type Steps } from '../computation/steps'
import { CANDIDATE_KINDS, type Candidate, type SearchKey } from './candidate'
import { dropAnd, foldWords } from './foldText'
import { hasPinyin, type PinyinTable, toPinyinUnits } from './pinyin'
import { buildSubstringIndex, type IndexLine, type MatchKind, type SubstringIndex } from './substringIndex'
import { addWords, type Vocabulary } from './vocabulary'

const SPELLINGS = ['written', 'pinyin', 'initials', 'misread'] as const
/** A form of a name: as written, its pinyin, the initials of its pinyin, or the pinyin of a common misreading. */
export type Spelling = (typeof SPELLINGS)[number]

/**
 * The rank of a candidate for one word; lower is better. Of equal rank, candidates with clusters come first, then short names.
 *
 * 三台县 has the names 三台县 and 三台; 什邡市 (shi fang shi) is misread as shen fang shi.
 *
 *     三台县, 三台   ->  0    written, exact
 *     santai       ->  1    pinyin, exact
 *     st           ->  4    initials, exact
 *     台县          ->  6    written, infix
 *     shenfang     ->  10   misread, prefix
 */
export const RANK: Readonly<Record<Spelling, Readonly<Record<MatchKind, number>>>> = {
  written: { exact: 0, prefix: 2, infix: 6 },
  pinyin: { exact: 1, prefix: 3, infix: 7 },
  initials: { exact: 4, prefix: 5, infix: 8 },
  misread: { exact: 9, prefix: 10, infix: 11 },
}

/** The candidates of a dataset, prepared for `matchQuery`. */
export interface SearchIndex<T extends Candidate = Candidate> {
  readonly pinyinTable: PinyinTable
  /** By kind, then in the order of candidates of equal rank. */
  readonly candidates: readonly T[]
  readonly substringIndexes: Readonly<Record<Spelling, SubstringIndex>>
  /** By candidate, positions of the places that contain it. */
  readonly placePositions: readonly (readonly number[])[]
  readonly vocabulary: Vocabulary
  /** Number of clusters. */
  readonly size: number
}

/**
 * Builds the search index, in steps.
 * @param size number of clusters
 */
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
  const lines: Record<Spelling, IndexLine[]> = { written: [], pinyin: [], initials: [], misread: [] }
  const vocabulary: Vocabulary = { names: new Set(), pairs: new Set() }
  for (const [owner, { kind, keys }] of candidates.entries()) {
    if (owner % ROWS_PER_STEP === 0) yield
    for (const key of keys) {
      const pinyin = addLines(lines, owner, key, pinyinTable)
      if (!key.isMisread) addWords(vocabulary, kind, foldWords(key.text).join(''), pinyin)
    }
  }
  const substringIndexes: Partial<Record<Spelling, SubstringIndex>> = {}
  for (const spelling of SPELLINGS) {
    substringIndexes[spelling] = buildSubstringIndex(lines[spelling])
    yield
  }
  return {
    pinyinTable,
    candidates,
    substringIndexes: substringIndexes as Record<Spelling, SubstringIndex>,
    placePositions: candidates.map(c => c.within.flatMap(code => positionByCode.get(code) ?? [])),
    vocabulary,
    size,
  }
}

/** @returns the pinyin of the key; empty for a misreading and for a text without Chinese */
function addLines(
  lines: Record<Spelling, IndexLine[]>,
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
  lines.written.push({ owner, text: folded, starts })
  if (!pinyinUnits.some(hasPinyin)) return ''
  const syllableTexts = pinyinUnits.map(unit => unit.pinyin)
  const initials = pinyinUnits.map(unit => (hasPinyin(unit) ? unit.pinyin.charAt(0) : unit.pinyin))
  const pinyin = syllableTexts.join('')
  lines.pinyin.push({ owner, text: pinyin, starts: toOffsets(syllableTexts) })
  lines.initials.push({ owner, text: initials.join(''), starts: toOffsets(initials) })
  return pinyin
}

/** The offset of each part in the joined text. */
function toOffsets(parts: readonly string[]): number[] {
  let offset = 0
  return parts.map(part => {
    offset += part.length
    return offset - part.length
  })
}
