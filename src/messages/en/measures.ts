// Texts of the measures panel in English.
import { formatNumber } from '../format'
import type { measureMessages as zh } from '../zh/measures'
import { formatClusterCount, formatCount } from './numbers'
import { DIRECTION } from './words'

export const measureMessages: typeof zh = {
  directionTitle: ({ id }) => DIRECTION[id],
  headline: (total, clusterCount) =>
    `${formatCount(total, 'published measure')} of ${formatClusterCount(clusterCount)}`,
  noneFound: 'No published measure found for the selected clusters',
  kindsIntro: 'Three kinds of measures, counted apart',
  kindDelivered: 'a report says that it was done',
  kindAnnounced: 'arranged or under way, no result found',
  kindPlanned: 'a target or a plan only',
  ruleNote: 'Tasks the national measures set for the authorities',
  ruleIncomplete: 'The tasks in this direction were not found in full.',
  measureCount: (count, clusterCount) => `${formatNumber(count)}, ${formatClusterCount(clusterCount)}`,
  beforeProgrammeNote: count =>
    `${formatCount(count, 'more measure')} dated before the national measures of September 2022, when no cluster could be recognised: marked “pre-programme” and not counted.`,
  showAll: count => `Show all ${formatNumber(count)}`,
}
