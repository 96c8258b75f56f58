// One update of the tables, from what the reader put in to the files that can be published. Pure but for the file that it
// reads; runs in a worker, in the page, and in Node alike.
import type { Dataset, TableTexts } from '../../dataset/tables/readDataset'
import type { Book } from '../book/book'
import { readBook } from '../book/readBook'
import { buildRelease, loadPublished } from '../changes/buildRelease'
import { type Change, selectAccepted } from '../changes/change'
import { type ChangeSet, readChangeSet } from '../changes/changeSet'
import { diffTables } from '../changes/diffTables'
import { findExpired } from '../changes/findExpired'
import { findNearDuplicates, mergeDuplicate, type NearDuplicate } from '../changes/findNearDuplicates'
import { computeFingerprint } from '../changes/fingerprint'
import type { Fault } from '../faults/fault'
import { getGroupKey, groupFaults } from '../faults/groupFaults'
import { importTableFolder, readTableFolder, toImportedTables } from '../folder/tableFolder'
import { importNames } from '../names/importNames'
import { buildNameContext, type NameContext } from '../names/nameContext'
import { importBook } from '../sheets/importBook'
import type { ImportedTables } from '../sheets/importTypes'
import type { Decisions, NamesEvaluation, Session, SessionStart, UpdateInput } from './sessionTypes'

const MAX_FAULTS_OF_GROUP = 100
const MAX_CHANGES = 1000
const MAX_NEAR_DUPLICATES = 200

interface Imported {
  readonly tables: ImportedTables
  readonly faults: readonly Fault[]
  readonly names: NamesEvaluation | null
  /** Tables that change with the names and are compared with no row of theirs. */
  readonly texts: Partial<SessionStart['texts']>
}

export function createSession({ texts, spelling, day }: SessionStart): Session {
  const published = loadPublished(texts)
  const base = computeFingerprint(texts)
  let input: UpdateInput | null = null
  let book: Book | null = null
  let refusal: Fault | null = null
  let tableFolder: Partial<TableTexts> | null = null
  let changeSet: ChangeSet | null = null

  let imported: { readonly key: string; readonly result: Imported | null } | null = null
  let context: NameContext | null = null

  const importPasted = (
    { text, list, source }: Extract<UpdateInput, { kind: 'names' }>,
    { answers }: Decisions,
  ): Imported => {
    context ??= buildNameContext(published, spelling)
    const newSource = { ...source, date: source.date || null, url: source.url || null, originalPublisher: null }
    const target = { list, source: newSource }
    const { tables, texts: added, ...names } = importNames(text, target, answers, published, context)
    return { tables, faults: [], names, texts: added }
  }

  const importSheets = (read: Book, mended: readonly string[]): Imported => {
    const first = importBook(read, published)
    const fixed = mended.length > 0 ? mendBook(read, first.faults, mended) : null
    const { tables, faults } = fixed ? importBook(fixed, published) : first
    return { tables, faults: [...read.faults, ...faults], names: null, texts: {} }
  }

  const importFolder = (found: Partial<TableTexts>, fileName: string): Imported => {
    const read = importTableFolder(found, texts, published, fileName)
    book = read.book
    return { ...read, names: null }
  }

  /** Null where nothing could be read. */
  const runImport = (decisions: Decisions): Imported | null => {
    if (input?.kind === 'names') return importPasted(input, decisions)
    if (input && tableFolder) return importFolder(tableFolder, input.name)
    return book ? importSheets(book, decisions.mended) : null
  }

  /** Imports again only after an answer or a mended group: decisions on changes leave the rows as they are. */
  const importInput = (decisions: Decisions): Imported | null => {
    const key = JSON.stringify([decisions.answers, decisions.mended])
    if (imported?.key !== key) imported = { key, result: runImport(decisions) }
    return imported.result
  }

  const findChanges = (imported: Imported | null, { merges }: Decisions): readonly Change[] => {
    if (changeSet) return changeSet.changes
    return imported ? diffTables(published, merges.reduce(mergeDuplicate, imported.tables)) : []
  }

  return {
    open: async (next, onProgress) => {
      input = next
      imported = null
      book = null
      refusal = null
      changeSet = null
      tableFolder = null
      if (next.kind === 'names') return
      const changes = readChangeSet(next.bytes, base)
      if (changes) {
        changeSet = changes.changeSet
        refusal = changes.refusal
        return
      }
      tableFolder = readTableFolder(next.bytes)
      if (tableFolder) return
      const read = await readBook(next.bytes, next.name, { onProgress })
      if ('refusal' in read) refusal = read.refusal
      else book = read.book
    },
    evaluate: decisions => {
      const read = importInput(decisions)
      const changes = findChanges(read, decisions)
      const groups = groupFaults(read?.faults ?? [])
      const clusters = read?.tables.clusters ?? []
      const nearDuplicates = read ? selectMostAlike(findNearDuplicates(published.clusters, read.tables)) : []
      const expired = input?.kind === 'file' && book ? findExpired(clusters, published, day) : []
      const shown = changes.slice(0, MAX_CHANGES)
      return {
        names: read?.names ?? null,
        refusal,
        changeSet,
        faults: groups.flatMap(group => group.faults.slice(0, MAX_FAULTS_OF_GROUP)),
        faultCounts: Object.fromEntries(groups.map(group => [getGroupKey(group), group.faults.length])),
        changes: shown,
        changeCount: changes.length,
        nearDuplicates,
        expired: expired.slice(0, MAX_CHANGES),
        expiredCount: expired.length,
        titles: collectTitles(shown, nearDuplicates, published, read),
        base,
      }
    },
    listFaults: () => (book ? importSheets(book, []).faults : []),
    listChanges: decisions => ({ changes: findChanges(importInput(decisions), decisions), base }),
    build: decisions => {
      const read = importInput(decisions)
      const accepted = selectAccepted(findChanges(read, decisions), decisions.decisions)
      const start = accepted.length > 0 ? { ...texts, ...read?.texts } : texts
      return { ...buildRelease(start, accepted, day), accepted }
    },
    diffRows: tables => diffTables(published, toImportedTables(published, tables)),
    getRows: (name, from, to) => book?.sheets.find(sheet => sheet.name === name)?.rows.slice(from, to) ?? [],
    getBook: () => book,
  }
}

