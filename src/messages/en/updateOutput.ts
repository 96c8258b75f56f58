// Texts of the last step: what can be taken away.
import type { outputMessages as zh } from '../zh/updateOutput'

export const outputMessages: typeof zh = {
  heading: 'Take away',
  pastedNames: 'pasted names',
  nothing: 'No difference is accepted yet. Accept some above.',
  problems: (count: number) => `What is accepted cannot be published yet. Faults: ${count}`,
  day: (day: string) => `Date of the change: ${day}`,
  preparePreview: 'Prepare a preview',
  preview: 'Preview on the map (new tab)',
  previewReady: 'The preview is ready.',
  previewNote:
    'Opens the real map in a new tab and names the new and changed clusters. The data stay on this computer and are marked as not published.',
  release: 'Download the files to publish (.zip)',
  releaseNote:
    'With the source tables in data/, all files of public/data/v1/ and the entry of the change log. Hand it to the maintainer, or unpack it in the root of the repository and publish.',
  changeSet: 'Download the changes (.json)',
  changeSetNote:
    'For a second person, who accepts them line by line under “Review changes” on this page. The file has the fingerprint of the edition that it belongs to.',
  note: 'Note',
  noteHint: 'For the person who reviews; may stay empty. No names of persons, no telephone numbers.',
  annotated: 'Download your workbook with the faults marked',
  annotatedNote:
    'Your sheets and formats stay. Cells with a fault are coloured and have a comment; one more sheet lists all faults.',
  review: 'Print the review sheet',
  reviewNote: 'A4, with each accepted change and a place for signature and date.',
  failed: (reason: string) => `It did not work: ${reason}`,
  done: (name: string) => `Handed to the browser: ${name}`,
  reviewTitle: 'Review of a data update',
  reviewBase: (base: string) => `Fingerprint of the data it rests on: ${base}`,
  reviewCount: (count: number) => `Accepted changes: ${count}`,
  reviewCut: (shown: number, total: number) =>
    `This sheet lists only the first ${shown} of ${total} accepted changes. The file of changes has all of them.`,
  reviewColumns: ['No.', 'Cluster or source', 'Content', 'Was', 'Becomes'],
  signed: 'Reviewed by: ________________    Date: ________________',
}
