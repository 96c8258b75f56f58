// What the panel of measures says in English.
import type { measuresWords as zh } from '../zh/measures'
import { clusters, counted, formatNumber } from './counted'
import { DIRECTION } from './words'

export const measuresWords: typeof zh = {
  titleOf: ({ id }) => DIRECTION[id],
  measuresHeadline: (total, of) => `${counted(total, 'published measure')} of ${clusters(of)}`,
  measuresNone: 'No published measure found for the selected clusters',
  threeKinds: 'Three kinds of measures, counted apart',
  kindDelivered: 'a report says that it was done',
  kindAnnounced: 'arranged or under way, no result found',
  kindPlanned: 'a target or a plan only',
  ruleAsks: 'Tasks the national measures set for the authorities',
  ruleIncomplete: 'The tasks in this direction were not found in full.',
  measuresOf: (count, of) => `${formatNumber(count)}, ${clusters(of)}`,
  earlierNote: count =>
    `${counted(count, 'more measure')} dated before the national measures of September 2022, when no cluster could be recognised: marked “pre-programme” and not counted.`,
  showAll: count => `Show all ${formatNumber(count)}`,
}
