// Sources of statements. docs/data-dictionary.md describes the fields.

/** Key of a source. */
export type SourceId = string

/** What a value rests on: a source states it, or it follows from one, or neither. */
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
