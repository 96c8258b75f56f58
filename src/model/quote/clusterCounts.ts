// Counts of clusters: those beside the filters, and those of a prefecture in an industry.
import { countQuoteMessages } from '#messages/countQuote'
import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import type { Facts } from '../../domain/cluster/facts'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { FACET_KEYS, type FacetKey } from '../../domain/filter/filters'
import type { View } from '../../view/params'
import type { Dataset } from '../dataset/dataset'
import { type QueryMatch, selectClusters, selectWithFacets } from '../dataset/selection'
import { tallyPrefectures } from '../dataset/tally'
import {
  ALL_KEY,
  type CountedNumber,
  type CountOption,
  type CountTable,
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

/** The clusters of a link: those of the view with some filters changed. */
function countClusters({ view, data, match, facts }: CountedView, filters: Partial<View>): CountedNumber {
  const countedView = { ...view, ...filters }
  const clusters = selectClusters(countedView, data, match)
  return {
    subject: { filters: countedView, clusters },
    counted: { kind: 'clusters' },
    sources: selectRecognitionSources(clusters, facts),
    patch: { ...filters, cluster: null, compare: [] },
  }
}

/** The row of all clusters of the view. */
export const buildAllRow = (count: number): CountTable['groups'][number] => ({
  title: countQuoteMessages.all,
  rows: [{ key: ALL_KEY, label: `${countQuoteMessages.all} ${count}` }],
})

/**
 * The number beside each value of the filters. Like there, the values chosen in its own facet do not narrow it. A row is
 * `facet:value`.
 */
export function buildFilterTable(counted: CountedView, facets: FacetOptions): CountTable {
  const { selection, facets: counts } = selectWithFacets(counted.view, counted.data, counted.match)
  const groups = FACET_KEYS.map(facet => ({
    title: facets[facet].name,
    rows: facets[facet].values.map(([value, label]) => ({
      key: `${facet}:${value}`,
      label: `${label} ${counts[facet].get(value) ?? 0}`,
    })),
  })).filter(({ rows }) => rows.length > 0)
  return {
    id: 'filters',
    groups: [buildAllRow(selection.length), ...groups],
    columns: [{ key: TOTAL_KEY, label: t.sum }],
    findNumber: row => {
      if (row === ALL_KEY) return countClusters(counted, {})
      const { facet, value } = parseRow(row)
      return facet ? countClusters(counted, { [facet]: [value] }) : null
    },
  }
}

/** `industry:electronics`: a facet with its value. */
export function parseRow(key: string): { readonly facet: FacetKey | undefined; readonly value: string } {
  const [name = '', value = ''] = key.split(':')
  return { facet: FACET_KEYS.find(facet => facet === name), value }
}

/** The prefectures of clusters, the one with the most first. A row is `city:code`. */
export const buildPrefectureRows = (clusters: Parameters<typeof tallyPrefectures>[0]): CountOption[] =>
  [...tallyPrefectures(clusters).entries()]
    .sort(([, a], [, b]) => b.total - a.total)
    .map(([code, { firstCluster }]) => ({ key: `city:${code}`, label: names.prefecture(firstCluster.prefecture) }))

/** Prefectures by industry. Industries that the view leaves out are no columns: their cells are empty by the filter. */
export function buildIndustryTable(counted: CountedView): CountTable {
  const { view, data, match } = counted
  const selection = selectClusters(view, data, match)
  const industries = INDUSTRY_IDS.filter(id => view.industry.length === 0 || view.industry.includes(id))
  const rows = buildPrefectureRows(selection)
  return {
    id: 'industries',
    groups: [buildAllRow(selection.length), { title: filterMessages.city, rows }],
    columns: [{ key: TOTAL_KEY, label: t.sum }, ...industries.map(id => ({ key: id, label: INDUSTRY[id].name }))],
    findNumber: (row, column) => {
      const industry = industries.find(id => id === column)
      const code = data.clusters.find(({ prefecture }) => row === `city:${prefecture}`)?.prefecture
      if ((row !== ALL_KEY && !code) || (column !== TOTAL_KEY && !industry)) return null
      return countClusters(counted, {
        ...(code ? { city: [code] } : {}),
        ...(industry ? { industry: [industry] } : {}),
      })
    },
  }
}
