// The visible rows as CSV, for spreadsheets and for programs.
import { shareMessages } from '#messages/share'
import { formatCsv } from '../domain/export/spreadsheet'
import type { Exporter } from './exporter'
import { buildRecords } from './records'

export const csvExporter: Exporter = {
  id: 'csv',
  label: shareMessages.downloadCsv,
  extension: 'csv',
  build: visible => new Blob([formatCsv(buildRecords(visible))], { type: 'text/csv;charset=utf-8' }),
}
