// The table: what stands in each cell as text, by what a column sorts, and in which order the rows stand.
// What no source says is null here: it is worded once, and stands last whichever way a column is sorted.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { INDUSTRY, LEVEL } from '#messages/words'
import {
  type ClusterId,
  compareLevels,
  type Level,
  type RecognitionList,
  type Source,
  type SourceId,
} from '../../domain/cluster/cluster'
import type { ClusterFacts, Facts } from '../../domain/cluster/facts'
import { memoize } from '../../domain/computation/memoize'
import { getLastDay } from '../../domain/date/isoDay'
import {
  getExtendedEnd,
  getRecognitionStatus,
  isRecognised,
  type RecognitionStatus,
  STATUSES,
} from '../../domain/recognition/recognitionStatus'
import { formatAmount, formatListEdition, formatStatus } from '../../messages/domainFormat'
import { formatNumber, joinList, joinZh, parenthesize } from '../../messages/format'
import type { Column, ColumnSort } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { splitName } from '../panels/resultList'

/** One of a cluster's recognitions, as it stands on the day. */
interface RowRecognition {
  readonly level: Level
  readonly list: RecognitionList | null
  readonly recognitionStatus: RecognitionStatus
}

export interface TableRow {
  readonly cluster: PlacedCluster
  /** As the list prints it: the name without the prefecture and the words 产业集群. */
  readonly name: string
  /** Of the city and of the county, as the table of places spells them. */
  readonly placeSyllables: readonly [city: string | null, county: string | null]
  /** Those recognised by the day, the nation's first. */
  readonly recognitions: readonly RowRecognition[]
  /** null while the file with them is not there. */
  readonly facts: ClusterFacts | null
  /** Of its figure. */
  readonly source: Source | null
  /** None while the file with them is not there. */
  readonly recognitionSources: readonly Source[]
}

/** Shown unless the link names others. */
export const DEFAULT_COLUMNS: readonly Column[] = [
  'name',
  'city',
  'county',
  'industry',
  'level',
  'list',
  'validity',
  'status',
  'figure',
  'measures',
  'sources',
  'latest',
]

/** The columns of a link in the table's order; the name is always among them. */
export const getVisibleColumns = (cols: readonly Column[], all: readonly Column[]): readonly Column[] =>
  cols.length === 0 ? DEFAULT_COLUMNS : all.filter(id => id === 'name' || cols.includes(id))

/** What a link must say for these columns: nothing for the usual ones, and the name when it stands alone. */
export function toColsParam(visibleColumns: readonly Column[]): readonly Column[] {
  const isDefault =
    visibleColumns.length === DEFAULT_COLUMNS.length && DEFAULT_COLUMNS.every(id => visibleColumns.includes(id))
  const otherColumns = visibleColumns.filter(id => id !== 'name')
  return isDefault ? [] : otherColumns.length > 0 ? otherColumns : ['name']
}

export type GetTableRow = (cluster: PlacedCluster) => TableRow

/** A cluster's row is the same whatever is selected with it, and so is made once. */
export function buildTableRowGetter(data: Dataset, facts: Facts | null): GetTableRow {
  const factsById = new Map<ClusterId, ClusterFacts>(facts?.rows.map(row => [row.id, row]))
  const sources = new Map<SourceId, Source>(facts?.sources.map(source => [source.id, source]))
  const buildRow = (cluster: PlacedCluster): TableRow => {
    const clusterFacts = factsById.get(cluster.id) ?? null
    return {
      cluster,
      name: splitName(cluster).core,
      placeSyllables: [
        data.prefectures.get(cluster.prefecture)?.syllables ?? null,
        (cluster.adcode && data.counties.get(cluster.adcode)?.syllables) || null,
      ],
      recognitions: cluster.recognitions
        .filter(recognition => isRecognised(recognition, data.lists, data.day))
        .map(recognition => ({
          level: recognition.level,
          list: (recognition.list && data.lists.get(recognition.list)) || null,
          recognitionStatus: getRecognitionStatus(recognition, data.lists, data.day),
        }))
        .sort((a, b) => compareLevels(b.level, a.level)),
      facts: clusterFacts,
      source: (clusterFacts?.figure && sources.get(clusterFacts.figure.source)) || null,
      recognitionSources: clusterFacts?.recognitionSources.flatMap(id => sources.get(id) ?? []) ?? [],
    }
  }
  return memoize(buildRow, new WeakMap())
}

