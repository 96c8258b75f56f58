// Texts of opening a data set that somebody gave the reader.
import type { datasetMessages as zh } from '../zh/dataset'

export const datasetMessages: typeof zh = {
  hint: 'A whole data set that someone gave you: the .zip of “Download the files to publish” on this page, or a published folder data/v1, also as a .zip. Every file is checked first, and the set opens only if all are right. The map marks it as data on this device, not published.',
  replaces: 'This device keeps one: it replaces a data set or a preview that was opened before.',
  chooseZip: 'Choose a .zip',
  chooseFolder: 'Choose a folder',
  dropHint: 'Or drop the .zip or the folder here.',
  oneAtATime: 'One .zip or one folder at a time.',
  unreadable: 'The browser cannot read what was dropped. Use the buttons above.',
  reading: (name: string, percent: number) => `Checking “${name}”: ${percent}%`,
  cancel: 'Cancel',
  networkFailed:
    'The published data could not be fetched, so nothing can be compared. Check the network and try again.',
  retry: 'Try again',
  failed: (reason: string) => `Not opened: ${reason}`,
  refused: (name: string, count: number) => `“${name}” was not opened. Faults: ${count}`,
  furtherPlaces: (count: number) => `${count} more`,
  remedy: (text: string) => `Remedy: ${text}`,
  opened: (name: string) => `“${name}” is open. It is stored in the browser of this computer and not published`,
  clusters: 'Clusters',
  clusterCount: (count: number) => `${count}`,
  dataDate: 'Data up to',
  edition: 'Edition',
  difference: 'Compared with the published data',
  noDifference: 'No cluster differs',
  changed: (added: number, changed: number, absent: number) =>
    `${added} new, ${changed} changed${absent > 0 ? `, ${absent} not in it` : ''}`,
  openMap: 'Open on the map (new tab)',
  openNote:
    'A bar above the map says that it is not published and lists the clusters that differ. There you can delete it or go back to the published data.',
  storeFull:
    'The browser has no space for these data, so they were not opened. Free some of its storage, or use another browser.',
  storeRefused:
    'The browser does not let this page store data (perhaps a private window, or a setting). Open the page in an ordinary window.',
}
