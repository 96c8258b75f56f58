// A fault in the tables of data/: file, record, field, what is wrong by its code, and the values that the message names.
import type { FaultCode, FaultParams } from '../../domain/fault/faultCodes'

/** A fault within a known record. */
export interface Finding {
  readonly field: string
  readonly code: FaultCode
  readonly params: Readonly<Record<string, string | number>>
}

export interface Problem extends Finding {
  readonly file: string
  /** The record's id, or its position when it has none. Empty for the whole file. */
  readonly record: string
}

/** The values that the message of a code names; none for a message without any. */
type ParamsArgument<C extends FaultCode> = keyof FaultParams<C> extends never ? [] : [params: FaultParams<C>]

/** @param field `figures[2].unit`; empty for the whole record */
export const toFinding = <C extends FaultCode>(field: string, code: C, ...[params]: ParamsArgument<C>): Finding => ({
  field,
  code,
  params: params ?? {},
})

/** @param record the record's id, or its position; empty for the whole file */
export const toProblem = <C extends FaultCode>(
  file: string,
  record: string,
  field: string,
  code: C,
  ...params: ParamsArgument<C>
): Problem => ({ file, record, ...toFinding(field, code, ...params) })

/** Values that occur more than once, each named once. */
export function findDuplicates(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(values.filter(value => seen.size === seen.add(value).size))]
}
