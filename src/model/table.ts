// The table: what stands in each cell as text, by what a column sorts, and in which order the rows stand.
// What no source says is null here: it is worded once, and stands last whichever way a column is sorted.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { table as w } from '#messages/table'
import { INDUSTRY, LEVEL } from '#messages/words'
import { lastDayOf } from '../domain/calendar'
import {
  type ClusterId,
  compareLevels,
  type Level,
  type RecognitionList,
  type Source,
  type SourceId,
} from '../domain/cluster'
import type { ClusterFacts, Facts } from '../domain/facts'
import { getExtendedEnd, isRecognised, STATUSES, type Standing, standingOf } from '../domain/recognition'
import { aside, formatNumber, joinWords, joinZh } from '../messages/format'
import { amountOf, editionName, standingWords } from '../messages/words'
import type { Column, ColumnSort } from '../view/params'
import type { Dataset, PlacedCluster } from './dataset'
import { nameParts } from './listModel'

/** One of a cluster's recognitions, as it stands on the day. */
interface Term {
  readonly level: Level
  readonly list: RecognitionList | null
  readonly standing: Standing
}

export interface TableRow {
  readonly cluster: PlacedCluster
  /** As the list prints it: the name without the prefecture and the words 产业集群. */
  readonly name: string
  /** Of the city and of the county, as the table of places spells them. */
  readonly spellings: readonly [city: string | null, county: string | null]
  /** Those recognised by the day, the nation's first. */
  readonly terms: readonly Term[]
  /** null while the file with them is not there. */
  readonly facts: ClusterFacts | null
  /** Of its figure. */
  readonly source: Source | null
  /** None while the file with them is not there. */
  readonly recognitionSources: readonly Source[]
}

/** Shown unless the link names others. */
export const USUAL_COLUMNS: readonly Column[] = [
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
export const shownColumns = (cols: readonly Column[], all: readonly Column[]): readonly Column[] =>
  cols.length === 0 ? USUAL_COLUMNS : all.filter(id => id === 'name' || cols.includes(id))

/** What a link must say for these columns: nothing for the usual ones, and the name when it stands alone. */
export function colsOf(shown: readonly Column[]): readonly Column[] {
  const isUsual = shown.length === USUAL_COLUMNS.length && USUAL_COLUMNS.every(id => shown.includes(id))
  const beside = shown.filter(id => id !== 'name')
  return isUsual ? [] : beside.length > 0 ? beside : ['name']
}

export type RowOf = (cluster: PlacedCluster) => TableRow

/** A cluster's row is the same whatever is selected with it, and so is made once. */
export function tableRows(data: Dataset, facts: Facts | null): RowOf {
  const factsById = new Map<ClusterId, ClusterFacts>(facts?.rows.map(row => [row.id, row]))
  const sources = new Map<SourceId, Source>(facts?.sources.map(source => [source.id, source]))
  const made = new WeakMap<PlacedCluster, TableRow>()
  return cluster => {
    const known = made.get(cluster)
    if (known) return known
    const own = factsById.get(cluster.id) ?? null
    const row: TableRow = {
      cluster,
      name: nameParts(cluster).core,
      spellings: [
        data.prefectures.get(cluster.prefecture)?.syllables ?? null,
        (cluster.adcode && data.counties.get(cluster.adcode)?.syllables) || null,
      ],
      terms: cluster.recognitions
        .filter(recognition => isRecognised(recognition, data.lists, data.day))
        .map(recognition => ({
          level: recognition.level,
          list: (recognition.list && data.lists.get(recognition.list)) || null,
          standing: standingOf(recognition, data.lists, data.day),
        }))
        .sort((a, b) => compareLevels(b.level, a.level)),
      facts: own,
      source: (own?.figure && sources.get(own.figure.source)) || null,
      recognitionSources: own?.recognitionSources.flatMap(id => sources.get(id) ?? []) ?? [],
    }
    made.set(cluster, row)
    return row
  }
}

/** The word for what no source says. */
type Missing = 'notStated' | 'notKnown' | 'notFound' | 'undated'

/** With the level before each where there are two; null when nothing is known of any. */
function sayTerms(terms: readonly Term[], say: (term: Term) => string | null, missing: Missing): string | null {
  const said = terms.map(say)
  if (said.every(words => words === null)) return null
  return joinWords(terms.map(({ level }, i) => `${terms.length > 1 ? `${LEVEL[level]} ` : ''}${said[i] ?? w[missing]}`))
}

const YEAR_AND_MONTH = 'YYYY-MM'.length

function termWords({ list, standing: { until, basis, reason } }: Term): string | null {
  if (!list || !until) return null
  // As exact as the list states it; a day on which a recognition was withdrawn says no more than its month.
  const end =
    reason === 'term' ? list.validTo : reason === 'passed' ? getExtendedEnd(list) : until.slice(0, YEAR_AND_MONTH)
  const words = w.term(list.validFrom, end ?? until)
  return basis === 'inferred' ? words + aside(t.inferred) : words
}

interface ColumnModel {
  /** What rows are compared by. */
  readonly key: (row: TableRow) => string | number | null
  readonly text: (row: TableRow) => string | null
  /** What is said where there is none. */
  readonly missing: Missing
  /** Sorted from the most at first, as numbers are looked at. */
  readonly fromMost?: boolean
}

/** A column that is compared as it reads. */
const asRead = (text: ColumnModel['text'], missing: Missing = 'notStated'): ColumnModel => ({
  key: text,
  text,
  missing,
})

const orNone = (value: number): number | null => value || null
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers)

