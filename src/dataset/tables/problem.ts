// A mistake in the data: file, record, field and what is wrong.

export interface Problem {
  readonly file: string
  /** The record's id, or its position when it has none. Empty for the whole file. */
  readonly record: string
  readonly field: string
  readonly message: string
}

/** A problem within a known record. */
export type Finding = readonly [field: string, message: string]

export const formatProblem = ({ file, record, field, message }: Problem): string =>
  [file, record, field, message].filter(part => part !== '').join(': ')

/** Values that occur more than once, each named once. */
export function findDuplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
}
