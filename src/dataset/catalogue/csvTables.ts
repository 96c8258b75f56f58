// The published CSV tables: UTF-8 with a byte order mark, by which Excel recognises it; CRLF; quoted by RFC 4180. Codes
// are plain digits, several values in a cell are separated by " | ", an empty cell is not known.
import { type Cell, formatCsv } from '../../domain/export/spreadsheet'
import type { PublishedFiles } from '../publish/publish'
import type { Dataset } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'

export const SEPARATOR = ' | '

/** By column, and more fields of the same record. */
type Row = Readonly<Record<string, unknown>>

/** A column, typed as in CSVW and Table Schema. */
export interface Column {
  readonly name: string
  /** The record whose description it shares: `figure`. */
  readonly record: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'list'
  /** No cell is empty. */
  readonly isRequired: boolean
}

export interface CsvTable {
  readonly name: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  /** Columns that hold an id of another table. */
  readonly references: readonly { readonly column: string; readonly table: string }[]
  readonly rows: readonly Row[]
}

/** `name:type` and a `!` if no cell is empty; the record of a column is the given one, or the one before a dot. */
const parseColumns = (record: string, text: string): Column[] =>
  text.split(' ').map(part => {
    const [, ownRecord, name = '', type = 'string', mark] = /^(?:(\w+)\.)?(\w+)(?::(\w+))?(!)?$/.exec(part) ?? []
    return { name, record: ownRecord ?? record, type: type as Column['type'], isRequired: mark === '!' }
  })

const findPlace = (data: Dataset, code: string | null) =>
  code === null ? null : (data.divisions.get(code)?.name ?? null)

/** In the order of the index, so that a later reader finds each row where it was. */
export function buildCsvTables(data: Dataset, clusters: readonly ClusterRow[]): CsvTable[] {
  const lists = new Map(data.lists.map(list => [list.id, list]))
  const translate = (text: string) => data.translations[text] ?? null
  const listRows = <T>(select: (cluster: ClusterRow) => readonly T[], toRow: (item: T) => Row): Row[] =>
    clusters.flatMap(c => select(c).map((item, i) => ({ cluster: c.id, position: i + 1, ...toRow(item) })))
  const toCluster = { column: 'cluster', table: 'clusters' }
  const toSource = { column: 'source', table: 'sources' }
  return [
    {
      name: 'clusters',
      columns: parseColumns(
        'cluster',
        'id! nameZh! nameEn! nameConfirmed:boolean! shortZh! adcode csv.county prefecture! csv.prefectureName! industry! products:list',
      ),
      key: ['id'],
      references: [],
      rows: clusters.map(c => ({
        ...c,
        county: findPlace(data, c.adcode),
        prefectureName: findPlace(data, c.prefecture),
      })),
    },
    {
      name: 'recognitions',
      columns: parseColumns(
        'recognition',
        'cluster! csv.position:integer! list csv.listTitleZh level! certainty! listCandidates:list list.validFrom list.validTo list.validityBasis csv.reReviewResult csv.reReviewDate csv.reReviewSource recognitionEvidence.nameAsPublished quoteZh note flag sources:list!',
      ),
      key: ['cluster', 'position'],
      references: [toCluster],
      rows: listRows(
        c => c.recognitions,
        r => {
          const list = r.list === null ? undefined : lists.get(r.list)
          return {
            ...r,
            reReviewed: null,
            listTitleZh: list?.titleZh,
            validFrom: list?.validFrom,
            validTo: list?.validTo,
            validityBasis: list?.validityBasis,
            reReviewResult: r.reReviewed?.result,
            reReviewDate: r.reReviewed?.date,
            reReviewSource: r.reReviewed?.source,
          }
        },
      ),
    },
    {
      name: 'figures',
      columns: parseColumns(
        'figure',
        'cluster! csv.position:integer! metric! value:number! comparator! unit! qualifierZh scope! asOf kind! textZh! textEn quoteZh flag source!',
      ),
      key: ['cluster', 'position'],
      references: [toCluster, toSource],
      rows: listRows(
        c => c.figures,
        figure => ({ ...figure, textEn: translate(figure.textZh) }),
      ),
    },
    {
      name: 'measures',
      columns: parseColumns(
        'measure',
        'cluster! csv.position:integer! direction! kind! date dateBasis scope! textZh! textEn quoteZh source!',
      ),
      key: ['cluster', 'position'],
      references: [toCluster, toSource],
      rows: listRows(
        c => c.measures,
        measure => ({ ...measure, textEn: translate(measure.textZh) }),
      ),
    },
    {
      name: 'sources',
      columns: parseColumns('source', 'id! title! publisher! originalPublisher date url mirror:boolean! grade! note'),
      key: ['id'],
      references: [],
      rows: [...data.sources].sort((a, b) => (a.id < b.id ? -1 : 1)).map(source => ({ ...source })),
    },
  ]
}

/** A list as one cell; a missing value as an empty one. */
function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? value : Array.isArray(value) ? value.join(SEPARATOR) : String(value)
}

/** The files of the tables, without their descriptions. */
export const formatTables = (tables: readonly CsvTable[]): PublishedFiles =>
  new Map(
    tables.map(({ name, columns, rows }) => [
      `${name}.csv`,
      formatCsv([columns.map(c => c.name), ...rows.map(row => columns.map(c => toCell(row[c.name])))]),
    ]),
  )
