// Joins the sheets of recognitions, figures and measures with those of the published clusters.
import { METRIC_UNITS } from '../../../dataset/checks/metricUnits'
import type { ClusterRow } from '../../../dataset/tables/tables'
import type { Amount } from '../cells/parseAmount'
import type { CellContext } from '../cells/parseCell'
import { resolveAmount } from '../cells/resolveAmount'
import { type AddRowFault, type RowPlace, type StatementKind, toRowPlace } from '../importTypes'
import type { SheetRow } from '../readRows'
import { orderAsPublished } from './joinClusters'
import { keepKeyOrder } from './joinSources'
import { matchRows } from './matchRows'

type Statement = ClusterRow[StatementKind][number]
type Fields = Readonly<Record<string, unknown>>

const FIELDS: Readonly<Record<StatementKind, readonly string[]>> = {
  recognitions: [
    'list',
    'listBasis',
    'level',
    'nameAsPublished',
    'certainty',
    'listCandidates',
    'quoteZh',
    'note',
    'flag',
    'sources',
  ],
  figures: ['metric', 'qualifierZh', 'scope', 'asOf', 'kind', 'textZh', 'quoteZh', 'flag', 'source'],
  measures: ['direction', 'kind', 'textZh', 'quoteZh', 'date', 'dateBasis', 'actor', 'scope', 'source'],
}
/** Fields that a row lacks where their cell is empty. */
const ABSENT_IF_EMPTY = new Set(['quoteZh', 'listBasis'])
/** Values of the columns that a sheet lacks, in a new row. */
const BLANK: Readonly<Record<StatementKind, Fields>> = {
  recognitions: { list: null, nameAsPublished: null, listCandidates: [], note: null, flag: null, reReviewed: null },
  figures: { comparator: '=', qualifierZh: null, asOf: null, flag: null },
  measures: { date: null, dateBasis: null, actor: null },
}
const REQUIRED: Readonly<Record<StatementKind, readonly string[]>> = {
  recognitions: ['level', 'certainty', 'sources'],
  figures: ['metric', 'value', 'unit', 'scope', 'kind', 'textZh', 'source'],
  measures: ['direction', 'kind', 'textZh', 'scope', 'source'],
}
/** Fields that no two rows of a cluster share, and the column that names the second. */
const UNIQUE: Readonly<Record<StatementKind, readonly [column: string, ...fields: string[]]>> = {
  recognitions: ['list', 'level', 'list'],
  figures: ['value', 'metric', 'value', 'scope', 'asOf', 'qualifierZh', 'kind'],
  measures: ['textZh', 'textZh'],
}

/** The cluster that a row names by id, name or both; null after a fault. */
function findCluster(row: SheetRow, { clusters }: CellContext, addFault: AddRowFault): string | null {
  const id = row.values.get('cluster')
  const name = row.values.get('clusterName')
  const byName = typeof name === 'string' ? clusters.find(name) : null
  if (typeof name === 'string' && byName === null && typeof id !== 'string') {
    addFault(row, 'clusterName', 'unknown-cluster')
    return null
  }
  if (typeof id === 'string') {
    if (byName === null || byName === id) return id
    addFault(row, 'clusterName', 'cluster-differs', { cluster: id })
    return null
  }
  if (byName === null && !row.hasError)
    addFault(row, row.table.columns.has('clusterName') ? 'clusterName' : 'cluster', 'required-empty')
  return byName
}

/** Value, unit and comparison of a figure; null after a fault. */
function readAmount(row: SheetRow, addFault: AddRowFault): Fields | null {
  const { values } = row
  const amount = values.get('value') as Amount | undefined
  const metric = values.get('metric')
  if (amount === undefined || typeof metric !== 'string') return null
  const unitText = (values.get('unit') ?? null) as string | null
  const resolved = resolveAmount(amount, metric, unitText)
  if (!resolved) {
    const expected = METRIC_UNITS[metric] ?? unitText ?? ''
    addFault(row, amount.unit === '' ? 'unit' : 'value', 'wrong-unit', { expected, metric })
    return null
  }
  const { value, unit, isConverted } = resolved
  if (isConverted)
    addFault(row, amount.unit === '' && amount.factor === 1 ? 'unit' : 'value', 'unit-converted', {
      value: `${value}${unit ?? ''}`,
    })
  else if (amount.comparator !== null)
    addFault(row, 'value', 'value-converted', { value: `${amount.comparator} ${value}` })
  const stated = values.get('comparator')
  if (typeof stated === 'string' && amount.comparator !== null && stated !== amount.comparator) {
    addFault(row, 'comparator', 'comparator-differs', { value: amount.comparator })
    return null
  }
  const comparator = amount.comparator ?? (stated === null ? '=' : stated)
  return { value, ...(unit === undefined ? {} : { unit }), ...(comparator === undefined ? {} : { comparator }) }
}

