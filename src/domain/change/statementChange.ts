// Measures and figures that became known between two days. A measure has a date of its own; a figure counts from the day on
// which its source was published, since its own date is the year or month that it describes.
import type { Figure, Measure } from '../cluster/cluster'
import type { Source } from '../source/source'
import { findLikelihood, type Likelihood, type Period } from './period'

/** A dated statement of a period. */
export interface StatementChange<T> {
  readonly statement: T
  /** May be partial. */
  readonly date: string
  readonly likelihood: Likelihood
}

/** The statements of a period, and the number of those without a date. */
export interface StatementChanges<T> {
  readonly changes: readonly StatementChange<T>[]
  readonly undated: number
}

function selectByDate<T>(
  statements: readonly T[],
  getDate: (statement: T) => string | null,
  period: Period,
): StatementChanges<T> {
  const changes: StatementChange<T>[] = []
  let undated = 0
  for (const statement of statements) {
    const date = getDate(statement)
    const likelihood = date && findLikelihood(date, period)
    if (!date) undated++
    else if (likelihood) changes.push({ statement, date, likelihood })
  }
  return { changes, undated }
}

/** Measures by their own date: of the event, or of the report on it. */
export const selectMeasureChanges = <T extends Measure>(measures: readonly T[], period: Period): StatementChanges<T> =>
  selectByDate(measures, ({ date }) => date, period)

/** Figures and targets by the date of their source. */
export const selectFigureChanges = <T extends Figure>(
  figures: readonly T[],
  sources: ReadonlyMap<Source['id'], Pick<Source, 'date'>>,
  period: Period,
): StatementChanges<T> => selectByDate(figures, ({ source }) => sources.get(source)?.date ?? null, period)