/** The order stays where no more are found than a page can hold. */
const selectMostAlike = (found: readonly NearDuplicate[]): readonly NearDuplicate[] =>
  found.length > MAX_NEAR_DUPLICATES
    ? [...found].sort((a, b) => b.likeness - a.likeness).slice(0, MAX_NEAR_DUPLICATES)
    : found

/** A book with the cells of the mended groups as their fixes say. */
function mendBook(book: Book, faults: readonly Fault[], mended: readonly string[]): Book {
  const fixes = groupFaults(faults)
    .filter(group => mended.includes(getGroupKey(group)))
    .flatMap(group => group.faults)
  return {
    ...book,
    sheets: book.sheets.map(sheet => {
      const rows = [...sheet.rows]
      for (const { place, fix } of fixes)
        if (place?.sheet === sheet.name && place.row !== null && place.column !== null && fix !== undefined) {
          const cells = [...(rows[place.row] ?? [])]
          cells[place.column] = fix
          rows[place.row] = cells
        }
      return { ...sheet, rows }
    }),
  }
}

function collectTitles(
  changes: readonly Change[],
  nearDuplicates: readonly NearDuplicate[],
  published: Dataset,
  imported: Imported | null,
): Record<string, string> {
  const ids = new Set([...changes.map(({ owner }) => owner), ...nearDuplicates.flatMap(({ id, other }) => [id, other])])
  const rows = [
    ...published.clusters.map(({ id, nameZh }) => [id, nameZh] as const),
    ...(imported?.tables.clusters ?? []).map(({ id, nameZh }) => [id, nameZh] as const),
    ...published.sources.map(({ id, title }) => [id, title] as const),
    ...(imported?.tables.sources ?? []).map(({ id, title }) => [id, title] as const),
    ...changes.flatMap(change =>
      change.kind === 'added' && 'nameZh' in change.row
        ? [[change.owner, change.row.nameZh] as const]
        : change.kind === 'added' && 'title' in change.row
          ? [[change.owner, change.row.title] as const]
          : [],
    ),
  ]
  return Object.fromEntries(rows.filter(([id]) => ids.has(id)))
}
