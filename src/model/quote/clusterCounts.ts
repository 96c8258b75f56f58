// Counts of clusters: those beside the filters, and those of a prefecture in an industry.
import { countQuoteMessages } from '#messages/countQuote'
import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import type { Facts } from '../../domain/cluster/facts'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import type { FacetKey } from '../../domain/filter/filters'
import type { View } from '../../view/params'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { type QueryMatch, selectWithFacets } from '../dataset/selection'
import { tallyPrefectures } from '../dataset/tally'
import {
  ALL_KEY,
  type Counted,
  type CountedNumber,
  type CountOption,
  type CountTable,
  findRow,
  selectRecognitionSources,
  TOTAL_KEY,
} from './countTable'

/** The clusters of a view. */
export interface CountedView {
  readonly view: View
  readonly data: Dataset
  readonly match: QueryMatch
  /** null while they are not loaded: a count then names no grades. */
  readonly facts: Facts | null
}

/** A facet with its name and values. */
type FacetOptions = Readonly<
  Record<FacetKey, { readonly name: string; readonly values: readonly (readonly [value: string, label: string])[] }>
>

/** The clusters of the view with some filters changed. */
export const selectCounted = ({ view, data, match }: CountedView, filters: Partial<View>) => {
  const countedView = { ...view, ...filters }
  return { filters: countedView, clusters: selectWithFacets(countedView, data, match).selection }
}

type Share = Extract<Counted, { kind: 'clusters' }>['share']

function countClusters(counted: CountedView, filters: Partial<View>, share: Share = null): CountedNumber {
  const subject = selectCounted(counted, filters)
  return {
    subject,
    counted: { kind: 'clusters', share },
    sources: selectRecognitionSources(subject.clusters, counted.facts),
    patch: { ...filters, cluster: null, compare: [] },
  }
}

/** The row of all clusters of the view. */
export const buildAllRow = (count: number): CountTable['groups'][number] => ({
  title: countQuoteMessages.all,
  rows: [{ key: ALL_KEY, label: `${countQuoteMessages.all} ${count}`, filters: {} }],
})

/**
 * The number beside each value of the filters. Like there, the values chosen in its own facet do not narrow it. A row is
 * `facet:value`.
 */
export function buildFilterTable(counted: CountedView, facets: FacetOptions): CountTable {
  const { selection, facets: counts } = selectWithFacets(counted.view, counted.data, counted.match)
  const groups = [
    buildAllRow(selection.length),
    ...(Object.keys(facets) as FacetKey[]).map(facet => ({
      title: facets[facet].name,
      rows: facets[facet].values.map(([value, label]) => ({
        key: `${facet}:${value}`,
        label: `${label} ${counts[facet].get(value) ?? 0}`,
        filters: { [facet]: [value] },
      })),
    })),
  ].filter(({ rows }) => rows.length > 0)
  return {
    id: 'filters',
    groups,
    columns: [{ key: TOTAL_KEY, label: t.sum }],
    findNumber: row => {
      const filters = findRow(groups, row)?.filters
      return filters ? countClusters(counted, filters) : null
    },
  }
}

/** The prefectures of clusters, the one with the most first. A row is `city:code`. */
export const buildPrefectureRows = (clusters: readonly PlacedCluster[]): CountOption[] =>
  [...tallyPrefectures(clusters).values()]
    .sort((a, b) => b.total - a.total)
    .map(({ firstCluster: { prefecture } }) => ({
      key: `city:${prefecture}`,
      label: names.prefecture(prefecture),
      filters: { city: [prefecture] },
    }))

/** The row of the products of all clusters. */
const PRODUCTS_KEY = 'products'

/** Different products: a product of two clusters counts once. */
function countProducts(counted: CountedView, filters: Partial<View>): CountedNumber {
  const subject = selectCounted(counted, filters)
  return {
    subject,
    counted: {
      kind: 'entries',
      of: 'products',
      count: new Set(subject.clusters.flatMap(({ products }) => products)).size,
      scopes: null,
    },
    sources: [],
    patch: { ...filters, cluster: null, compare: [] },
  }
}

/**
 * Prefectures by industry, with the share of each industry, and the products of each. Industries that the view leaves out
 * are no columns: their cells are empty by the filter.
 */
export function buildIndustryTable(counted: CountedView): CountTable {
  const { industry: filter } = counted.view
  const { clusters } = selectCounted(counted, {})
  const industries = INDUSTRY_IDS.filter(id => filter.length === 0 || filter.includes(id))
  const groups = [
    buildAllRow(clusters.length),
    { title: t.products, rows: [{ key: PRODUCTS_KEY, label: countQuoteMessages.entries.products, filters: {} }] },
    { title: filterMessages.city, rows: buildPrefectureRows(clusters) },
  ]
  const columns: CountOption[] = [
    { key: TOTAL_KEY, label: t.sum, filters: {} },
    ...industries.map(id => ({ key: id, label: INDUSTRY[id].name, filters: { industry: [id] } })),
  ]
  return {
    id: 'industries',
    groups,
    columns,
    findNumber: (row, column) => {
      const rowFilters = findRow(groups, row)?.filters
      const columnFilters = columns.find(({ key }) => key === column)?.filters
      if (!rowFilters || !columnFilters) return null
      if (row === PRODUCTS_KEY) return countProducts(counted, columnFilters)
      const hasShare = row === ALL_KEY && column !== TOTAL_KEY && clusters.length > 0
      return countClusters(
        counted,
        { ...rowFilters, ...columnFilters },
        hasShare ? { total: clusters.length, industries: filter } : null,
      )
    },
  }
}
