// The result of reading a workbook: the tables as the book has them, and the cells that each row came from.
import type * as v from 'valibot'
import type { ClusterRow, sourceRow } from '../../dataset/tables/tables'
import type { FaultCode } from '../../domain/fault/faultCodes'
import type { Fault } from '../faults/fault'
import type { SheetRow } from './readRows'
import type { SheetId } from './sheetIds'

export type SourceRow = v.InferOutput<typeof sourceRow>

/** The sheets whose rows belong to a cluster. */
export type StatementKind = 'recognitions' | 'figures' | 'measures'

/** Published rows that a book does not have, in the sheets that it has. They stay in the tables until someone accepts that they go. */
export interface AbsentRows {
  readonly clusters: readonly string[]
  readonly sources: readonly string[]
  /** By the id of the cluster, only of clusters that the book names. */
  readonly statements: ReadonlyMap<string, { readonly [K in StatementKind]?: ClusterRow[K] }>
}

/** The tables as the book has them, with the published rows that it does not have. */
export interface ImportedTables {
  readonly clusters: readonly ClusterRow[]
  readonly sources: readonly SourceRow[]
  readonly absent: AbsentRows
}

/** The rows of a book by the path of the record: `clusters.json dongpo-pickles figures[2]`, `sources.json press`. */
export type Origins = ReadonlyMap<string, SheetRow>

export interface ImportResult {
  readonly tables: ImportedTables
  readonly faults: readonly Fault[]
  readonly origins: Origins
  /** The sheets that the book has. */
  readonly sheets: ReadonlySet<SheetId>
}

/** Receives a fault of a row, at the cell of a column, or at the whole row if the sheet lacks the column. */
export type AddRowFault = (
  row: SheetRow,
  key: string | null,
  code: FaultCode,
  params?: Readonly<Record<string, string | number>>,
) => void
