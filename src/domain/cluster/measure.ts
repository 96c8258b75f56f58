// Which measures can count as cultivation under the programme. The national measures (工信部企业〔2022〕119号) began it:
// what was done before them was done before any cluster could be recognised.
import { getLastDay } from '../date/isoDay'
import { type Measure, SCOPES, type Scope } from './cluster'

/** The day of the national measures; the contract tests hold it against data/policy.json. */
export const PROGRAMME_START = '2022-09-13'

/** True where the date, or the last day a partial date leaves open, is before the programme; an undated one may be of any time. */
export const isBeforeProgramme = ({ date }: Pick<Measure, 'date'>): boolean =>
  date !== null && getLastDay(date) < PROGRAMME_START

/** Those that counts, headlines and the evidence of a cluster speak of. */
export const selectCountableMeasures = <T extends Pick<Measure, 'date'>>(measures: readonly T[]): T[] =>
  measures.filter(measure => !isBeforeProgramme(measure))

/** For what measures hold: of the cluster itself, or of its surroundings. */
export const countByScope = (measures: readonly Pick<Measure, 'scope'>[]): Readonly<Record<Scope, number>> =>
  Object.fromEntries(SCOPES.map(scope => [scope, measures.filter(m => m.scope === scope).length])) as Record<
    Scope,
    number
  >
