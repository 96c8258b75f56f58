// Texts of the choice of days, in English.
import type { dayMessages as zh } from '../zh/days'

export const dayMessages: typeof zh = {
  today: 'Today',
  listAnnounced: (date, name) => `${date}: ${name} announced`,
  yearEnd: year => `End of ${year}`,
  day: 'Date',
  formatHint: 'Year, month and day, as 2024-12-31 or 20241231. Empty means today.',
  picker: 'Pick a date',
  problem: {
    incomplete: currentDate => `This is not a whole date. The view is still of ${currentDate}.`,
    impossible: (typed, currentDate) => `There is no ${typed}. The view is still of ${currentDate}.`,
    outside: currentDate => `Dates go from 2000 to 2099. The view is still of ${currentDate}.`,
  },
  note: 'Map, list and panels show the status of recognitions on this day; the figures do not change with it.',
}
