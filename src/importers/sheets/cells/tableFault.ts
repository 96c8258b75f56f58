// Makes faults of cells.
import type { FaultCode } from '../../../domain/fault/faultCodes'
import type { CellValue } from '../../book/book'
import type { Fault, FaultPlace } from '../../faults/fault'

type Params = Readonly<Record<string, string | number>>

/** A fault of a cell whose place the caller knows. */
export interface CellFault {
  readonly code: FaultCode
  readonly params: Params
  readonly fix?: CellValue
}

/** @param fix the value that mends the cell, where only one is possible */
export const createCellFault = (code: FaultCode, params: Params = {}, fix?: CellValue): CellFault =>
  fix === undefined ? { code, params } : { code, params, fix }

/** A note that a value was converted; the value mends the cell. */
export const createConversion = (code: FaultCode, value: CellValue): CellFault => ({
  code,
  params: { value: String(value ?? '') },
  fix: value,
})

/** @param found the text of the cell; empty for an empty cell */
export const placeFault = ({ code, params, fix }: CellFault, place: FaultPlace, found: string): Fault => ({
  code,
  place,
  found: found === '' ? null : found,
  params: { found, ...params },
  ...(fix === undefined ? {} : { fix }),
})
