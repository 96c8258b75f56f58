// Writes the tables as rows of the five sheets, so that `importBook` gives them back without a difference.
import type { Dataset } from '../../../dataset/tables/readDataset'
import type { ClusterRow } from '../../../dataset/tables/tables'
import type { Book, BookSheet, CellValue } from '../../book/book'
import { joinValues } from '../cells/cellText'
import { CHOICES, getChoiceWord } from '../cells/choices'
import type { SourceRow } from '../importTypes'
import { FIRM_COLUMNS } from '../join/joinClusters'
import { type ColumnDef, formatHead, SHEETS } from '../sheetDefs'
import { SHEET_IDS, type SheetId } from '../sheetIds'

type Cells = Readonly<Record<string, unknown>>
type FilledData = Pick<Dataset, 'divisions' | 'lists'> & {
  readonly clusters: readonly ClusterRow[]
  readonly sources: readonly SourceRow[]
}

const withCluster =
  (cluster: ClusterRow) =>
  (cells: object): Cells => ({ ...cells, cluster: cluster.id, clusterName: cluster.nameZh })

/** The values of the cells of each sheet, before they become words. */
const SELECT_ROWS: { readonly [S in SheetId]: (data: FilledData) => readonly Cells[] } = {
  clusters: ({ clusters }) =>
    clusters.map(cluster => ({
      ...cluster,
      ...Object.fromEntries(
        Object.entries(FIRM_COLUMNS).map(([key, role]) => [
          key,
          cluster.leadEnterprises.flatMap(firm => (firm.role === role ? [`${firm.name}〔${firm.source}〕`] : [])),
        ]),
      ),
    })),
  recognitions: ({ clusters }) =>
    clusters.flatMap(cluster =>
      cluster.recognitions
        .map(({ reReviewed, ...recognition }) => ({
          ...recognition,
          reReviewResult: reReviewed?.result,
          reReviewDate: reReviewed?.date,
          reReviewSource: reReviewed?.source,
        }))
        .map(withCluster(cluster)),
    ),
  figures: ({ clusters }) => clusters.flatMap(cluster => cluster.figures.map(withCluster(cluster))),
  measures: ({ clusters }) => clusters.flatMap(cluster => cluster.measures.map(withCluster(cluster))),
  sources: ({ sources }) => sources.map(source => ({ ...source })),
}

/** The word of one value, as the template shows it. */
function toWord({ kind, choices }: ColumnDef, value: unknown, { divisions, lists }: FilledData): CellValue {
  if (kind === 'list') return lists.find(({ id }) => id === value)?.titleZh ?? String(value)
  if (kind === 'choice' && choices) return getChoiceWord(choices, String(value))
  if (kind === 'yesNo') return CHOICES.yesNo.find(choice => choice.value === String(value))?.zh ?? null
  if (kind === 'city' || kind === 'county') return divisions.get(String(value))?.name ?? String(value)
  return typeof value === 'number' ? value : String(value)
}

function toCell(column: ColumnDef, value: unknown, data: FilledData): CellValue {
  if (value === null || value === undefined) return null
  if (!Array.isArray(value)) return toWord(column, value, data)
  return value.length === 0 ? null : joinValues(value.map(item => String(toWord(column, item, data))))
}

/** The rows of a sheet below its heads. */
export const fillRows = (id: SheetId, data: FilledData): CellValue[][] =>
  SELECT_ROWS[id](data).map(cells => SHEETS[id].columns.map(column => toCell(column, cells[column.key], data)))

/** The tables as a workbook, in memory. */
export function fillBook(data: FilledData): Book {
  const sheets = SHEET_IDS.map(
    (id): BookSheet => ({
      name: SHEETS[id].zh,
      isHidden: false,
      rows: [SHEETS[id].columns.map(column => formatHead(column, '\n')), ...fillRows(id, data)],
      hiddenRows: [],
      hiddenColumns: [],
      merges: [],
      formulas: [],
    }),
  )
  return { fileName: 'template.xlsx', format: 'xlsx', encoding: null, sheets, faults: [] }
}
