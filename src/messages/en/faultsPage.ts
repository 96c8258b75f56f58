// Texts of the page of all faults.
import type { faultsPageMessages as zh } from '../zh/faultsPage'

export const faultsPageMessages: typeof zh = {
  title: 'Faults in data',
  description: 'Every fault that the checks of the data report: its code, its meaning and its remedy.',
  lead: 'Every fault that the page “Update the data”, the command line and a marked workbook report. A code never changes: it is the address of its section here. “…” stands for the value that was found.',
  areas: 'Areas',
  back: 'Back to the update',
  remedy: (text: string) => `Remedy: ${text}`,
}
