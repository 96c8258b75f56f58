// CSV, for spreadsheets and programs.
import { shareMessages } from '#messages/share'
import { formatCsv } from '../domain/export/spreadsheet'
import type { Exporter } from './exporter'
import { buildRecords } from './records'

/** Writes the visible rows as UTF-8 with the columns of records.ts. */
export const csvExporter: Exporter = {
  id: 'csv',
  label: shareMessages.downloadCsv,
  extension: 'csv',
  build: async request => new Blob([formatCsv(buildRecords(request))], { type: 'text/csv;charset=utf-8' }),
}
