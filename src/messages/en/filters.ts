// Texts of the filters, of the date of the view, and of a selection without results, in English.
import type { filterMessages as zh } from '../zh/filters'
import { formatDate } from './format'
import { choosePlural, formatClusterCount, formatCount } from './numbers'

export const filterMessages: typeof zh = {
  date: 'Date',
  dateSummary: (date, isToday) => (isToday ? `Date: today, ${date}` : `Date: as of ${date}`),
  dateChip: date => `As of ${date}`,
  sinceChip: date => `Since ${date}`,
  noneRecognisedYet: (date, count) =>
    `By ${formatDate(date)} none of the ${formatClusterCount(count)} recorded here had been recognised.`,
  backToToday: 'Back to today',
  status: 'Status',
  statusHint: 'On the date above. No review notice found does not mean that the review failed.',
  filters: 'Filters',
  searchLabel: 'Search clusters, counties, prefectures or products',
  searchHint: 'Cluster, county or product',
  searchTooLong: 'A search has at most 40 characters; the rest was left out.',
  industry: 'Industry',
  level: 'Level',
  city: 'Prefecture',
  list: 'List',
  direction: 'Direction',
  allOf: (name, count) => (count === 0 ? `${name}: none` : `${name}: all ${count}`),
  chosenOf: (name, count) => `${name}: ${count} chosen`,
  yearMissing: count =>
    `The sources for ${formatClusterCount(count)} name no list; a filter by list leaves ${choosePlural(count, 'it', 'them')} out.`,
  directionHint: 'Clusters with published measures. None found does not mean nothing is done.',
  county: 'County',
  countyHint: 'Choose a prefecture to filter by county, or click a county on the map.',
  scope: 'Scope',
  scopeHint: 'What a published figure counts: the cluster, a park, the county, the prefecture or a company.',
  scopeChip: scope => `figures for the ${scope}`,
  noMatchHint: 'Matches nothing with the other filters; remove one of them first',
  noMatchNote: count =>
    `The ${formatCount(count, 'greyed-out option')} ${choosePlural(count, 'matches', 'match')} nothing with the other filters; remove one of those first.`,
  clearAll: 'Clear all',
  remove: what => `Remove ${what}`,
  activeFilters: 'Active filters',
  quotedQuery: q => `“${q}”`,
  nothingFound: 'No cluster matches all of these',
  nothingHint:
    'The lists here are incomplete: no result does not mean no cluster. Without one of these filters you would see:',
  removeFilter: what => `Without ${what}`,
  countWithoutFilter: count => (count === 0 ? 'still none' : formatClusterCount(count)),
  clearAndSee: total => `Clear all and see ${formatClusterCount(total)}`,
}
