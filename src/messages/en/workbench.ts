// Texts of the work on an opened list or file.
import type { workbenchMessages as zh } from '../zh/workbench'

export const workbenchMessages: typeof zh = {
  loading: 'Fetching the published data…',
  reading: 'Reading the file…',
  working: 'Checking…',
  cancel: 'Cancel',
  close: 'Begin with another',
  failedHeading: 'It did not work',
  refusedHeading: (name: string) => `“${name}” was not opened`,
  networkFailed:
    'The program or the published data could not be fetched, so nothing can be compared. Check the network and try again. What you filled in is still there.',
  sessionFailed: (reason: string) =>
    `Something went wrong: ${reason}. What you filled in is still there. Try again, or choose another file.`,
  retry: 'Try again',
  namesHeading: 'Check the names',
  fileHeading: (name: string) => `Check “${name}”`,
  changeSetHeading: 'Review changes',
  changeSetOf: (day: string, note: string) => `Changes of ${day}${note ? `; note: ${note}` : ''}`,
  undo: 'Undo',
  redo: 'Redo',
  undone: (left: number) => (left > 0 ? `Undone. Steps left to undo: ${left}.` : 'All steps are undone.'),
  redone: (left: number) => (left > 0 ? `Done again. Steps left to redo: ${left}.` : 'All steps are done again.'),
  cellHeading: (sheet: string) => `The place in “${sheet}”`,
  closeCell: 'Close',
}
