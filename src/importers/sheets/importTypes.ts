// The result of reading a workbook: the tables as the book has them, and the cells that each row came from.
import type * as v from 'valibot'
import type { ClusterRow, sourceRow } from '../../dataset/tables/tables'
import type { FaultCode } from '../../domain/fault/faultCodes'
import type { Fault } from '../faults/fault'
import type { FoundTable } from './findTable'

export type SourceRow = v.InferOutput<typeof sourceRow>

/** The place of a row in the book. */
export interface RowPlace {
  readonly table: FoundTable
  /** Counted from 0. */
  readonly row: number
}

/** The place of a row without its values. */
export const toRowPlace = ({ table, row }: RowPlace): RowPlace => ({ table, row })

/** The sheets whose rows belong to a cluster. */
export const STATEMENT_KINDS = ['recognitions', 'figures', 'measures'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

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

/** The rows of a book that a cluster and its statements came from; null for what is published and not in the book. */
export interface ClusterOrigin {
  readonly row: RowPlace | null
  /** In the order of the statements; a sheet that the book lacks has no entry. */
  readonly statements: { [K in StatementKind]?: readonly (RowPlace | null)[] }
}

/** The rows of a book by the ids of their records. */
export interface Origins {
  readonly clusters: ReadonlyMap<string, ClusterOrigin>
  readonly sources: ReadonlyMap<string, RowPlace>
}

export interface ImportResult {
  readonly tables: ImportedTables
  readonly faults: readonly Fault[]
}

/** Receives a fault of a row, at the cell of a column, or at the whole row if the sheet lacks the column. */
export type AddRowFault = (
  row: RowPlace,
  key: string | null,
  code: FaultCode,
  params?: Readonly<Record<string, string | number>>,
) => void
