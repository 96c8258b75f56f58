// A fault of something read: where it is, what was found, what was expected. Knows neither words nor remedies: those
// stand in one table, by code.
import type { CellValue } from '../book/book'

export type { Severity } from '../../domain/fault/faultCodes'

/** The place of a fault. Rows and columns are counted from 0, as in `BookSheet.rows`. */
export interface FaultPlace {
  readonly sheet: string
  /** Null for the whole sheet. */
  readonly row: number | null
  /** Null for the whole row. */
  readonly column: number | null
}

export interface Fault<Code extends string = string> {
  readonly code: Code
  /** Null for the whole book. */
  readonly place: FaultPlace | null
  /** The text of the cell as found; null if it is empty or there is none. */
  readonly found: string | null
  /** Values that the message names, such as the allowed values. */
  readonly params: Readonly<Record<string, string | number>>
  /** The value that mends the cell, where only one is possible. */
  readonly fix?: CellValue
}
