// Texts of the table in English.
import * as province from '#dataset/province.json'
import { formatNumber } from '../format'
import type { tableMessages as zh } from '../zh/table'
import { formatDate } from './format'
import { formatCount } from './numbers'
import { t } from './t'

const GROUPING_NOTE = `The ${province.industryCountEn} industry groups are ours, not official`

export const tableMessages: typeof zh = {
  caption: 'The selected clusters, one per row; column heads sort',
  scrollLabel: 'Table of clusters, scrolls both ways',
  columns: {
    name: 'Cluster',
    city: 'Prefecture',
    county: 'County',
    industry: 'Industry',
    level: 'Level',
    list: 'List',
    validity: 'Term',
    status: 'Status',
    figure: 'Output or revenue',
    measures: 'Measures',
    sources: 'Sources',
    latest: 'Newest source',
    english: 'Chinese name',
    products: 'Products (in Chinese)',
    adcode: 'Administrative code',
  },
  notStated: 'not given',
  notFound: 'not found',
  undated: 'date not given',
  notLoaded: 'not loaded',
  directionInitial: direction => direction.slice(0, 2),
  directionCount: (direction, count) => `${direction}: ${count === 0 ? 'none found' : formatNumber(count)}`,
  formatTermRange: (from, to) => (from ? `${from} to ${to}` : `to ${to}`),
  chooseColumns: 'Columns',
  columnCount: (visibleCount, all) => `${visibleCount}/${all}`,
  defaultColumns: 'Default columns',
  sortNotes: {
    figure: 'Sorted by value. Metric, scope and year differ, and targets are included: this is no ranking.',
    measures: 'Sorted by the number of directions with published measures, not by how many there are.',
  },
  collator: new Intl.Collator('en', { numeric: true }),
  footnote: `${GROUPING_NOTE}. Output and revenue differ in scope and are listed, not added up. Measures are counted in six directions; “·” means none found, which does not mean none.`,
  copy: 'Copy the table',
  copied: rows => `${formatCount(rows, 'row')} copied, ready to paste into a spreadsheet`,
  copyFailed: 'The browser forbids copying. Select the text below and copy it:',
  copyField: 'The table as text, with tabs between the cells',
  fullName: 'Full name',
  sourced: 'sourced',
  figureColumn: 'Output or revenue (CNY 100 million)',
  targetColumn: 'Target (CNY 100 million)',
  noTargetListed: 'figure listed instead',
  figureScope: 'Scope of the figure',
  figureSummary: 'Our summary (Chinese)',
  figureSource: 'Source of the figure',
  measuresColumn: direction => `Measures: ${direction}`,
  copyRemark: (date, rows, address) =>
    `${t.productName}, as of ${formatDate(date)}, ${formatCount(rows, 'row')}. Recorded does not mean verified. English names are unofficial translations. ${GROUPING_NOTE}. Figures differ in scope and are not added up. ${address}`,
}