/** The word for what no source says. */
type Missing = 'notStated' | 'notKnown' | 'notFound' | 'undated'

/** With the level before each where there are two; null when nothing is known of any. */
function formatRecognitions(
  recognitions: readonly RowRecognition[],
  format: (recognition: RowRecognition) => string | null,
  missing: Missing,
): string | null {
  const texts = recognitions.map(format)
  if (texts.every(words => words === null)) return null
  return joinList(
    recognitions.map(
      ({ level }, i) => `${recognitions.length > 1 ? `${LEVEL[level]} ` : ''}${texts[i] ?? tableMessages[missing]}`,
    ),
  )
}

const YEAR_AND_MONTH = 'YYYY-MM'.length

function formatTerm({ list, recognitionStatus: { until, basis, reason } }: RowRecognition): string | null {
  if (!list || !until) return null
  // As exact as the list states it; a day on which a recognition was withdrawn says no more than its month.
  const end =
    reason === 'term' ? list.validTo : reason === 'passed' ? getExtendedEnd(list) : until.slice(0, YEAR_AND_MONTH)
  const text = tableMessages.formatTermRange(list.validFrom, end ?? until)
  return basis === 'inferred' ? text + parenthesize(t.inferred) : text
}

interface ColumnModel {
  /** What rows are compared by. */
  readonly sortKey: (row: TableRow) => string | number | null
  readonly text: (row: TableRow) => string | null
  /** What is said where there is none. */
  readonly missing: Missing
  /** Sorted from the most at first, as numbers are looked at. */
  readonly isDescendingFirst?: boolean
}

/** A column that is compared as it reads. */
const sortedAsText = (text: ColumnModel['text'], missing: Missing = 'notStated'): ColumnModel => ({
  sortKey: text,
  text,
  missing,
})

const nullIfZero = (value: number): number | null => value || null
const maxOrZero = (numbers: readonly number[]): number => Math.max(0, ...numbers)

