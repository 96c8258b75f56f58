// Texts of the page that updates the data.
import * as province from '#dataset/province.json'
import type { updateMessages as zh } from '../zh/update'

export const updateMessages: typeof zh = {
  title: 'Update the data',
  description: `Complete the map of ${province.nameEn}’s distinctive SME industrial clusters from a list or an Excel workbook: paste names, check faults, compare, and take the files away. All of it runs in your browser.`,
  lead: 'Whoever holds a list can complete this map with a browser: nothing to install, no account, no code.',
  privacyHeading: 'Your file stays on this computer',
  privacy:
    'Reading, checking and comparing happen in this browser. There is no server that could receive a file. Once it is open, you can go on without a network.',
  requests: (count: number) =>
    count === 0
      ? 'This page has made no request since you began'
      : `Since you began, this page has fetched ${count} of the site’s own program and data ${count === 1 ? 'file' : 'files'}, and sent nothing`,
  requestsNote: 'Recorded by the browser itself, each one listed. The developer tools of the browser show the same.',
  backToMap: 'Back to the map',
  waysLabel: 'Where to start',
  unsupported:
    'This page runs scripts and reads files in the browser. It needs Chrome or Edge 97, Firefox 104, Safari 16.4 or later. Please open it in a newer browser.',
  loading: 'Fetching the published data…',
  loadFailed:
    'The published data could not be fetched. Check the network and try again. What you filled in is still there.',
  retry: 'Try again',
  ways: { names: 'Paste names', file: 'Open a workbook', changeSet: 'Review changes', dataset: 'Open a data set' },
  namesHint:
    'The quick way: paste the list as it is, one name a line. Numbers, tabs, table cells, city headings and full-width characters may stay. You are asked about each name that is not clear.',
  fileHint:
    'An .xlsx of Excel, WPS or LibreOffice, a .csv, JSON, or a .zip of them. The order of columns, title rows and merged cells do not matter.',
  changeSetHint: 'Open a file of changes (.json) that someone sent you, and accept or refuse each.',
  listLabel: 'List',
  chooseList: 'Choose a list',
  sourceHeading: 'Source',
  sourceNote: 'Filled in once, for all names below. A name without a source is not taken over.',
  sourceTitle: 'Title',
  sourcePublisher: 'Publisher',
  sourceDate: 'Date',
  sourceDateHint: 'Year, month or day: 2023, 2023-07 or 2023-07-14. Leave it empty if unknown',
  sourceUrl: 'Web address',
  sourceUrlHint: 'Leave it empty if there is no public address',
  sourceGrade: 'Grade of the source',
  grades: {
    A: 'A  page of a government site',
    B: 'B  national media or an official repost',
    C: 'C  local or trade media',
    D: 'D  a digest, or origin unclear',
  },
  pasteLabel: 'Names',
  checkNames: 'Check the names',
  problems: {
    text: 'Paste the names, one a line.',
    list: 'Choose the list that has the names.',
    title: 'Fill in the title of the source.',
    publisher: 'Fill in the publisher.',
    date: 'Write it as 2023, 2023-07 or 2023-07-14.',
    url: 'It begins with http:// or https://. Leave it empty if there is none.',
  },
  chooseFile: 'Choose a file',
  dropHint: 'Or drop the file here, or copy it and paste it here.',
  oneFile: 'One file at a time. Several tables can go into one .zip.',
  tooLarge: (name: string, bytes: number, limit: number) =>
    `“${name}” has ${formatMegabytes(bytes)}, more than ${formatMegabytes(limit)}, and was not opened. Remove pictures and other sheets, or split it.`,
  folder: 'This is a folder. Open one of its files; several tables can go into one .zip.',
  pastedTable: 'pasted table',
  textOnly: 'This is text, but no table. To paste names, choose “Paste names” above.',
  pictureOfNames:
    'A list in a picture cannot be read. Paste it as text: a tool that recognises text can turn it into one, which needs a check.',
  unreadable: (name: string) =>
    `The browser cannot read “${name}”. It may have been moved, or another program uses it.`,
  template: 'Download the template',
  filledTemplate: 'Download a workbook filled with the present data',
  templateNote:
    'Five sheets: clusters, recognitions, figures, measures, sources. With drop-downs, counties that follow the city, and examples.',
  preparing: 'Preparing…',
  templateFile: (isFilled: boolean) => (isFilled ? 'clusters-filled.xlsx' : 'clusters-template.xlsx'),
  templateSaved: 'Handed to the browser. Fill it in and open it above.',
  draftFound: (when: string) => `This computer has an unfinished draft of ${when}. Opening something else replaces it.`,
  continueDraft: 'Continue it',
  forgetDraft: 'Delete the draft',
  draft: {
    saved: 'The draft is stored in the browser of this computer and survives a closed tab.',
    full: 'The draft could not be stored: the browser has no space left. Take the files away before you close the page.',
    off: 'The browser does not allow drafts (perhaps a private window). Everything works, but is lost when you close the page.',
    forgotten: 'The draft is deleted. These changes are not stored again and are lost when you close the page.',
    elsewhere: 'Another tab is writing the draft, so changes here are not stored.',
  },
  takeOver: 'Write it here instead',
}

const formatMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`
