// The numbers that can be quoted. A subject names a number; selectQuote.ts finds what it says.
import type { ClusterId, Figure, Measure, Scope } from '../../domain/cluster/cluster'
import type { MeasureKind } from '../../domain/cluster/direction'
import type { SourceId } from '../../domain/source/source'

/** A published figure of a cluster; a target too. */
export interface FigureSubject {
  readonly kind: 'figure'
  readonly cluster: ClusterId
  readonly figure: Figure
}

/** A sentence with numbers, as its source gives them. */
export interface StatementSubject {
  readonly kind: 'statement'
  /** The published file with its source. */
  readonly file: 'cluster' | 'programme' | 'county'
  /** null for a statement that is about no cluster. */
  readonly cluster: ClusterId | null
  readonly textZh: string
  /** null where only the file has the translation, or there is none. */
  readonly textEn: string | null
  readonly date: string | null
  readonly scope: Scope | null
  readonly evidence: MeasureKind | null
  readonly source: SourceId
}

/** Counts of our own, in the sentences of the page. */
export interface CountsSubject {
  readonly kind: 'counts'
  readonly sentences: readonly string[]
}

/** Anything that can be quoted. */
export type QuoteSubject = FigureSubject | StatementSubject | CountsSubject

/** The subject of a measure. */
export const toMeasureSubject = (cluster: ClusterId, measure: Measure): StatementSubject => ({
  kind: 'statement',
  file: 'cluster',
  cluster,
  textZh: measure.textZh,
  textEn: null,
  date: measure.date,
  scope: measure.scope,
  evidence: measure.kind,
  source: measure.source,
})

/** The subject of a sourced sentence on the programme or on a place. */
export const toStatementSubject = (
  file: 'programme' | 'county' | 'cluster',
  {
    textZh,
    textEn = null,
    asOf = null,
    source,
  }: {
    readonly textZh: string
    readonly textEn?: string | null
    readonly asOf?: string | null
    readonly source: SourceId
  },
  cluster: ClusterId | null = null,
): StatementSubject => ({
  kind: 'statement',
  file,
  cluster,
  textZh,
  textEn,
  date: asOf,
  scope: null,
  evidence: null,
  source,
})
