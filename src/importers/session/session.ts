// One update of the tables, from what the reader put in to the files that can be published. Pure but for the file that it
// reads; runs in a worker, in the page, and in Node alike.
import type { Dataset, TableTexts } from '../../dataset/tables/readDataset'
import type { Book } from '../book/book'
import { buildRelease, loadPublished } from '../changes/buildRelease'
import { type Change, countDecisions, selectAccepted } from '../changes/change'
import { diffTables } from '../changes/diffTables'
import { findExpired } from '../changes/findExpired'
import { findNearDuplicates, mergeDuplicate, type NearDuplicate } from '../changes/findNearDuplicates'
import { computeFingerprint } from '../changes/fingerprint'
import type { Fault } from '../faults/fault'
import { getGroupKey, groupFaults } from '../faults/groupFaults'
import { importTableFolder, toImportedTables } from '../folder/tableFolder'
import { importNames } from '../names/importNames'
import { buildNameContext, type NameContext } from '../names/nameContext'
import type { NameAnswers } from '../names/names'
import { importBook } from '../sheets/importBook'
import type { ImportedTables } from '../sheets/importTypes'
import { type OpenedFile, openFile } from './openFile'
import type { Decisions, NamesEvaluation, Session, SessionStart, UpdateInput } from './sessionTypes'

const MAX_FAULTS_OF_GROUP = 100
const MAX_CHANGES = 1000
const MAX_NEAR_DUPLICATES = 200

type PastedInput = Extract<UpdateInput, { kind: 'names' }>

interface Imported {
  readonly tables: ImportedTables
  readonly faults: readonly Fault[]
  readonly names: NamesEvaluation | null
  /** The sheets that faults have their places in; null for names. */
  readonly book: Book | null
  /** Tables that change with the names and are compared with no row of theirs. */
  readonly texts: Partial<TableTexts>
}

export function createSession({ texts, spelling, day }: SessionStart): Session {
  const published = loadPublished(texts)
  const base = computeFingerprint(texts)
  let opened: PastedInput | OpenedFile | null = null
  let imported: { readonly key: string; readonly result: Imported | null } | null = null
  let context: NameContext | null = null
  let unmendedFaults: readonly Fault[] | null = null

  /** The faults of the book as the reader wrote it. The import of a large book takes seconds, so they are kept. */
  const findUnmendedFaults = (book: Book): readonly Fault[] => {
    unmendedFaults ??= importBook(book, published).faults
    return unmendedFaults
  }

  const importSheets = (book: Book, mended: readonly string[]): Imported => {
    const isMended = mended.length > 0
    const { tables, faults } = importBook(isMended ? mendBook(book, findUnmendedFaults(book), mended) : book, published)
    if (!isMended) unmendedFaults = faults
    return { tables, faults: [...book.faults, ...faults], names: null, book, texts: {} }
  }

  const importPasted = ({ text, list, source }: PastedInput, answers: NameAnswers) => {
    context ??= buildNameContext(published, spelling)
    const newSource = { ...source, date: source.date || null, url: source.url || null, originalPublisher: null }
    return importNames(text, { list, source: newSource }, answers, published, context)
  }

  /** Null where nothing could be read, and for a change set, which has no rows. */
  const runImport = ({ answers, mended }: Decisions): Imported | null => {
    switch (opened?.kind) {
      case 'names': {
        const { tables, texts: added, ...names } = importPasted(opened, answers)
        return { tables, faults: [], names, book: null, texts: added }
      }
      case 'folder':
        return { ...importTableFolder(opened.tables, texts, published, opened.name), names: null }
      case 'sheets':
        return importSheets(opened.book, mended)
      default:
        return null
    }
  }

  /** Imports again only after an answer or a mended group: decisions on changes leave the rows as they are. */
  const importInput = (decisions: Decisions): Imported | null => {
    const key = JSON.stringify([decisions.answers, decisions.mended])
    if (imported?.key !== key) imported = { key, result: runImport(decisions) }
    return imported.result
  }

  const findChanges = (read: Imported | null, { merges }: Decisions): readonly Change[] => {
    if (opened?.kind === 'changeSet') return opened.changeSet.changes
    return read ? diffTables(published, merges.reduce(mergeDuplicate, read.tables)) : []
  }

  const getBook = (): Book | null => (opened?.kind === 'sheets' ? opened.book : (imported?.result?.book ?? null))

  return {
    open: async (input, onProgress) => {
      opened = null
      imported = null
      unmendedFaults = null
      opened = input.kind === 'names' ? input : await openFile(input, base, onProgress)
    },
    evaluate: decisions => {
      const read = importInput(decisions)
      const changes = findChanges(read, decisions)
      const groups = groupFaults(read?.faults ?? [])
      const nearDuplicates = read ? selectMostAlike(findNearDuplicates(published.clusters, read.tables)) : []
      const expired = read?.book ? findExpired(read.tables.clusters, published, day) : []
      const shown = changes.slice(0, MAX_CHANGES)
      return {
        names: read?.names ?? null,
        refusal: opened?.kind === 'refused' ? opened.refusal : null,
        changeSet: opened?.kind === 'changeSet' ? opened.changeSet : null,
        faults: groups.flatMap(group => group.faults.slice(0, MAX_FAULTS_OF_GROUP)),
        faultCounts: Object.fromEntries(groups.map(group => [getGroupKey(group), group.faults.length])),
        changes: shown,
        changeCount: changes.length,
        ...countDecisions(changes, decisions.decisions),
        nearDuplicates,
        expired: expired.slice(0, MAX_CHANGES),
        expiredCount: expired.length,
        titles: collectTitles(shown, nearDuplicates, published, read),
        base,
      }
    },
    listFaults: () =>
      opened?.kind === 'sheets'
        ? [...opened.book.faults, ...findUnmendedFaults(opened.book)]
        : (imported?.result?.faults ?? []),
    listChanges: decisions => ({ changes: findChanges(importInput(decisions), decisions), base }),
    build: decisions => {
      const read = importInput(decisions)
      const accepted = selectAccepted(findChanges(read, decisions), decisions.decisions)
      const start = accepted.length > 0 ? { ...texts, ...read?.texts } : texts
      return { ...buildRelease(start, accepted, day), accepted }
    },
    diffRows: tables => diffTables(published, toImportedTables(published, tables)),
    getRows: (name, from, to) =>
      getBook()
        ?.sheets.find(sheet => sheet.name === name)
        ?.rows.slice(from, to) ?? [],
    getBook,
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
