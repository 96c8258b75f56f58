// Turns the issue of a schema into a fault. The message of an issue is the code of a fault, with the limit that it names, or
// the library's own text. The type of the issue then decides.
import type { BaseIssue } from 'valibot'
import { describeIssue } from '../../data/describeIssue'
import { type FaultCode, isFaultCode } from '../../domain/fault/faultCodes'
import type { Finding } from './problem'

const TYPE_CODES: Readonly<Record<string, FaultCode>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  finite: 'not-a-number',
  integer: 'not-a-whole-number',
  min_value: 'negative-number',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  object: 'not-an-object',
  strict_object: 'not-an-object',
  loose_object: 'not-an-object',
  record: 'not-an-object',
  picklist: 'not-in-list',
  literal: 'not-in-list',
  variant: 'not-in-list',
}

/** The fault of an issue, with the values that its message names. */
export function toSchemaFinding(issue: BaseIssue<unknown>): Finding {
  const { field, problem } = describeIssue(issue)
  const [ownCode = '', limit] = problem.split(' ')
  const found = formatInput(issue)
  if (isFaultCode(ownCode))
    return { field, code: ownCode, params: limit === undefined ? { found } : { length: [...found].length, limit } }
  // An object reports its keys as well.
  if (issue.expected === 'never') return { field, code: 'field-unknown', params: { found: unquote(issue.received) } }
  if (issue.input === undefined) return { field, code: 'field-missing', params: {} }
  const expected = unquote(issue.expected ?? '').replaceAll(' | ', ' / ')
  return { field, code: TYPE_CODES[issue.type] ?? 'not-valid', params: { found, expected } }
}

const formatInput = ({ input, received }: BaseIssue<unknown>): string =>
  typeof input === 'string' ? input : typeof input === 'object' && input !== null ? received : String(input)

/** `("a" | "b")` -> `a | b`. */
const unquote = (text: string): string => text.replace(/["()]/g, '')
