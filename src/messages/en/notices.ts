// Texts of notices: problems with a link, with files of data, or with the page, in English.
import { DATA_FOLDER } from '../../domain/export/publishedData'
import type { noticeMessages as zh } from '../zh/notices'
import { formatDate } from './format'
import { choosePlural, formatCount, joinWithAnd } from './numbers'

const isOrAre = (count: number): string => choosePlural(count, 'is', 'are')

const quoteValues = (values: readonly string[], more: number): string =>
  joinWithAnd([...values.map(value => `“${value}”`), ...(more > 0 ? [`${more} more`] : [])])

export const noticeMessages: typeof zh = {
  dismiss: 'OK, clean up the link',
  linkNotUnderstood: 'Parts of the link were not understood; the rest works',
  problemSyntax: (name, values, more) => `${quoteValues(values, more)} in “${name}” could not be read`,
  problemTooLong: 'the search has more than 40 characters, the rest was not used',
  problemCompare: (values, more) =>
    `${quoteValues(values, more)} in “compare” was not used: it takes up to 4 ids of clusters`,
  problemRepeated: name => `“${name}” appears twice, only the first was used`,
  problemUnknownParam: (name, suggestion) =>
    `“${name}” is not a recognised parameter; perhaps “${suggestion}” was meant`,
  linkFormer: 'The link uses a former id, code or name; it opens with the current one',
  problemFormer: (former, name, code) => `“${former}” is now ${name}${name === code ? '' : ` (${code})`}`,
  problemNotYetRecognised: (name, date) => `${name} had not been recognised by ${formatDate(date)}`,
  problemUnknownValue: (name, value) => `there is no ${name} “${value}”`,
  didYouMean: 'Perhaps you are looking for ',
  paramName: {
    city: 'prefecture',
    county: 'county',
    industry: 'industry',
    list: 'list',
    level: 'level',
    direction: 'direction',
    scope: 'scope',
    status: 'status',
    asof: 'date',
    q: 'search',
    cluster: 'cluster',
    panel: 'panel',
    view: 'view',
    sort: 'sorting',
    cols: 'columns of the table',
    compare: 'comparison',
    at: 'map position',
    lang: 'language',
    theme: 'theme',
  },
  recordsSkipped: (count, file) =>
    `${formatCount(count, 'record')} in ${file} ${isOrAre(count)} malformed and ${choosePlural(count, 'was', 'were')} set aside; the rest is shown. `,
  fileSlow: file => `${file} is still on its way over a slow network. The rest can be used meanwhile.`,
  fileVerySlow: file => `${file} is taking a long time. You can try again; the rest of the page works as before.`,
  fileProblem: {
    missing: file =>
      `The data file ${file} was not found. Try again later; if this persists, the site may be incompletely deployed. `,
    network: file => `${file} could not be downloaded; the network may be down. Check it and try again. `,
    'not-json': file => `${file} is incomplete or damaged. Try again; if this persists, contact the site maintainer. `,
    shape: file =>
      `${file} does not fit this version of the page. Reload it; if this persists, contact the site maintainer. `,
    late: file => `${file} did not arrive within a minute. Check the network and try again. `,
  },
  missingFileEffect: {
    [`${DATA_FOLDER}/index.json`]:
      'The base map and the filters in the link are kept and apply once the data have loaded.',
    'geo/places.json': 'Without it the map has neither symbols nor names; list and panels work as before.',
    'geo/detail.json': 'Without it smooth zooming cannot start; this map still works.',
  },
  prerenderedPageNotice:
    'You are seeing the pre-built version of this page; filters, search and zoom will work once the data have loaded.',
  dataMissing: 'The clusters could not be loaded',
  dataMissingNote: 'The base map, names and the filters in the link are kept and apply once the data have loaded.',
  crashed: 'Something went wrong',
  crashedText:
    'This part could not be shown; the rest of the page works. Try again or reload the page; the filters in the address are kept.',
  crashedStaleText:
    'This part is shown as it was before the error: it can be read, but its buttons do not work. The rest works as before. Try again or reload the page; the filters in the address are kept.',
  reload: 'Reload',
}
