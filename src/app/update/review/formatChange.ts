// Words for a change of the tables: what row it is, which field, which values.
import { differenceMessages as messages } from '#messages/difference'
import { t } from '#messages/t'
import { CONFIDENCE, LEVEL } from '#messages/words'
import type { Confidence } from '../../../domain/cluster/cluster'
import { parseListId } from '../../../domain/recognition/recognitionList'
import {
  type Change,
  type ChangeTable,
  KEY_FIELDS,
  type Row,
  STATEMENT_TABLES,
  type Statement,
  type StatementTable,
} from '../../../importers/changes/change'
import { CHOICES, type ChoiceId } from '../../../importers/sheets/cells/choices'
import { type ColumnDef, SHEETS } from '../../../importers/sheets/sheetDefs'
import type { SheetId } from '../../../importers/sheets/sheetIds'
import type { ReviewPlaces } from './reviewPlaces'

const SHEET_OF_TABLE: Readonly<Record<ChangeTable, SheetId>> = {
  cluster: 'clusters',
  leadEnterprises: 'clusters',
  recognitions: 'recognitions',
  figures: 'figures',
  measures: 'measures',
  source: 'sources',
}

const findColumn = (table: ChangeTable, field: string): ColumnDef | undefined =>
  SHEETS[SHEET_OF_TABLE[table]].columns.find(({ key }) => key === field)

const IS_ENGLISH = t.lang === 'en'

/** The heading of the field in the workbook, or our word for it; its own name without either. */
export function formatField(table: ChangeTable, field: string): string {
  const column = findColumn(table, field)
  if (column) return IS_ENGLISH ? column.en : column.zh
  return (messages.fields as Readonly<Record<string, string>>)[field] ?? field
}

/** Places of codes; null before they are loaded. */
type Places = Pick<ReviewPlaces, 'formatCode'> | null

/** A value as the workbook has it: words for codes, nothing left out. */
export function formatValue(table: ChangeTable, field: string, value: unknown, places: Places): string {
  if (value === null || value === undefined || value === '') return messages.empty
  if (Array.isArray(value)) return value.map(item => formatValue(table, field, item, places)).join(messages.separator)
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${formatValue(table, key, part, places)}`)
      .join(messages.separator)
  if (typeof value === 'boolean') return value ? messages.yes : messages.no
  if (field === 'industryConfidence') return CONFIDENCE[value as Confidence] ?? String(value)
  if (PLACE_FIELDS.includes(field) && places) return places.formatCode(String(value))
  if (LIST_FIELDS.includes(field) && parseListId(String(value)) !== null) return formatListId(String(value))
  const choice = findChoice(table, field, String(value))
  return choice ? (IS_ENGLISH ? choice.en : choice.zh) : String(value)
}

const PLACE_FIELDS: readonly string[] = ['adcode', 'prefecture']
const LIST_FIELDS: readonly string[] = ['list', 'candidates']

/** sc-2023 -> 省级 2023. */
const formatListId = (id: string): string => `${LEVEL[id.startsWith('cn') ? 'national' : 'province']} ${id.slice(-4)}`

function findChoice(table: ChangeTable, field: string, value: string) {
  const { choices } = (findColumn(table, field) ?? {}) as { readonly choices?: ChoiceId }
  return choices && CHOICES[choices].find(choice => choice.value === value)
}

/** The row in one line: the text of a statement, the title of a source, a cluster with place and industry. */
export function formatRow(table: ChangeTable, row: Row, places: Places): string {
  const fields = row as Readonly<Record<string, unknown>>
  const texts = {
    cluster: ['nameZh', fields.adcode ? 'adcode' : 'prefecture', 'industry'],
    source: ['title', 'publisher', 'date'],
    recognitions: ['nameAsPublished', 'list', 'level'],
    figures: ['textZh'],
    measures: ['textZh'],
    leadEnterprises: ['name'],
  }[table]
  return texts
    .filter(field => fields[field] !== null && fields[field] !== undefined && fields[field] !== '')
    .map(field => formatValue(table, field, fields[field], places))
    .join(messages.separator)
}

/** The row of a changed field, from its key: 产值 69 · 县域 · 2025-11. Empty for a cluster, a source or an empty key. */
export function formatRowKey({ table, rowKey }: Change): string {
  if (table === 'cluster' || table === 'source' || rowKey === '') return ''
  const values = JSON.parse(rowKey) as readonly unknown[]
  return KEY_FIELDS[table]
    .map((field, i) => ({ field, value: values[i] }))
    .filter(({ value }) => value !== null && value !== undefined && value !== '')
    .map(({ field, value }) => formatValue(table, field, value, null))
    .join(' · ')
}

/** Table, row and field of a change: 集群 · 主导产品, or 指标 · 产值 · 69 · 县域 · 数值. A row that is new or gone has its table only. */
export function formatChangePlace(change: Change): string {
  const row = formatRowKey(change)
  const field = change.kind === 'changed' ? formatField(change.table, change.field) : ''
  return [messages.tables[change.table], change.kind === 'changed' ? row : '', field]
    .filter(part => part !== '')
    .join(' · ')
}

/** Fields that are tables or notes, no single values. */
const NESTED: readonly string[] = [...STATEMENT_TABLES, 'notes', 'relatedTo']

/** The fields of a row that have a value, without its tables. */
export const listFields = (row: Row): [field: string, value: unknown][] =>
  Object.entries(row).filter(
    ([field, value]) =>
      !NESTED.includes(field) && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )

/** The rows of the tables of a cluster; none of any other row. */
export const listStatements = (row: Row): [table: StatementTable, row: Statement][] =>
  'recognitions' in row
    ? STATEMENT_TABLES.flatMap(table => row[table].map((statement): [StatementTable, Statement] => [table, statement]))
    : []
