// Texts that are printed with a view, in English.

import { formatNumber } from '../format'
import type { printMessages as zh } from '../zh/print'

export const printMessages: typeof zh = {
  briefing: 'Cluster briefing',
  status: day => `Status on ${day}`,
  sources: 'Sources',
  grades: 'A government page · B major media or official reprint · C local or trade media · D digest or unclear origin',
  rowsPrinted: (printed, total) =>
    `${formatNumber(printed)} of ${formatNumber(total)} rows are printed; “Share” downloads all of them.`,
  disclaimer:
    'Compiled from public sources; not the view of the recognising authorities. Please report mistakes on the page, with the number of the source. Licence CC BY 4.0.',
  qrLabel: 'QR code of the link to this page',
}
