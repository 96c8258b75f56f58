// Changes of the published record itself. What happened in the world is in recognitionChange.ts and statementChange.ts.
import type { ClusterId } from '../cluster/cluster'
import type { SourceId } from '../source/source'
import { findLikelihood, type Period } from './period'

/**
 * - `publication`: the first publication of a table
 * - `addition`: new rows or statements
 * - `correction`: a statement, date, scope or grade was wrong and is changed or withdrawn
 * - `editorial`: names, translations or the way of showing; no statement changed
 */
export const CHANGE_KINDS = ['publication', 'addition', 'correction', 'editorial'] as const
/** The kind of a change of the data. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A row of data/v1/changes.json. */
export interface DataChange {
  readonly id: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly kind: ChangeKind
  /** The clusters that it names; empty if it concerns the whole record. */
  readonly clusters: readonly ClusterId[]
  readonly sources: readonly SourceId[]
  readonly textZh: string
  /** Null without a translation. */
  readonly textEn: string | null
}

/**
 * The changes of a period that concern the clusters or the whole record, in their order. Editorial ones change no statement
 * and are left out.
 */
export const selectDataChanges = (
  changes: readonly DataChange[],
  isSelected: (id: ClusterId) => boolean,
  period: Period,
): DataChange[] =>
  changes.filter(
    ({ kind, date, clusters }) =>
      kind !== 'editorial' &&
      findLikelihood(date, period) === 'certain' &&
      (clusters.length === 0 || clusters.some(isSelected)),
  )
