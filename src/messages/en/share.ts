// Texts for sharing a view, in English.
import * as province from '#dataset/province.json'
import type { shareMessages as zh } from '../zh/share'

export const shareMessages: typeof zh = {
  link: 'Link',
  fixDay: day => `Fix the date at today, ${day}`,
  fixDayNote: 'Otherwise the link shows the status on the day it is opened.',
  dayFixed: day => `The link is fixed to ${day}: others see that day too.`,
  files: 'Files',
  filesOfList: (clusters: number) =>
    `The files have ${clusters === 1 ? 'the one cluster' : `all ${clusters} clusters`} of the list, not only the open one.`,
  noRows: 'No cluster matches, so there are no rows to download.',

  fileNamePrefix: province.fileNameEn,
  fileNameComparison: 'comparison',
  fileNameMore: count => `${count}-filters`,

  sourceColumn: (subject, part) => `${subject}: ${part}`,
  figureSource: 'Source of the figure',
  recognitionSource: 'Source of the recognition',
  publisher: 'publisher',
  title: 'title',
  date: 'date',
  grade: 'grade',
  address: 'address',
  id: 'Id',
  view: 'Link to the view',
  version: 'Sources to',
  day: 'Status on',
  licence: 'Licence',
  map: 'Map',
}
