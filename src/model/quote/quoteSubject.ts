// The numbers that can be quoted. A subject names a number; selectQuote.ts finds what it says.
import type { ClusterId, Figure, Measure } from '../../domain/cluster/cluster'
import type { SourceId } from '../../domain/source/source'
import type { NumberKey } from './countTable'

/** A published figure of a cluster; a target too. */
export interface FigureSubject {
  readonly cluster: ClusterId
  readonly figure: Figure
}

/** A measure of a cluster. */
export interface MeasureSubject {
  readonly cluster: ClusterId
  readonly measure: Measure
}

/** A sentence with numbers, as its source gives them. */
export interface StatementSubject {
  /** The published file with its source. */
  readonly file: 'cluster' | 'programme' | 'county'
  /** The cluster that it is about, if any. */
  readonly cluster?: ClusterId | null
  readonly statement: {
    readonly textZh: string
    /** Absent where only the file has the translation. */
    readonly textEn?: string | null
    readonly asOf?: string | null
    readonly source: SourceId
  }
}

/** Counts of our own, in the sentences of the page. The reader may choose any other count of the page instead. */
export interface CountsSubject {
  readonly counts: readonly string[]
}

/** One count of our own. */
export interface NumberSubject {
  readonly number: NumberKey
}

/** Published words. */
export type PublishedSubject = FigureSubject | MeasureSubject | StatementSubject

/** Anything that can be quoted. */
export type QuoteSubject = PublishedSubject | CountsSubject | NumberSubject
