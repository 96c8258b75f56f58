// Texts of the difference to the published data.
import type { differenceMessages as zh } from '../zh/difference'

export const differenceMessages: typeof zh = {
  heading: 'Difference to the published data',
  none: 'No difference: what was read is what is published.',
  summary: (total: number, accepted: number, refused: number) =>
    `Differences: ${total}. Accepted: ${accepted}. Refused: ${refused}. Undecided: ${total - accepted - refused}, which will not be written.`,
  cut: (shown: number, total: number) =>
    `The first ${shown} of ${total} are listed. “Accept all” and “Refuse all” hold for all of them.`,
  kinds: { added: 'new', changed: 'changed', absent: 'not in the file' },
  kindHeadings: {
    added: (count: number) => `New: ${count}`,
    changed: (count: number) => `Changed: ${count}`,
    absent: (count: number) => `Published, but not in the file: ${count} (kept unless you accept that they go)`,
  },
  tables: {
    cluster: 'cluster',
    recognitions: 'recognition',
    figures: 'figure',
    measures: 'measure',
    leadEnterprises: 'firm',
    source: 'source',
  },
  accept: 'Accept',
  refuse: 'Refuse',
  acceptAll: 'Accept all',
  refuseAll: 'Refuse all',
  acceptChange: (what: string) => `Accept: ${what}`,
  refuseChange: (what: string) => `Refuse: ${what}`,
  before: 'was',
  after: 'becomes',
  empty: '(empty)',
  separator: '; ',
  more: (next: number, remaining: number) => `Show ${next} more of ${remaining}`,
  near: 'Perhaps one cluster',
  nearQuestion: (name: string, other: string, likeness: number) =>
    `“${name}” and “${other}” have similar names (${Math.round(likeness * 100)}%). Are they one?`,
  merge: 'Yes, merge',
  unmerge: 'Keep apart',
  expired: (count: number) => `Recognitions in the file that have ended by today, and will be shown so: ${count}`,
  expiredItem: (name: string, list: string, until: string) => `${name}: ${list}, valid until ${until}`,
  allFields: (count: number) => `All ${count} fields`,
  modesLabel: 'View of the difference',
  modes: { list: 'One by one', comparison: 'Before and after' },
  comparisonOf: (title: string) => `${title}: before and after`,
  comparisonColumns: ['Field', 'Before', 'After'],
  nothing: '(nothing)',
  states: { open: 'undecided', accepted: 'accepted', refused: 'refused' },
  onMap: 'See it on the map (new tab)',
  moreItems: (next: number, remaining: number) => `Show ${next} more of ${remaining}`,
  printComparison: 'Print before and after',
  comparisonTitle: 'Data update, before and after',
}
