// Texts of the list of faults.
import type { faultListMessages as zh } from '../zh/faultList'

export const faultListMessages: typeof zh = {
  heading: 'Faults',
  summary: (errors: number, warnings: number, notes: number, mended: number) => {
    const parts = [
      errors > 0 ? `To correct: ${errors}.` : '',
      warnings > 0 ? `To look at: ${warnings}.` : '',
      notes > 0 ? `Converted: ${notes}.` : '',
      mended > 0 ? `Groups corrected, which can be undone: ${mended}.` : '',
    ].filter(part => part !== '')
    return parts.length === 0 ? 'No faults found.' : parts.join(' ')
  },
  severities: { error: 'correct', warning: 'look', note: 'converted' },
  severityHeadings: {
    error: 'To correct: these rows are left out for now, all others are taken over',
    warning: 'To look at: taken over, but worth a check',
    note: 'Converted: taken over, for your information',
  },
  remedy: (text: string) => `What to do: ${text}`,
  mend: (count: number) => `Correct all ${count} at once`,
  each: (count: number) => (count === 1 ? 'The cell' : `Each of the ${count}`),
  cut: (shown: number, total: number) =>
    `The first ${shown} of ${total} are listed. “Correct all” holds for all of them.`,
  caption: 'Cells with this fault',
  place: 'Cell',
  found: 'Found',
  message: 'Fault',
  fix: 'Can become',
  wholeFile: 'the whole file',
  more: (next: number, remaining: number) => `Show ${next} more of ${remaining}`,
}
