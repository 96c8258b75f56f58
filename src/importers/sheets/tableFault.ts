// Makes faults of cells.
import type { CellValue } from '../book/book'
import type { Fault, FaultPlace } from '../faults/fault'

type Params = Readonly<Record<string, string | number>>

/** A fault of a cell whose place the caller knows. */
export interface CellFault {
  readonly code: string
  readonly params: Params
  readonly fix?: CellValue
}

export const createCellFault = (code: string, params: Params = {}, fix?: CellValue): CellFault =>
  fix === undefined ? { code, params } : { code, params, fix }

/** @param found the text of the cell; empty for an empty cell */
export const placeFault = ({ code, params, fix }: CellFault, place: FaultPlace, found: string): Fault => ({
  code,
  place,
  found: found === '' ? null : found,
  params: found === '' ? params : { found, ...params },
  ...(fix === undefined ? {} : { fix }),
})