/** The re-review of a recognition: all three cells, or none. Undefined after a fault. */
function readReReview(row: SheetRow, addFault: AddRowFault): unknown {
  const keys = ['reReviewResult', 'reReviewDate', 'reReviewSource'] as const
  const [result, date, source] = keys.map(key => row.values.get(key) ?? null)
  if (result === null && date === null && source === null) return null
  const missing = keys.find(key => (row.values.get(key) ?? null) === null)
  if (missing === undefined) return { result, date, source }
  addFault(row, missing, 'required-empty')
  return undefined
}

/** The fields that the cells of a row give; null after a fault. */
function readFields(kind: StatementKind, row: SheetRow, addFault: AddRowFault): Fields | null {
  if (row.hasError) return null
  const fields: Record<string, unknown> = {}
  for (const key of FIELDS[kind]) {
    if (!row.values.has(key)) continue
    const value = row.values.get(key)
    if (value !== null || !ABSENT_IF_EMPTY.has(key)) fields[key] = value
  }
  if (kind === 'figures') {
    const amount = readAmount(row, addFault)
    return amount && { ...fields, ...amount }
  }
  if (kind === 'recognitions' && row.values.has('reReviewResult')) {
    const reReviewed = readReReview(row, addFault)
    return reReviewed === undefined ? null : { ...fields, reReviewed }
  }
  return fields
}

/** The rows of one sheet that belong to one cluster. */
export interface JoinedStatements {
  /** `base` is the published row that the row changes. */
  readonly statements: readonly {
    readonly value: Statement
    readonly row: RowPlace
    readonly base: Statement | undefined
  }[]
  /** True if a row of the cluster was not taken over: published rows may then be missing for that reason. */
  readonly hasFaultyRow: boolean
}

/** The published fields that an empty cell does not remove. */
const selectKept = (base: Statement, { table }: RowPlace): Fields =>
  Object.fromEntries(Object.entries(base).filter(([key]) => !ABSENT_IF_EMPTY.has(key) || !table.columns.has(key)))

/** Joins the rows of one sheet. @returns by the id of the cluster */
export function joinStatements(
  kind: StatementKind,
  rows: Iterable<SheetRow>,
  published: ReadonlyMap<string, ClusterRow>,
  context: CellContext,
  addFault: AddRowFault,
): ReadonlyMap<string, JoinedStatements> {
  const groups = new Map<string, { row: RowPlace; fields: Fields | null }[]>()
  for (const row of rows) {
    const cluster = findCluster(row, context, addFault)
    const fields = readFields(kind, row, addFault)
    if (cluster === null) continue
    const group = groups.get(cluster)
    const joined = { row: toRowPlace(row), fields }
    if (group) group.push(joined)
    else groups.set(cluster, [joined])
  }
  return new Map(
    [...groups].map(([id, group]) => [id, joinGroup(kind, group, published.get(id)?.[kind] ?? [], addFault)]),
  )
}

function joinGroup(
  kind: StatementKind,
  group: readonly { readonly row: RowPlace; readonly fields: Fields | null }[],
  published: readonly Statement[],
  addFault: AddRowFault,
): JoinedStatements {
  const readable = group.flatMap(({ row, fields }) => (fields ? [{ row, fields }] : []))
  const matches = matchRows(
    kind,
    published as readonly Fields[],
    readable.map(({ fields }) => fields),
  )
  const [uniqueColumn, ...uniqueFields] = UNIQUE[kind]
  const seen = new Set<string>()
  let hasFaultyRow = readable.length < group.length
  const ordered = orderAsPublished(
    readable.map((entry, i) => ({ ...entry, base: published[matches[i] ?? -1] })),
    matches,
  )
  const statements = ordered.flatMap(({ row, fields, base }) => {
    const value = { ...BLANK[kind], ...(base && selectKept(base, row)), ...fields } as Record<string, unknown>
    const missing = REQUIRED[kind].find(key => value[key] === undefined)
    const key = JSON.stringify(uniqueFields.map(field => value[field]))
    if (missing !== undefined) addFault(row, missing, 'required-empty')
    else if (seen.has(key)) addFault(row, uniqueColumn, 'listed-twice')
    else {
      seen.add(key)
      return [{ row, base, value: keepKeyOrder(base, value as unknown as Statement) }]
    }
    hasFaultyRow = true
    return []
  })
  return { statements, hasFaultyRow }
}
