// Types of an update session: input, decisions, and all that follows from them.
import type { TableTexts } from '../../dataset/tables/readDataset'
import type { IsoDay } from '../../domain/date/isoDay'
import type { PinyinData } from '../../domain/search/pinyin'
import type { Grade } from '../../domain/source/source'
import type { Book, CellValue } from '../book/book'
import type { Release } from '../changes/buildRelease'
import type { Change, ChangeKind, Decision } from '../changes/change'
import type { ChangeSet } from '../changes/changeSet'
import type { ExpiredRecognition } from '../changes/findExpired'
import type { NearDuplicate } from '../changes/findNearDuplicates'
import type { Fault } from '../faults/fault'
import type { NamesImport } from '../names/importNames'
import type { NameAnswers } from '../names/names'
import type { ImportedTables } from '../sheets/importTypes'

/** The source of a pasted list, as the reader states it; '' for what is unknown. */
export interface StatedSource {
  readonly title: string
  readonly publisher: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string
  readonly url: string
  readonly grade: Grade
}

/** The reader's input. */
export type UpdateInput =
  | { readonly kind: 'names'; readonly text: string; readonly list: string; readonly source: StatedSource }
  /** A workbook, a table, a zip, or a change set. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The reader's decisions. */
export interface Decisions {
  /** By the key of the name. */
  readonly answers: NameAnswers
  /** Groups of faults that are mended, by their keys. */
  readonly mended: readonly string[]
  /** New clusters that are one with another: the id of the new one, and of the other. */
  readonly merges: readonly Pick<NearDuplicate, 'id' | 'other'>[]
  /** On changes, the newest last. */
  readonly decisions: readonly Decision[]
}

/** The start of a session: the published tables, the readings of characters, the day. */
export interface SessionStart {
  readonly texts: TableTexts
  /** Readings of characters, from data/v1/search.json. */
  readonly spelling: PinyinData
  readonly day: IsoDay
}

/** Without the rows: the page shows their changes. */
export type NamesEvaluation = Omit<NamesImport, 'tables' | 'texts'>

/** Everything that follows from input and decisions. Lists are cut, so that a page can hold them; the counts are not. */
export interface Evaluation {
  readonly names: NamesEvaluation | null
  /** The reason why a file was refused; null for one that could be read. */
  readonly refusal: Fault | null
  /** Date and remark of a change set. */
  readonly changeSet: Pick<ChangeSet, 'date' | 'note'> | null
  /** Of large groups only the first. */
  readonly faults: readonly Fault[]
  /** The faults of each group, by its key, also those that the list lacks. */
  readonly faultCounts: Readonly<Record<string, number>>
  readonly changes: readonly Change[]
  readonly changeCount: number
  /** Of all changes, also those that the list lacks. */
  readonly acceptedCount: number
  readonly refusedCount: number
  readonly kindCounts: Readonly<Record<ChangeKind, number>>
  /** The most alike. */
  readonly nearDuplicates: readonly NearDuplicate[]
  readonly expired: readonly ExpiredRecognition[]
  readonly expiredCount: number
  /** Names of clusters and sources that changes and near-duplicates name, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** SHA-256 of the published tables. */
  readonly base: string
}

export interface Session {
  /** Reads the input; forgets the one before. Rejects when it is aborted. */
  readonly open: (input: UpdateInput, onProgress?: (share: number) => void) => Promise<void>
  readonly evaluate: (decisions: Decisions) => Evaluation
  /** All faults of the book as the reader wrote it, mended groups among them. */
  readonly listFaults: () => readonly Fault[]
  /** All changes, and the fingerprint of the tables that they belong to. */
  readonly listChanges: (decisions: Decisions) => { readonly changes: readonly Change[]; readonly base: string }
  /** The accepted changes, applied. Its problems are empty if it can be published. */
  readonly build: (decisions: Decisions) => Release & { readonly accepted: readonly Change[] }
  /** The changes from the published tables to other whole ones, which no input needs. */
  readonly diffRows: (tables: Pick<ImportedTables, 'clusters' | 'sources'>) => readonly Change[]
  /** Rows of a sheet, for a look at a fault. */
  readonly getRows: (sheet: string, from: number, to: number) => readonly (readonly CellValue[])[]
  readonly getBook: () => Book | null
}
