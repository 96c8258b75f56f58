// Reads a file, prints its faults and the difference to the tables, and writes the tables.
//
//   npm run data:import -- FILE [--dry-run] [--lang en] [--data DIR] [--day YYYY-MM-DD] [--list ID --source ID]
//
// FILE is a workbook, CSV, JSON, an archive of them, a release, a change set, or names one a line (with --list and --source).
// Exit codes: 0 no errors; 1 rows with errors, the others are written; 2 the file or an option cannot be read, nothing is
// written. New and changed rows are accepted, or what a change set says; rows that the file lacks are named and stay.
import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { TABLES, type TableTexts } from '../../src/dataset/tables/readDataset'
import { toShanghaiDay } from '../../src/domain/date/isoDay'
import { FAULT_KINDS } from '../../src/domain/fault/faultCodes'
import type { Lang } from '../../src/domain/language/language'
import { buildRelease, loadPublished } from '../../src/importers/changes/buildRelease'
import { type Change, selectAccepted } from '../../src/importers/changes/change'
import { diffTables } from '../../src/importers/changes/diffTables'
import { computeFingerprint } from '../../src/importers/changes/fingerprint'
import type { Fault } from '../../src/importers/faults/fault'
import { importTableFolder } from '../../src/importers/folder/tableFolder'
import { openFile } from '../../src/importers/session/openFile'
import { importBook } from '../../src/importers/sheets/importBook'
import { readTables } from '../build-data/readTables'
import { formatReport as formatProblems } from '../data-check/formatReport'
import { formatImport, formatRefusal } from './formatImport'
import { importNamesOfBook } from './importNamesOfBook'

export interface ImportOutcome {
  readonly exitCode: 0 | 1 | 2
  readonly report: string
}

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'zh' },
  data: { type: 'string', default: 'data' },
  day: { type: 'string' },
  list: { type: 'string' },
  source: { type: 'string' },
} as const

interface ReadChanges {
  readonly faults: readonly Fault[]
  readonly changes: readonly Change[]
  readonly accepted: readonly Change[]
  /** The tables with what the changes need besides rows: translations. */
  readonly texts: TableTexts
}

/** The changes of a file against the tables; a text is the reason why there are none. */
async function readChanges(
  bytes: Uint8Array,
  name: string,
  texts: TableTexts,
  options: { readonly lang: Lang; readonly list: string | undefined; readonly source: string | undefined },
): Promise<ReadChanges | string> {
  const opened = await openFile({ name, bytes }, computeFingerprint(texts))
  if (opened.kind === 'refused') return formatRefusal(options.lang, opened.refusal)
  if (opened.kind === 'changeSet') {
    const { changes, decisions } = opened.changeSet
    return { faults: [], changes, accepted: selectAccepted(changes, decisions), texts }
  }
  const data = loadPublished(texts)
  if (opened.kind === 'folder') {
    const { faults, tables, texts: added } = importTableFolder(opened.tables, texts, data, name)
    const changes = diffTables(data, tables)
    return { faults, changes, accepted: selectNewRows(changes), texts: { ...texts, ...added } }
  }
  const { book } = opened
  const { list, source } = options
  const imported =
    list !== undefined && source !== undefined
      ? importNamesOfBook(book, { list, source }, data, texts)
      : { ...importBook(book, data), texts }
  const changes = diffTables(data, imported.tables)
  return {
    faults: [...book.faults, ...imported.faults],
    changes,
    accepted: selectNewRows(changes),
    texts: imported.texts,
  }
}

/** Rows that the file lacks stay. */
const selectNewRows = (changes: readonly Change[]): Change[] => changes.filter(({ kind }) => kind !== 'absent')

export async function importData(args: string[]): Promise<ImportOutcome> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const [file] = positionals
    if (file === undefined || positionals.length > 1)
      throw new Error('npm run data:import -- FILE [--dry-run] [--list ID --source ID]')
    const lang: Lang = values.lang.startsWith('en') ? 'en' : 'zh-CN'
    const folder = pathToFileURL(`${resolve(values.data)}/`)
    const texts = await readTables(folder)
    const read = await readChanges(await readFile(file), basename(file), texts, {
      lang,
      list: values.list,
      source: values.source,
    })
    if (typeof read === 'string') return { exitCode: 2, report: read }
    const day = values.day ?? toShanghaiDay(new Date())
    const release = buildRelease(read.texts, read.accepted, day)
    const report = formatImport(lang, read.faults, read.changes)
    if (release.problems.length > 0)
      return { exitCode: 1, report: `${report}\n\n${formatProblems(lang, values.data, release.problems)}` }
    const changed = TABLES.filter(name => release.texts[name] !== texts[name])
    if (!values['dry-run']) for (const name of changed) await writeFile(new URL(name, folder), release.texts[name])
    const hasErrors = read.faults.some(({ code }) => FAULT_KINDS[code].severity === 'error')
    const written = changed.map(name => `${values['dry-run'] ? '(--dry-run) ' : ''}${values.data}/${name}`)
    return { exitCode: hasErrors ? 1 : 0, report: [report, ...written].join('\n') }
  } catch (error) {
    return { exitCode: 2, report: error instanceof Error ? error.message : String(error) }
  }
}
