// The table: its rows, and for each column the text of a cell and the key for sorting. An unknown value is null; its text
// is decided once, in getMissingLabel.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { INDUSTRY, LEVEL } from '#messages/words'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { ClusterFacts, Facts } from '../../domain/cluster/facts'
import { memoize } from '../../domain/computation/memoize'
import { getLastDay } from '../../domain/date/isoDay'
import { compareLevels, type Level, type RecognitionList } from '../../domain/recognition/recognitionList'
import {
  getExtendedEnd,
  getRecognitionStatus,
  isRecognised,
  type RecognitionStatus,
  STATUSES,
} from '../../domain/recognition/recognitionStatus'
import type { Source, SourceId } from '../../domain/source/source'
import { formatAmount, formatListEdition, formatStatus } from '../../messages/domainFormat'
import { formatNumber, joinList, joinZh, parenthesize } from '../../messages/format'
import type { Column } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { splitName } from '../panels/resultList'

/** A recognition with its status on the day. */
export interface RowRecognition {
  readonly level: Level
  readonly list: RecognitionList | null
  readonly recognitionStatus: RecognitionStatus
}

/** A cluster with everything that its cells need. */
export interface TableRow {
  readonly cluster: PlacedCluster
  /** The name without the prefecture and the suffix 产业集群. */
  readonly name: string
  /** Pinyin of prefecture and county; null where the places are not loaded. */
  readonly placeSyllables: readonly [city: string | null, county: string | null]
  /** Recognitions of the day, national ones first. */
  readonly recognitions: readonly RowRecognition[]
  /** null while the facts are not loaded. */
  readonly facts: ClusterFacts | null
  /** Source of its figure. */
  readonly source: Source | null
  /** Empty while the facts are not loaded. */
  readonly recognitionSources: readonly Source[]
}

/** Columns of a view whose link names none. */
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

/** The columns of a view in the order of the table, the name always included. */
export const getVisibleColumns = (cols: readonly Column[], all: readonly Column[]): readonly Column[] =>
  cols.length === 0 ? DEFAULT_COLUMNS : all.filter(id => id === 'name' || cols.includes(id))

/**
 * The `cols` parameter for the visible columns.
 *
 *     the default columns     -> none
 *     name, status            -> status: the name is always visible
 *     name                    -> name
 */
export function toColsParam(visibleColumns: readonly Column[]): readonly Column[] {
  const isDefault =
    visibleColumns.length === DEFAULT_COLUMNS.length && DEFAULT_COLUMNS.every(id => visibleColumns.includes(id))
  const otherColumns = visibleColumns.filter(id => id !== 'name')
  return isDefault ? [] : otherColumns.length > 0 ? otherColumns : ['name']
}

/** Returns the row of a cluster. */
export type GetTableRow = (cluster: PlacedCluster) => TableRow

/**
 * A cluster always has the same row object, whatever the selection, so that React renders only rows that change.
 * @param facts null while they are not loaded
 */
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

/** Key of the text for an unknown value. */
type Missing = 'notStated' | 'notFound' | 'undated'

/** Joins the texts of the recognitions, with the level before each where there are several; null where none has a text. */
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

/** The end of a term as a partial date, as exact as the list states it; that of a withdrawal is only exact to the month. */
export function getTermEnd({ list, recognitionStatus: { until, reason } }: RowRecognition): string | null {
  if (!list || !until) return null
  const end =
    reason === 'term' ? list.validTo : reason === 'passed' ? getExtendedEnd(list) : until.slice(0, YEAR_AND_MONTH)
  return end ?? until
}

function formatTerm(recognition: RowRecognition): string | null {
  const end = getTermEnd(recognition)
  if (end === null) return null
  const text = tableMessages.formatTermRange(recognition.list?.validFrom ?? null, end)
  return recognition.recognitionStatus.basis === 'inferred' ? text + parenthesize(t.inferred) : text
}

interface ColumnModel {
  /** Key for sorting rows; null where the value is not known. */
  readonly sortKey: (row: TableRow) => string | number | null
  readonly text: (row: TableRow) => string | null
  /** Text where the value is not known. */
  readonly missing: Missing
  /** The first click on its head sorts from the highest value. */
  readonly isDescendingFirst?: boolean
}

/** A column whose sort key is its text. */
const sortedAsText = (text: ColumnModel['text'], missing: Missing = 'notStated'): ColumnModel => ({
  sortKey: text,
  text,
  missing,
})

const nullIfZero = (value: number): number | null => value || null
const maxOrZero = (numbers: readonly number[]): number => Math.max(0, ...numbers)

/** By column. */
export const COLUMN_MODELS: Readonly<Record<Column, ColumnModel>> = {
  name: sortedAsText(row => row.name),
  city: {
    ...sortedAsText(({ cluster }) => cluster.city.short),
    sortKey: ({ cluster, placeSyllables: [city] }) => city ?? cluster.city.short,
  },
  county: {
    // Without the places the code is shown.
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
    text: ({ recognitions }) => formatRecognitions(recognitions, formatTerm, 'notFound'),
    missing: 'notFound',
  },
  status: {
    sortKey: ({ cluster }) => (cluster.status === 'unknown' ? null : STATUSES.indexOf(cluster.status)),
    text: ({ cluster }) => formatStatus(cluster),
    missing: 'notFound',
  },
  figure: {
    sortKey: ({ facts }) => facts?.figure?.value ?? null,
    text: ({ facts }) => (facts?.figure ? formatAmount(facts.figure) : null),
    missing: 'notFound',
    isDescendingFirst: true,
  },
  measures: {
    // Measures are never added up to rank clusters; the key is the number of directions with a measure.
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

/** Columns whose values are in the file of facts. */
const FACTS_COLUMNS: readonly Column[] = ['figure', 'measures', 'sources', 'latest']

/** The text for an unknown value of a column; `not loaded` while its file loads. */
export const getMissingLabel = (column: Column, { facts }: TableRow): string =>
  facts === null && FACTS_COLUMNS.includes(column)
    ? tableMessages.notLoaded
    : tableMessages[COLUMN_MODELS[column].missing]
