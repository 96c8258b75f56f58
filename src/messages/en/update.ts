// Texts of the page that updates the data.
import type { updateMessages as zh } from '../zh/update'

export const updateMessages: typeof zh = {
  title: 'Update the data',
  description:
    'Complete the map of Sichuan’s characteristic industry clusters from a list or an Excel workbook: paste names, check faults, compare, and take the files away. All of it runs in your browser.',
  lead: 'Whoever holds a list can complete this map with a browser: nothing to install, no account, no code.',
  privacyHeading: 'Your file stays on this computer',
  privacy: 'Reading, checking and comparing happen in this browser. There is no server that could receive a file.',
  backToMap: 'Back to the map',
  otherLanguage: '中文',
  stepsLabel: 'Steps',
  steps: ['Choose', 'Check', 'Compare', 'Take away'],
  waysHeading: 'Where to start',
  noScript: 'This page needs scripts.',
  loadFailed: 'The page did not load completely. Check the network and reload.',
  names: 'Paste names',
  namesHint:
    'The quick way: paste the list as it is, one name a line. Numbers, table cells and city headings may stay.',
  file: 'Open a workbook',
  fileHint: 'An .xlsx of Excel or WPS, a .csv, JSON, or a zip of them.',
  changeSet: 'Review changes',
  changeSetHint: 'Open a file of changes that someone sent you, and accept or refuse each.',
}
