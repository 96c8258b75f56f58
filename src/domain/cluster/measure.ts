// Counting of measures. A measure from before the programme is on record and not counted: no cluster was recognised then.
import { getLastDay } from '../date/isoDay'
import { type Measure, SCOPES, type Scope } from './cluster'

/** The day of the national measures (工信部企业〔2022〕119号); a contract test compares it with data/policy.json. */
export const PROGRAMME_START = '2022-09-13'

/** True when the last day of the date is before PROGRAMME_START; false for an undated measure. */
export const isBeforeProgramme = ({ date }: Pick<Measure, 'date'>): boolean =>
  date !== null && getLastDay(date) < PROGRAMME_START

/** The measures that counts, headlines and evidence letters are about. */
export const selectCountableMeasures = <T extends Pick<Measure, 'date'>>(measures: readonly T[]): T[] =>
  measures.filter(measure => !isBeforeProgramme(measure))

/** Number of measures per scope. */
export const countByScope = (measures: readonly Pick<Measure, 'scope'>[]): Readonly<Record<Scope, number>> =>
  Object.fromEntries(SCOPES.map(scope => [scope, measures.filter(m => m.scope === scope).length])) as Record<
    Scope,
    number
  >
