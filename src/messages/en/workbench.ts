// Texts of the work on an opened list or file.
import type { workbenchMessages as zh } from '../zh/workbench'

export const workbenchMessages: typeof zh = {
  loading: 'Fetching the published data…',
  reading: (percent: number) => `Reading the file: ${percent}%`,
  working: 'Checking…',
  cancel: 'Cancel',
  close: 'Begin with another',
  networkFailed:
    'The published data could not be fetched, so nothing can be compared. Check the network and try again. What you filled in is still there.',
  sessionFailed: (reason: string) =>
    `Something went wrong: ${reason}. What you filled in is still there. Try again, or choose another file.`,
  retry: 'Try again',
  namesHeading: 'Check the names',
  fileHeading: (name: string) => `Check “${name}”`,
  changeSetHeading: 'Review changes',
  changeSetOf: (day: string, note: string) => `Changes of ${day}${note ? `; note: ${note}` : ''}`,
  refusals: {
    'not-json': 'This is no JSON file, or it is not whole.',
    'not-a-change-set': 'This JSON is no file of changes.',
    'other-version': (found: string) =>
      `The file of changes has version ${found}, which this page does not know. Both sides should use the same version of the page.`,
    'not-valid': (path: string) =>
      `The file of changes does not have the right form (${path}); someone may have edited it. Ask the sender for another copy.`,
    'other-base': (found: string, expected: string) =>
      `The changes belong to another edition of the data (fingerprint ${found.slice(0, 8)}…) than the published one (${expected.slice(0, 8)}…). Ask the sender to repeat them on the present data.`,
  },
  undo: 'Undo',
  redo: 'Redo',
  cellHeading: (sheet: string) => `The place in “${sheet}”`,
  closeCell: 'Close',
}
