// What the table says in English.
import type { table as zh } from '../zh/table'
import { counted, formatNumber } from './counted'
import { day } from './format'
import { t } from './t'

const GROUPED = 'The six industry groups are ours, not official'

export const table: typeof zh = {
  caption: 'The selected clusters, one per row; column heads sort',
  scroll: 'Table of clusters, scrolls both ways',
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
  notKnown: 'not found',
  notFound: 'not found',
  undated: 'date not given',
  notLoaded: 'not loaded',
  initial: direction => direction.slice(0, 2),
  countOf: (direction, count) => `${direction}: ${count === 0 ? 'none found' : formatNumber(count)}`,
  term: (from, to) => (from ? `${from} to ${to}` : `to ${to}`),
  chooseColumns: 'Columns',
  outOf: (shown, all) => `${shown}/${all}`,
  usualColumns: 'Default columns',
  sortedBy: {
    figure: 'Sorted by value. Metric, scope and year differ, and targets are included: this is no ranking.',
    measures: 'Sorted by the number of directions with published measures, not by how many there are.',
  },
  collator: new Intl.Collator('en', { numeric: true }),
  foot: `${GROUPED}. Output and revenue differ in scope and are listed, not added up. Measures are counted in six directions; “·” means none found, which does not mean none.`,
  copy: 'Copy the table',
  copied: rows => `${counted(rows, 'row')} copied, ready to paste into a spreadsheet`,
  copyFailed: 'The browser forbids copying. Select the text below and copy it:',
  copyField: 'The table as text, with tabs between the cells',
  fullName: 'Full name',
  confirmed: 'sourced',
  figureIn: unit => `Output or revenue (${unit === '亿元' ? 'CNY 100 million' : unit})`,
  figureMeaning: 'Scope of the figure',
  figureSummary: 'Our summary (Chinese)',
  figureSource: 'Source of the figure',
  measuresIn: direction => `Measures: ${direction}`,
  remark: (date, rows, address) =>
    `${t.product}, as of ${day(date)}, ${counted(rows, 'row')}. Recorded does not mean verified. English names are unofficial translations. ${GROUPED}. Figures differ in scope and are not added up. ${address}`,
}