export const COLUMN_MODEL: Readonly<Record<Column, ColumnModel>> = {
  name: asRead(row => row.name),
  city: {
    ...asRead(({ cluster }) => cluster.city.short),
    key: ({ cluster, spellings: [city] }) => city ?? cluster.city.short,
  },
  county: {
    // Without the table of places the code says more than nothing.
    ...asRead(({ cluster }) => cluster.county?.name ?? cluster.adcode),
    key: ({ cluster, spellings: [, county] }) => county ?? cluster.adcode,
  },
  industry: asRead(({ cluster }) => INDUSTRY[cluster.industry].name),
  level: asRead(({ terms }) => joinWords([...new Set(terms.map(term => LEVEL[term.level]))])),
  list: {
    key: ({ terms }) => orNone(most(terms.map(({ list }) => list?.year ?? 0))),
    text: ({ terms }) => sayTerms(terms, ({ list }) => list && editionName(list), 'notStated'),
    missing: 'notStated',
  },
  validity: {
    key: ({ terms }) =>
      terms.reduce<string | null>(
        (last, { standing: { until } }) => (until && until > (last ?? '') ? until : last),
        null,
      ),
    text: ({ terms }) => sayTerms(terms, termWords, 'notKnown'),
    missing: 'notKnown',
  },
  status: {
    key: ({ cluster }) => (cluster.status === 'unknown' ? null : STATUSES.indexOf(cluster.status)),
    text: ({ cluster }) => standingWords(cluster),
    missing: 'notKnown',
  },
  figure: {
    key: ({ facts }) => facts?.figure?.value ?? null,
    text: ({ facts }) => (facts?.figure ? amountOf(facts.figure) : null),
    missing: 'notFound',
    fromMost: true,
  },
  measures: {
    // Kinds of evidence are not added up to rank one cluster above another: what counts is in how many directions.
    key: ({ facts }) => orNone(facts?.measures.filter(count => count > 0).length ?? 0),
    text: ({ facts }) =>
      facts?.measures.some(count => count > 0) ? facts.measures.map(count => count || '·').join(' ') : null,
    missing: 'notFound',
    fromMost: true,
  },
  sources: {
    key: ({ facts }) => facts?.sources ?? null,
    text: ({ facts }) => (facts ? formatNumber(facts.sources) : null),
    missing: 'notFound',
    fromMost: true,
  },
  latest: {
    key: ({ facts }) => (facts?.latest ? lastDayOf(facts.latest) : null),
    text: ({ facts }) => facts?.latest ?? null,
    missing: 'undated',
    fromMost: true,
  },
  english: asRead(({ cluster }) => names.twin(cluster)),
  products: asRead(({ cluster }) => joinZh(cluster.products) || null),
  adcode: asRead(({ cluster }) => cluster.adcode),
}

/** Columns that come in a file of their own. */
const OF_FACTS: readonly Column[] = ['figure', 'measures', 'sources', 'latest']

export const missingWords = (column: Column, { facts }: TableRow): string =>
  facts === null && OF_FACTS.includes(column) ? w.notLoaded : w[COLUMN_MODEL[column].missing]

export interface Sorting {
  readonly column: Column
  readonly descending: boolean
}

export const readSort = (sort: ColumnSort): Sorting =>
  sort.startsWith('-')
    ? { column: sort.slice(1) as Column, descending: true }
    : { column: sort as Column, descending: false }

const writeSort = ({ column, descending }: Sorting): ColumnSort => (descending ? `-${column}` : column)

/** What pressing a column's head asks for: its first way, the other way, then the order of places again. */
export function nextSort(sort: ColumnSort | null, column: Column): ColumnSort | null {
  const first = COLUMN_MODEL[column].fromMost === true
  const now = sort && readSort(sort)
  if (now?.column !== column) return writeSort({ column, descending: first })
  return now.descending === first ? writeSort({ column, descending: !first }) : null
}

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : w.collator.compare(String(a), String(b))

/** Equal rows stay in the order of places, and those without a value stand last in it, whichever way. */
export function sortRows(rows: readonly TableRow[], sort: ColumnSort | null): readonly TableRow[] {
  if (sort === null) return rows
  const { column, descending } = readSort(sort)
  const sign = descending ? -1 : 1
  const known: { readonly row: TableRow; readonly key: string | number }[] = []
  const missing: TableRow[] = []
  for (const row of rows) {
    const key = COLUMN_MODEL[column].key(row)
    if (key === null) missing.push(row)
    else known.push({ row, key })
  }
  return [...known.sort((a, b) => sign * compareKeys(a.key, b.key)).map(({ row }) => row), ...missing]
}