export const COLUMN_MODELS: Readonly<Record<Column, ColumnModel>> = {
  name: sortedAsText(row => row.name),
  city: {
    ...sortedAsText(({ cluster }) => cluster.city.short),
    sortKey: ({ cluster, placeSyllables: [city] }) => city ?? cluster.city.short,
  },
  county: {
    // Without the table of places the code says more than nothing.
    ...sortedAsText(({ cluster }) => cluster.county?.name ?? cluster.adcode),
    sortKey: ({ cluster, placeSyllables: [, county] }) => county ?? cluster.adcode,
  },
  industry: sortedAsText(({ cluster }) => INDUSTRY[cluster.industry].name),
  level: sortedAsText(({ recognitions }) =>
    joinList([...new Set(recognitions.map(recognition => LEVEL[recognition.level]))]),
  ),
  list: {
    sortKey: ({ recognitions }) => nullIfZero(maxOrZero(recognitions.map(({ list }) => list?.year ?? 0))),
    text: ({ recognitions }) =>
      formatRecognitions(recognitions, ({ list }) => list && formatListEdition(list), 'notStated'),
    missing: 'notStated',
  },
  validity: {
    sortKey: ({ recognitions }) =>
      recognitions.reduce<string | null>(
        (last, { recognitionStatus: { until } }) => (until && until > (last ?? '') ? until : last),
        null,
      ),
    text: ({ recognitions }) => formatRecognitions(recognitions, formatTerm, 'notKnown'),
    missing: 'notKnown',
  },
  status: {
    sortKey: ({ cluster }) => (cluster.status === 'unknown' ? null : STATUSES.indexOf(cluster.status)),
    text: ({ cluster }) => formatStatus(cluster),
    missing: 'notKnown',
  },
  figure: {
    sortKey: ({ facts }) => facts?.figure?.value ?? null,
    text: ({ facts }) => (facts?.figure ? formatAmount(facts.figure) : null),
    missing: 'notFound',
    isDescendingFirst: true,
  },
  measures: {
    // Kinds of evidence are not added up to rank one cluster above another: what counts is in how many directions.
    sortKey: ({ facts }) => nullIfZero(facts?.measures.filter(count => count > 0).length ?? 0),
    text: ({ facts }) =>
      facts?.measures.some(count => count > 0) ? facts.measures.map(count => count || '·').join(' ') : null,
    missing: 'notFound',
    isDescendingFirst: true,
  },
  sources: {
    sortKey: ({ facts }) => facts?.sources ?? null,
    text: ({ facts }) => (facts ? formatNumber(facts.sources) : null),
    missing: 'notFound',
    isDescendingFirst: true,
  },
  latest: {
    sortKey: ({ facts }) => (facts?.latest ? getLastDay(facts.latest) : null),
    text: ({ facts }) => facts?.latest ?? null,
    missing: 'undated',
    isDescendingFirst: true,
  },
  english: sortedAsText(({ cluster }) => names.nameInOtherLanguage(cluster)),
  products: sortedAsText(({ cluster }) => joinZh(cluster.products) || null),
  adcode: sortedAsText(({ cluster }) => cluster.adcode),
}

/** Columns that come in a file of their own. */
const FACTS_COLUMNS: readonly Column[] = ['figure', 'measures', 'sources', 'latest']

export const getMissingLabel = (column: Column, { facts }: TableRow): string =>
  facts === null && FACTS_COLUMNS.includes(column)
    ? tableMessages.notLoaded
    : tableMessages[COLUMN_MODELS[column].missing]

export interface TableSort {
  readonly column: Column
  readonly descending: boolean
}

export const parseSort = (sort: ColumnSort): TableSort =>
  sort.startsWith('-')
    ? { column: sort.slice(1) as Column, descending: true }
    : { column: sort as Column, descending: false }

const formatSort = ({ column, descending }: TableSort): ColumnSort => (descending ? `-${column}` : column)

/** What pressing a column's head asks for: its first way, the other way, then the order of places again. */
export function getNextSort(sort: ColumnSort | null, column: Column): ColumnSort | null {
  const startsDescending = COLUMN_MODELS[column].isDescendingFirst === true
  const currentSort = sort && parseSort(sort)
  if (currentSort?.column !== column) return formatSort({ column, descending: startsDescending })
  return currentSort.descending === startsDescending ? formatSort({ column, descending: !startsDescending }) : null
}

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : tableMessages.collator.compare(String(a), String(b))

/** Equal rows stay in the order of places, and those without a value stand last in it, whichever way. */
export function sortRows(rows: readonly TableRow[], sort: ColumnSort | null): readonly TableRow[] {
  if (sort === null) return rows
  const { column, descending } = parseSort(sort)
  const sign = descending ? -1 : 1
  const rowsWithKey: { readonly row: TableRow; readonly sortKey: string | number }[] = []
  const rowsWithoutKey: TableRow[] = []
  for (const row of rows) {
    const sortKey = COLUMN_MODELS[column].sortKey(row)
    if (sortKey === null) rowsWithoutKey.push(row)
    else rowsWithKey.push({ row, sortKey })
  }
  return [
    ...rowsWithKey.sort((a, b) => sign * compareKeys(a.sortKey, b.sortKey)).map(({ row }) => row),
    ...rowsWithoutKey,
  ]
}
