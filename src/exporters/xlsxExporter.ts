// XLSX, for spreadsheets. The code that builds it, and the spreadsheet library, load with the click.
import { exportMessages } from '#messages/exports'
import type { Exporter } from './exporter'
import { selectVisibleTargets } from './tables/targetsTable'

/** One workbook of all that is known of the visible clusters; its rows are those of the page. */
export const xlsxExporter: Exporter = {
  id: 'xlsx',
  label: exportMessages.download.xlsx,
  extension: 'xlsx',
  hasRowsOfView: true,
  countRows: page => selectVisibleTargets(page)?.length ?? page.clusters.length,
  build: async (request, job) => (await import('./workbookFile')).buildWorkbookFile(request, job),
}
