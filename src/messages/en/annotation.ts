// Texts that a check writes into the reader's own workbook.
import { formatNumber } from '../format'
import type { annotationMessages as zh } from '../zh/annotation'

export const annotationMessages: typeof zh = {
  /** The name of the sheet of faults. */
  sheet: 'Faults',
  title: 'Faults found',
  summary: (errors: number, warnings: number, notes: number, day: string) =>
    `Checked on ${day}. Errors: ${formatNumber(errors)}; warnings: ${formatNumber(warnings)}; notes: ${formatNumber(notes)}. Their cells are coloured and have a note. Correct them here and choose this file again: the next check renews this sheet, the colours and the notes.`,
  heads: ['Severity', 'Sheet', 'Cell', 'Row', 'Column', 'Fault', 'Found', 'Message', 'What to do', 'Code'],
}
