// Texts of the embedded page in English.
import * as province from '#dataset/province.json'
import type { embedMessages as zh } from '../zh/embed'
import { formatDate } from './format'
import { joinWithAnd } from './numbers'

export const embedMessages: typeof zh = {
  opensOutside: ' (opens in a new window)',
  windowBlocked:
    'No window opened: the sandbox attribute of this frame lacks allow-popups, or the browser blocks pop-ups. Copy the address and open it in your browser: ',
  openFullView: 'Open the full page',
  openCluster: name => `${name}: full record`,
  statusOn: day => `Status on ${formatDate(day)}`,
  mapLabel: `Map of ${province.nameEn}’s clusters`,
  zoomTo: name => `Zoom to ${name}`,
  wheelHint: 'Hold Ctrl and scroll to zoom the map',
  wheelHintMac: 'Hold ⌘ and scroll to zoom the map',
  touchHint: 'Use two fingers to move the map',
  filterByIndustry: 'Filter by industry',
  listLabel: 'Clusters in this frame',
  sources: count => `${count} ${count === 1 ? 'source' : 'sources'}`,
  listSources: 'Sources of the recognition lists',
  unknownParams: names => `Ignored, because unknown: ${joinWithAnd(names)} in the embed code.`,
  invalidValues: (name, values) => `Ignored, because unknown: ${joinWithAnd(values)} as the value of ${name}.`,
  repeatedParam: name => `${name} is given more than once; the first one counts.`,
  otherLanguage: paths =>
    `Ignored: lang. The address sets the language; the one asked for is at ${joinWithAnd(paths)}.`,
  unsupportedView: 'An embed shows map and list only. Other views are on the full page.',
  unknownCluster: ids => `Ignored, because not on record: ${joinWithAnd(ids)}.`,
  noScript: day =>
    `This frame does not allow scripts. It shows the whole ${province.divisionEn}, with the status on ${formatDate(day)}, instead of the view in the embed code. Full page: `,
  failed: day =>
    `This view did not load: the network may be down, or the frame’s sandbox attribute does not allow data. You see the whole ${province.divisionEn}, with the status on ${formatDate(day)}.`,
  detailFailed: 'This cluster’s record did not load. Check the network and try again, or open the full page.',
  nothingFound: 'No cluster matches. The record is incomplete; a blank place is not proof.',
  moreRows: count => `${count} more on the full page.`,
}
