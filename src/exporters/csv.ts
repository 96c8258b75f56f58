// The visible rows as CSV, for spreadsheets and for programs.
import { share as w } from '#messages/share'
import { formatCsv } from '../domain/sheet'
import type { Exporter } from './exporter'
import { selectRecords } from './records'

export const csv: Exporter = {
  id: 'csv',
  label: w.downloadCsv,
  extension: 'csv',
  build: visible => new Blob([formatCsv(selectRecords(visible))], { type: 'text/csv;charset=utf-8' }),
}
