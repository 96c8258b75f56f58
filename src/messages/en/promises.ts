// Texts of targets and outcomes in English.

import * as province from '#dataset/province.json'
import type { TargetState } from '../../domain/target/assessTarget'
import { formatNumber } from '../format'
import type { targetMessages as zh } from '../zh/promises'
import { localeFormat } from './format'
import { formatCount } from './numbers'

const formatDueCounts = (
  due: number,
  { reached, missed, undecided, silent }: Readonly<Record<TargetState, number>>,
): string =>
  silent === due
    ? `${formatNumber(due)} due, ${due > 1 ? 'all with ' : ''}no result found`
    : `${formatNumber(due)} due: ${[
        reached > 0 ? `${reached} reported reached` : '',
        missed > 0 ? `${missed} reported missed` : '',
        undecided > 0 ? `${undecided} reported but not comparable` : '',
        silent > 0 ? `${silent} with no result found` : '',
      ]
        .filter(Boolean)
        .join(', ')}`

export const targetMessages: typeof zh = {
  headline: (total, due, counts) =>
    total === 0
      ? 'No published target on record for these clusters'
      : `${formatCount(total, 'published target')}${due === 0 ? ', none due yet' : `, ${formatDueCounts(due, counts)}`}`,
  openCounts: (pending, undated) =>
    [pending > 0 ? `${pending} not yet due` : '', undated > 0 ? `${undated} without a target year` : '']
      .filter(Boolean)
      .join(', '),
  fullStop: localeFormat.fullStop,
  limitsNote: version =>
    `Our newest source is of ${localeFormat.formatDate(version)}. “Not found” means that they hold no report, not that nothing was achieved. A target is judged only where metric, unit, scope and year are the same.`,
  caption: 'Published targets and what was reported later, one to a row',
  scroll: 'Targets and outcomes, scrolls up and down',
  columns: { cluster: 'Cluster', target: 'Target', due: 'Due', reports: 'Reported later', state: 'Outcome' },
  groupBy: 'Group',
  grouping: { state: 'by outcome', due: 'by due year', city: 'by prefecture' },
  state: {
    reached: 'Reported reached',
    missed: 'Reported missed',
    undecided: 'Reported, not comparable',
    silent: 'Due, no result found',
    pending: 'Not yet due',
    undated: 'No target year',
  },
  stateNote: {
    reached: 'Reported after the due date with the same metric, unit and scope; the value reaches the target.',
    missed: 'Reported after the due date with the same metric, unit and scope; the value does not reach the target.',
    undecided: 'Something was reported later, but it cannot be set against the target; each says why.',
    silent: 'The target year is over and our sources hold no result.',
    pending: 'The target year is not over. What was reported before is progress.',
    undated: 'The source names no year, so nothing is said to be due.',
  },
  reason: {
    scope: 'reported for another scope, not compared',
    counted: 'what is counted differs, not compared',
    unit: 'the unit differs, not compared',
    wording: 'nobody checked that it is the same matter',
    period: 'reported for another time; nothing follows for the due date',
    approximate: 'an approximate value; cannot be judged',
    bounds: 'only a bound is reported; cannot be judged',
    conflict: 'sources disagree; cannot be judged',
  },
  mismatch: { scope: 'other scope', counted: 'counts otherwise', unit: 'other unit', wording: 'not checked' },
  progress: 'progress',
  dueYear: year => (year === null ? 'No target year' : `Due in ${year}`),
  due: due => (due.length > 'YYYY-MM'.length ? localeFormat.formatDate(due) : `End of ${localeFormat.formatDate(due)}`),
  noDueYear: 'No target year',
  statedOn: date => (date === null ? 'undated' : `stated ${date}`),
  baseline: 'Then',
  noReport: 'No report found',
  knownUntil: (date, isBeforeDue) =>
    date === null
      ? 'our sources on the cluster are undated'
      : `going by our sources on the cluster up to ${localeFormat.formatDate(date)}${isBeforeDue ? ', before the due date' : ''}`,
  scope: scope => `scope: ${scope}`,
  showMore: (next, rest) => `Show ${formatNumber(next)} more of ${formatNumber(rest)}`,
  loading: 'Loading targets and outcomes…',
  title: 'Targets and outcomes',
  description: `Published targets of ${province.nameEn}’s industry clusters: what was promised, when it is due, what was reported later, and where no result was found`,
  csv: {
    name: 'targets-and-outcomes',
    downloadCsv: rows => `Targets as CSV (${formatCount(rows, 'row')})`,
    metric: 'Metric',
    counted: 'What is counted',
    comparator: 'Comparator',
    value: 'Target value',
    unit: 'Unit',
    scope: 'Scope',
    sentence: 'Our summary',
    stated: 'Stated',
    due: 'Due',
    state: 'Outcome',
    reason: 'Why not judged',
    reports: 'Reported later',
    knownUntil: 'Sources used up to',
    targetSource: 'Source of the target',
    reportSource: 'Source of the reports',
  },
}
