// The tables that pasted names are compared with, indexed once.

import type { Dataset } from '../../dataset/tables/readDataset'
import type { IndustryId } from '../../domain/cluster/industry'
import { buildPinyinTable, type PinyinData, type PinyinTable, toSimplified } from '../../domain/search/pinyin'
import { buildExistingIndex, type ExistingIndex } from './match/existingIndex'
import { buildPlaceIndex, type PlaceIndex } from './match/placeIndex'
import { buildWordIndex, type WordIndex } from './match/wordIndex'

export interface NameContext {
  readonly places: PlaceIndex
  readonly words: WordIndex
  readonly industries: readonly { readonly id: IndustryId; readonly zh: string }[]
  readonly existing: ExistingIndex
  readonly pinyin: PinyinTable
  /** Traditional characters in their simplified forms, as far as the tables have them. */
  readonly simplify: (text: string) => string
}

/**
 * @param spelling readings of characters: data/v1/search.json has them
 */
export function buildNameContext(
  data: Pick<Dataset, 'divisions' | 'formerNames' | 'clusters' | 'industries'>,
  spelling: PinyinData,
): NameContext {
  const places = buildPlaceIndex(data.divisions.values(), data.formerNames)
  const pinyin = buildPinyinTable(spelling)
  return {
    places,
    words: buildWordIndex(data.clusters),
    industries: data.industries,
    existing: buildExistingIndex(data.clusters, places),
    pinyin,
    simplify: text => toSimplified(text, pinyin),
  }
}
