// A horizontal axis of whole calendar years. It knows dates and shares of its width, but nothing of what is drawn on it.
import { addDays, getFirstDay, getLastDay } from '../../domain/date/isoDay'

/** An axis of whole years. Positions are shares of its width, from 0 to 1. */
export interface TimeAxis {
  readonly years: readonly { readonly year: number; readonly start: number; readonly end: number }[]
  /** Position of a time in ms since 1970. A time outside the axis has the position of the nearer end. */
  readonly toPosition: (time: number) => number
}

/** Builds the axis from 1 January of the first year to 31 December of the last one. */
export function buildTimeAxis(firstYear: number, lastYear: number): TimeAxis {
  const start = Date.UTC(firstYear, 0)
  const duration = Date.UTC(lastYear + 1, 0) - start
  const toPosition = (time: number): number => Math.min(1, Math.max(0, (time - start) / duration))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
    year: firstYear + i,
    start: toPosition(Date.UTC(firstYear + i, 0)),
    end: toPosition(Date.UTC(firstYear + i + 1, 0)),
  }))
  return { years, toPosition }
}

/** The year of a date, whether partial or whole. */
export const getYear = (date: string): number => Number(date.slice(0, 4))

/** Start of the first day of a partial date, in ms since 1970. */
export const getStartTime = (date: string): number => Date.parse(getFirstDay(date))

/** Midnight after the last day of a partial date, in ms since 1970. */
export const getEndTime = (date: string): number => Date.parse(addDays(getLastDay(date), 1))
