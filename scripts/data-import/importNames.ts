// Reads names one a line, or as a list was published, against the tables. Names that would have to be asked stay out.
import { buildData } from '../../src/dataset/buildData'
import type { Dataset, TableTexts } from '../../src/dataset/tables/readDataset'
import type { ClusterRow } from '../../src/dataset/tables/tables'
import type { ListId } from '../../src/domain/recognition/recognitionList'
import type { PinyinData } from '../../src/domain/search/pinyin'
import type { Book } from '../../src/importers/book/book'
import type { Fault } from '../../src/importers/faults/fault'
import { matchNames } from '../../src/importers/names/match/matchNames'
import { buildNameContext } from '../../src/importers/names/nameContext'
import { findNameFaults } from '../../src/importers/names/nameFaults'
import { parsePastedNames } from '../../src/importers/names/paste/parsePastedNames'
import { buildRecords, selectTexts } from '../../src/importers/names/records/buildRecords'
import { toCellText } from '../../src/importers/sheets/cells/cellText'
import type { ImportedTables } from '../../src/importers/sheets/importTypes'

/** Readings of characters, as the search of the site has them. @throws Error for tables with errors */
function buildSpelling(texts: TableTexts): PinyinData {
  const search = buildData(texts).files.get('search.json')
  if (search === undefined) throw new Error('The tables have errors: npm run data:check')
  return JSON.parse(search).spelling
}

/** @throws Error for a list or a source that is not in the tables */
export function importNames(
  { sheets }: Book,
  { list, source }: { readonly list: string; readonly source: string },
  data: Dataset,
  texts: TableTexts,
): { readonly faults: readonly Fault[]; readonly tables: ImportedTables; readonly texts: TableTexts } {
  const context = buildNameContext(data, buildSpelling(texts))
  const pasted = parsePastedNames(
    sheets.flatMap(({ rows }) => rows.map(row => row.map(toCellText).join('\t').trimEnd())).join('\n'),
    context,
  )
  const proposals = matchNames(pasted.names, context)
  const built = buildRecords(proposals, {}, { list: list as ListId, source }, data, context)
  return {
    faults: findNameFaults(
      pasted,
      proposals,
      {
        formatPlace: code => data.divisions.get(code)?.name ?? code,
        industries: data.industries.map(({ id, zh }) => ({ id, name: zh })),
      },
      data.lists.find(({ id }) => id === list)?.sizeInSichuan ?? null,
    ),
    tables: {
      clusters: (built.tables['clusters.json'] as readonly ClusterRow[] | undefined) ?? data.clusters,
      sources: data.sources,
      absent: { clusters: [], sources: [], statements: new Map() },
    },
    texts: { ...texts, ...selectTexts(built) },
  }
}
