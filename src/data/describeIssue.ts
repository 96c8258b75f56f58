// Turns what a schema found wrong into a field and a sentence: `figures[2].unit`, `is empty`.
import type { BaseIssue } from 'valibot'

export interface FieldProblem {
  /** Empty when the record as a whole is wrong. */
  readonly field: string
  readonly problem: string
}

export const describeIssue = (issue: BaseIssue<unknown>): FieldProblem => ({
  field: formatFieldPath((issue.path ?? []).map(item => item.key)),
  problem: issue.message,
})

export const formatFieldPath = (keys: readonly unknown[]): string =>
  keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
