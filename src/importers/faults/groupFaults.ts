// Groups the faults of a workbook: one group for each code and column.
import * as fault from '../../domain/fault/groupFaults'
import type { Fault } from './fault'

/** The size of each place: a cell, a row, a sheet, or a place in a book or text. */
export type PlaceUnit = 'cell' | 'row' | 'sheet' | 'place'

export interface FaultGroup extends fault.FaultGroup<Fault> {
  readonly unit: PlaceUnit
  /** Each fault has the value that mends its cell. */
  readonly canFix: boolean
}

/** Errors first, then warnings, then notes; within each in the order of the first fault. */
export const groupFaults = (faults: readonly Fault[]): FaultGroup[] =>
  fault
    .groupFaults(faults, ({ place }) => (place === null ? '' : `${place.column ?? ''} ${place.sheet}`))
    .map(group => ({
      ...group,
      unit: getUnit(group.faults[0]),
      canFix: group.faults.every(fault => fault.fix !== undefined),
    }))

function getUnit({ place }: Fault): PlaceUnit {
  if (place === null) return 'place'
  if (place.row === null) return place.column === null ? 'sheet' : 'place'
  return place.column === null ? 'row' : 'cell'
}

/** The same for the same faults, so that a decision on a group outlives the next reading. */
export const getGroupKey = ({ code, faults: [{ place }] }: Pick<FaultGroup, 'code' | 'faults'>): string =>
  [code, place?.sheet ?? '', place?.column ?? ''].join(' ')
