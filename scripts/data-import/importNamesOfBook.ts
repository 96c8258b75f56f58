// Reads names one a line, or as a list was published, against the tables. Names that would have to be asked stay out.
import { buildData } from '../../src/dataset/buildData'
import type { Dataset, TableTexts } from '../../src/dataset/tables/readDataset'
import type { PinyinData } from '../../src/domain/search/pinyin'
import type { Book } from '../../src/importers/book/book'
import type { Fault } from '../../src/importers/faults/fault'
import { importNames } from '../../src/importers/names/importNames'
import { buildNameContext } from '../../src/importers/names/nameContext'
import { findNameFaults } from '../../src/importers/names/nameFaults'
import type { NamesOfList } from '../../src/importers/names/records/buildRecords'
import { toCellText } from '../../src/importers/sheets/cells/cellText'
import type { ImportedTables } from '../../src/importers/sheets/importTypes'

/** Readings of characters, as the search of the site has them. @throws Error for tables with errors */
function buildSpelling(texts: TableTexts): PinyinData {
  const search = buildData(texts).files.get('search.json')
  if (search === undefined) throw new Error('The tables have errors: npm run data:check')
  return JSON.parse(search).spelling
}

/** @throws Error for a list or a source that is not in the tables */
export function importNamesOfBook(
  { sheets }: Book,
  target: NamesOfList,
  data: Dataset,
  texts: TableTexts,
): { readonly faults: readonly Fault[]; readonly tables: ImportedTables; readonly texts: TableTexts } {
  const lines = sheets.flatMap(({ rows }) => rows.map(row => row.map(toCellText).join('\t').trimEnd()))
  const context = buildNameContext(data, buildSpelling(texts))
  const { pasted, proposals, tables, texts: added } = importNames(lines.join('\n'), target, {}, data, context)
  const words = {
    formatPlace: (code: string) => data.divisions.get(code)?.name ?? code,
    industries: data.industries.map(({ id, zh }) => ({ id, name: zh })),
  }
  const size = data.lists.find(({ id }) => id === target.list)?.sizeInSichuan ?? null
  return { faults: findNameFaults(pasted, proposals, words, size), tables, texts: { ...texts, ...added } }
}
