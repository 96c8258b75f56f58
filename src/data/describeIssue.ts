// Describes issues of schemas.
import type { BaseIssue } from 'valibot'

/** A field and its problem: `figures[2].unit`, `is empty`. */
export interface FieldProblem {
  /** Empty if the whole record is wrong. */
  readonly field: string
  readonly problem: string
}

/** The field and problem of an issue. */
export const describeIssue = (issue: BaseIssue<unknown>): FieldProblem => ({
  field: formatFieldPath((issue.path ?? []).map(item => item.key)),
  problem: issue.message,
})

/** Formats keys as a path: figures, 2, unit -> `figures[2].unit`. */
export const formatFieldPath = (keys: readonly unknown[]): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
