// Sources of statements. docs/data-dictionary.md describes the fields.

/** Key of a source. */
export type SourceId = string

/** Basis of a value: stated by a source, inferred from one, or unknown. */
export type Basis = 'sourced' | 'inferred' | 'unknown'

/** Reliability of the copy that was read, the best first. */
export const GRADES = ['A', 'B', 'C', 'D'] as const
/** A grade of a source. */
export type Grade = (typeof GRADES)[number]

/** A published document. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly originalPublisher: string | null
  readonly date: string | null
  readonly url: string | null
  readonly mirror: boolean
  readonly grade: Grade
  readonly note: string | null
}
