// Texts of the list of faults.
import type { faultListMessages as zh } from '../zh/faultList'

export const faultListMessages: typeof zh = {
  heading: 'Faults',
  summary: (errors: number, warnings: number, notes: number) =>
    errors + warnings + notes === 0
      ? 'No faults found.'
      : `To correct: ${errors}. To look at: ${warnings}. Converted: ${notes}.`,
  severities: { error: 'correct', warning: 'look', note: 'converted' },
  severityHeadings: {
    error: 'To correct: these rows are left out for now, all others are taken over',
    warning: 'To look at: taken over, but worth a check',
    note: 'Converted: taken over, for your information',
  },
  remedy: (text: string) => `What to do: ${text}`,
  mend: (count: number) => `Correct all ${count} at once`,
  unmend: 'As it was',
  caption: 'Cells with this fault',
  place: 'Cell',
  found: 'Found',
  message: 'Fault',
  fix: 'Can become',
  wholeFile: 'the whole file',
  more: (next: number, remaining: number) => `Show ${next} more of ${remaining}`,
}
