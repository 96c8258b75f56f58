// Lists of recognised clusters. docs/data-dictionary.md describes the fields.
import * as province from '#dataset/province.json'
import type { Basis, SourceId } from '../source/source'

/** `sc-YYYY` for a list of the province, with the prefix of data/province.json; `cn-YYYY` for a national one. */
export type ListId = string & { readonly __brand: 'ListId' }

/** The first part of an id, by level. */
export const LIST_PREFIX: Readonly<Record<Level, string>> = { province: province.listPrefix, national: 'cn' }

const LIST_ID = new RegExp(`^(${province.listPrefix}|cn)-20\\d{2}$`)

/** Parses the id of a list, which may not exist; null for any other text. */
export const parseListId = (text: string): ListId | null => (LIST_ID.test(text) ? (text as ListId) : null)

/** The lower first. */
export const LEVELS = ['province', 'national'] as const
/** A level of recognition. */
export type Level = (typeof LEVELS)[number]
/** Compares for sorting, the lower level first. */
export const compareLevels = (a: Level, b: Level): number => LEVELS.indexOf(a) - LEVELS.indexOf(b)

/** A list of recognised clusters. Dates may be partial: `2025`, `2025-11`, `2025-11-05`. */
export interface RecognitionList {
  readonly id: ListId
  readonly level: Level
  readonly year: number
  readonly batch: number | null
  readonly titleZh: string
  readonly announced: string | null
  readonly announcedBasis: Basis
  readonly size: number | null
  readonly sizeInSichuan: number | null
  /** Number of clusters on record whose full name is published. */
  readonly namesKnown: number
  /** Number of clusters on record whose full name is not published. */
  readonly withoutPublishedName: number
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly validityBasis: Basis
  readonly validityYears: number | null
  readonly validityNote: string | null
  readonly sources: readonly SourceId[]
}

/** All lists. */
export type ListsById = ReadonlyMap<ListId, RecognitionList>

/** Sorts lists by level, the province first, then by year. */
export const sortLists = (lists: Iterable<RecognitionList>): RecognitionList[] =>
  [...lists].sort((a, b) => compareLevels(a.level, b.level) || a.year - b.year)
