// Name, values and note of each facet of the filters. Knows nothing of counts and checked values.

import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { DIRECTION, INDUSTRY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { SCOPES } from '../../domain/cluster/cluster'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import type { FacetKey } from '../../domain/filter/filters'
import { type CountyCode, toPrefectureCode } from '../../domain/place/adcode'
import { PREFECTURES } from '../../domain/place/prefectures'
import { LEVELS, sortLists } from '../../domain/recognition/recognitionList'
import { STATUSES } from '../../domain/recognition/recognitionStatus'
import { type Dataset, getCountyName, getListName } from '../../model/dataset/dataset'
import type { View } from '../../view/params'

/** A facet as the filters show it. */
interface Facet {
  readonly name: string
  /** Values with their names, in the order of the page. */
  readonly values: readonly (readonly [value: string, label: string])[]
  /** Shown below the values. */
  readonly note?: string
}

/** The facets that are shown as menus, in the order of the page. */
export const FACET_MENUS = [
  'city',
  'county',
  'list',
  'direction',
  'scope',
  'status',
] as const satisfies readonly FacetKey[]

const label = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): Facet['values'] =>
  values.map(value => [value, labels[value]])

type PlaceFilters = Pick<View, 'city' | 'county'>

function selectCounties({ counties }: Dataset, { city, county }: PlaceFilters): CountyCode[] {
  const prefectures = new Set([...city, ...county.map(toPrefectureCode)])
  return [...counties.keys()].filter(code => prefectures.has(toPrefectureCode(code)))
}

/**
 * All facets by their key in the view. The counties are those of the selected prefectures, and those that share a
 * prefecture with a selected county; without either there are none.
 */
export function buildFacets(data: Dataset, places: PlaceFilters): Readonly<Record<FacetKey, Facet>> {
  const counties = selectCounties(data, places)
  const withoutList = data.clusters.filter(c => c.recognitions.every(({ list }) => list === null)).length
  return {
    industry: { name: filterMessages.industry, values: INDUSTRY_IDS.map(id => [id, INDUSTRY[id].name]) },
    level: { name: filterMessages.level, values: label(LEVELS, LEVEL) },
    city: {
      name: filterMessages.city,
      values: PREFECTURES.map(p => [p.code, names.place(data.prefectures.get(p.code) ?? p).short]),
      note: counties.length > 0 ? '' : filterMessages.countyHint,
    },
    county: { name: filterMessages.county, values: counties.map(code => [code, getCountyName(data, code)]) },
    list: {
      name: filterMessages.list,
      values: sortLists(data.lists.values()).map(({ id }) => [id, getListName(data, id)]),
      note: withoutList > 0 ? filterMessages.yearMissing(withoutList) : '',
    },
    direction: {
      name: filterMessages.direction,
      values: label(DIRECTION_IDS, DIRECTION),
      note: filterMessages.directionHint,
    },
    scope: { name: filterMessages.scope, values: label(SCOPES, SCOPE), note: filterMessages.scopeHint },
    status: { name: filterMessages.status, values: label(STATUSES, STATUS), note: filterMessages.statusHint },
  }
}
