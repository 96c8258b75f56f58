// Builds the template from the definitions of the sheets: readme, five sheets, a hidden sheet of choices.
import type { Dataset } from '../../../dataset/tables/readDataset'
import { formatCsv } from '../../../domain/export/spreadsheet'
import { sheetMessages as en } from '../../../messages/en/sheets'
import { sheetMessages as zh } from '../../../messages/zh/sheets'
import type { CellValue } from '../../book/book'
import {
  LAST_LIST_ROW,
  type Template,
  type TemplateColumn,
  type TemplateList,
  type TemplateName,
  type TemplateSheet,
} from '../../book/writeTemplate'
import { toAddress } from '../cells/cellAddress'
import { toCellText } from '../cells/cellText'
import { CHOICES, type ChoiceId } from '../cells/choices'
import { type ColumnDef, formatHead, SHEETS, SHEETS_VERSION } from '../sheetDefs'
import { SHEET_IDS, type SheetId } from '../sheetIds'
import { buildExampleRows } from './exampleRows'
import { fillRows } from './fillSheets'

/** Widths of columns, in characters. */
const WIDTHS: Partial<Readonly<Record<string, number>>> = {
  textZh: 50,
  title: 50,
  url: 40,
  note: 30,
  nameZh: 34,
  clusterName: 34,
  nameAsPublished: 34,
  quoteZh: 34,
  list: 34,
  products: 26,
  id: 24,
  source: 24,
  sources: 24,
}
const DEFAULT_WIDTH = 14

/** The hidden sheet: one column a list, its name above it; then one column a city with its counties. */
interface ChoiceSheet {
  readonly sheet: TemplateSheet
  readonly names: readonly TemplateName[]
  /** The range of a list by its name. */
  readonly ranges: ReadonlyMap<string, string>
}

const toAbsolute = (row: number, column: number): string =>
  toAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')

function buildChoiceSheet({ divisions, lists }: Pick<Dataset, 'divisions' | 'lists'>): ChoiceSheet {
  const places = [...divisions.values()]
  const cities = places.filter(({ level }) => level === 'prefecture')
  const columns: (readonly [name: string, values: readonly string[]])[] = [
    ...(Object.keys(CHOICES) as ChoiceId[]).map(id => [id, CHOICES[id].map(choice => choice.zh)] as const),
    ['lists', lists.map(({ titleZh }) => titleZh)],
    ['cities', cities.map(({ name }) => name)],
    ...cities.map(
      city => [city.name, places.filter(({ parent }) => parent === city.adcode).map(({ name }) => name)] as const,
    ),
  ]
  const height = Math.max(...columns.map(([, values]) => values.length))
  const toRange = (column: number, length: number) =>
    `'${zh.choices}'!${toAbsolute(1, column)}:${toAbsolute(length, column)}`
  const ranges = columns.map(([name, values], column) => [name, toRange(column, values.length)] as const)
  const cityNames = new Set(cities.map(({ name }) => name))
  return {
    sheet: {
      name: zh.choices,
      isHidden: true,
      columns: columns.map(([head]) => ({
        head,
        hint: ['', ''],
        list: null,
        maximum: null,
        isText: true,
        width: DEFAULT_WIDTH,
      })),
      rows: Array.from({ length: height }, (_, row) => columns.map(([, values]) => values[row] ?? null)),
      examples: 0,
    },
    names: ranges.flatMap(([name, range]) => (cityNames.has(name) ? [{ name, range }] : [])),
    ranges: new Map(ranges),
  }
}

/** Cells of a column of another sheet, as far as drop-downs reach. */
function toSheetRange(id: SheetId, key: string): string {
  const column = SHEETS[id].columns.findIndex(c => c.key === key)
  return `'${SHEETS[id].zh}'!${toAbsolute(1, column)}:${toAbsolute(LAST_LIST_ROW - 1, column)}`
}

/** The drop-down of a column; null for a column without one. */
function buildList(id: SheetId, column: ColumnDef, { ranges }: ChoiceSheet): TemplateList | null {
  const ofRange = (name: string, others: TemplateList['others']): TemplateList | null => {
    const formula = ranges.get(name)
    return formula === undefined ? null : { formula, others: column.isMany ? 'taken' : others }
  }
  switch (column.kind) {
    case 'choice':
      return ofRange(column.choices ?? '', 'refused')
    case 'yesNo':
      return ofRange('yesNo', 'refused')
    case 'list':
      return ofRange('lists', 'questioned')
    case 'city':
      return ofRange('cities', 'questioned')
    case 'county': {
      const city = SHEETS[id].columns.findIndex(({ kind }) => kind === 'city')
      return { formula: `INDIRECT($${toAddress(1, city)})`, others: 'questioned' }
    }
    case 'source':
      return { formula: toSheetRange('sources', 'id'), others: 'taken' }
    case 'clusterName':
      return { formula: toSheetRange('clusters', 'nameZh'), others: 'taken' }
    default:
      return null
  }
}

const buildColumn = (id: SheetId, column: ColumnDef, choices: ChoiceSheet): TemplateColumn => ({
  head: formatHead(column, '\n'),
  hint: [`${column.zh}${column.isRequired ? `（${zh.requiredMark}）` : ''}`, `${column.hintZh}\n${column.hintEn}`],
  list: buildList(id, column, choices),
  maximum: column.maximum ?? null,
  isText: column.kind !== 'number',
  width: WIDTHS[column.key] ?? DEFAULT_WIDTH,
})

export interface TemplateInput {
  /** The tables, of which the template has the places and lists. */
  readonly data: Dataset
  /** With the rows of the tables, in the place of examples. */
  readonly isFilled: boolean
  /** Edition of the published data. */
  readonly edition: string
  /** YYYY-MM-DD, the time of the file. */
  readonly day: string
}

/** Builds the template, empty with examples or filled with the tables. */
export function buildTemplate({ data, isFilled, edition, day }: TemplateInput): Template {
  const choices = buildChoiceSheet(data)
  const readme = [zh, en].flatMap(words => [
    [words.bookTitle],
    ...words.readmeLines(SHEETS_VERSION, edition, LAST_LIST_ROW).map(line => [line]),
    [null],
  ])
  return {
    title: zh.bookTitle,
    description: zh.bookDescription(SHEETS_VERSION),
    day,
    refusal: zh.chooseFromList,
    names: choices.names,
    sheets: [
      { name: zh.readme, isHidden: false, columns: null, rows: readme, examples: 0 },
      ...SHEET_IDS.map((id): TemplateSheet => {
        const rows = isFilled ? fillRows(id, data) : buildExampleRows(id, data)
        return {
          name: SHEETS[id].zh,
          isHidden: false,
          columns: SHEETS[id].columns.map(column => buildColumn(id, column, choices)),
          rows,
          examples: isFilled ? 0 : rows.length,
        }
      }),
      choices.sheet,
    ],
  }
}

/** The sheets as CSV files, by their names: `集群.csv`. */
export const buildTemplateCsv = ({
  data,
  isFilled,
}: Pick<TemplateInput, 'data' | 'isFilled'>): ReadonlyMap<string, string> =>
  new Map(
    SHEET_IDS.map(id => {
      const rows = isFilled ? fillRows(id, data) : buildExampleRows(id, data)
      const toCell = (cell: CellValue) => (typeof cell === 'number' ? cell : toCellText(cell))
      return [
        `${SHEETS[id].zh}.csv`,
        formatCsv([SHEETS[id].columns.map(column => formatHead(column, ' / ')), ...rows.map(row => row.map(toCell))]),
      ]
    }),
  )
