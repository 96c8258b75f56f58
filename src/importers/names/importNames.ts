// Reads pasted names as an update of the tables. The update page and the command line use it alike.
import type { Dataset, TableTexts } from '../../dataset/tables/readDataset'
import type { ClusterRow } from '../../dataset/tables/tables'
import { toTableText } from '../../dataset/tables/toTableText'
import type { ImportedTables, SourceRow } from '../sheets/importTypes'
import { matchNames } from './match/matchNames'
import type { NameContext } from './nameContext'
import type { NameAnswers, PastedNames, Proposal } from './names'
import { parsePastedNames } from './paste/parsePastedNames'
import { type BuiltRecords, buildRecords, type NamesOfList } from './records/buildRecords'

export interface NamesImport extends Pick<BuiltRecords, 'results' | 'notices'> {
  readonly pasted: PastedNames
  readonly proposals: readonly Proposal[]
  readonly tables: ImportedTables
  /** Changed tables whose rows are no changes to accept: the English texts, and the list, which cites the source. */
  readonly texts: Partial<TableTexts>
}

/** @throws Error for a list or a source that is not in the tables */
export function importNames(
  text: string,
  target: NamesOfList,
  answers: NameAnswers,
  data: Dataset,
  context: NameContext,
): NamesImport {
  const pasted = parsePastedNames(text, context)
  const proposals = matchNames(pasted.names, context)
  const { tables, results, notices } = buildRecords(proposals, answers, target, data, context)
  return {
    pasted,
    proposals,
    results,
    notices,
    tables: {
      clusters: (tables['clusters.json'] as readonly ClusterRow[] | undefined) ?? data.clusters,
      sources: (tables['sources.json'] as readonly SourceRow[] | undefined) ?? data.sources,
      absent: { clusters: [], sources: [], statements: new Map() },
    },
    texts: Object.fromEntries(
      (['english-texts.json', 'recognition-lists.json'] as const).flatMap(name =>
        tables[name] === undefined ? [] : [[name, toTableText(tables[name])]],
      ),
    ),
  }
}
