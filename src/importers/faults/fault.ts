// A fault of something read: where it is, what was found, what was expected. Knows neither words nor remedies: those
// stand in src/messages/zh/faults.ts and src/messages/en/faults.ts, by code.
import type { FaultCode } from '../../domain/fault/faultCodes'
import type { CellValue } from '../book/book'

/** The place of a fault. Rows and columns are counted from 0, as in `BookSheet.rows`. */
export interface FaultPlace {
  /** Empty for pasted text, whose rows are its lines. */
  readonly sheet: string
  /** Null for the whole sheet. */
  readonly row: number | null
  /** Null for the whole row. */
  readonly column: number | null
  /** The heading of the column as the book has it. */
  readonly heading?: string
  /** Its English line, if the book has one. */
  readonly headingEn?: string
}

export interface Fault<Code extends FaultCode = FaultCode> {
  readonly code: Code
  /** Null for the whole book. */
  readonly place: FaultPlace | null
  /** The text of the cell as found; null if it is empty or there is none. */
  readonly found: string | null
  /** Values that the message names, such as the allowed values; src/domain/fault/faultCodes.ts lists them. */
  readonly params: Readonly<Record<string, string | number>>
  /** The value that mends the cell, where only one is possible. */
  readonly fix?: CellValue
}
