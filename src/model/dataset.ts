// Joins clusters, lists and places into what every selector reads: each cluster with its place, level and standing,
// all in one order, with what is prepared for filtering them.

import { names } from '#messages/names'
import type { CountyCode, PrefectureCode } from '../domain/adcode'
import type { IsoDay } from '../domain/calendar'
import type {
  ClusterId,
  Deadline,
  IndustryCluster,
  Level,
  ListId,
  Recognition,
  RecognitionList,
} from '../domain/cluster'
import { type FacetIndex, facetIndexSteps } from '../domain/filter'
import { onceEach } from '../domain/once'
import type { Place, Places, PrefecturePlace } from '../domain/place'
import { prefectureName } from '../domain/prefectures'
import { clusterStanding, type Status } from '../domain/recognition'
import { atOnce, ROWS_A_STEP, type Steps } from '../domain/steps'
import { listName } from '../messages/words'

export interface PlacedCluster extends IndustryCluster {
  readonly status: Status
  /** The end that decides the status was inferred, not stated. */
  readonly inferred: boolean
  readonly level: Level
  readonly city: { readonly name: string; readonly short: string }
  /** null where the county is not known, or the table of places has not arrived. */
  readonly county: { readonly name: string; readonly short: string } | null
  /** [lng, lat] of the county's label point, or the prefecture's where the county is not known; null without places. */
  readonly point: readonly [number, number] | null
}

export interface Dataset {
  readonly day: IsoDay
  /** In the one order of list and map: by prefecture, county (an unknown one last), id. */
  readonly clusters: readonly PlacedCluster[]
  /** Recorded, but not recognised yet on the day. */
  readonly notYet: readonly IndustryCluster[]
  readonly byId: ReadonlyMap<ClusterId, PlacedCluster>
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly deadlines: readonly Deadline[]
  /** Date of the newest source, may be partial: nothing later was looked for. Empty while the index is not here. */
  readonly sourcesTo: string
  readonly counties: ReadonlyMap<CountyCode, Place>
  readonly prefectures: ReadonlyMap<PrefectureCode, PrefecturePlace>
  readonly facets: FacetIndex
}

/** Its name, or its code while the table of places is not here. */
export function countyName({ counties }: Pick<Dataset, 'counties'>, code: CountyCode): string {
  const place = counties.get(code)
  return place ? names.place(place).name : code
}

/** Of a county or prefecture, by its code. */
export const placeName = (data: Pick<Dataset, 'counties'>, code: string): string =>
  code.endsWith('00') ? names.prefecture(code as PrefectureCode) : countyName(data, code as CountyCode)

/** A list that is not on record is called by its id. */
export function nameOfList({ lists }: Pick<Dataset, 'lists'>, id: ListId): string {
  const list = lists.get(id)
  return list ? listName(list) : id
}

/** Up to this many clusters are joined at once, within the first render: some 10 ms. */
export const AT_ONCE = 2000

type Joined = Parameters<typeof datasetSteps>

export const buildDataset = (...joined: Joined): Dataset => atOnce(datasetSteps(...joined))

export function* datasetSteps(
  clusters: readonly IndustryCluster[],
  lists: readonly RecognitionList[],
  places: Places | null,
  day: IsoDay,
  deadlines: readonly Deadline[] = [],
  sourcesTo = '',
): Steps<Dataset> {
  const listById = new Map(lists.map(list => [list.id, list]))
  const counties = new Map((places?.counties ?? []).map(p => [p.code as CountyCode, p]))
  const prefectures = new Map((places?.prefectures ?? []).map(p => [p.code as PrefectureCode, p]))
  const cityOf = onceEach((code: PrefectureCode) => {
    const place = prefectures.get(code)
    const name = prefectureName(code)
    const said = names.place(place ?? { code, name, short: name.replace(/(市|.族.*自治州)$/, '') })
    return { ...said, point: place?.point ?? null }
  })
  const countyOf = onceEach((code: CountyCode) => {
    const place = counties.get(code)
    return place ? { ...names.place(place), point: place.point } : null
  })
  const standingOf = onceEach((recognitions: readonly Recognition[]) => clusterStanding(recognitions, listById, day))
  const placed: PlacedCluster[] = []
  const byId = new Map<ClusterId, PlacedCluster>()
  const notYet: IndustryCluster[] = []
  for (const [i, cluster] of inOrder(clusters).entries()) {
    if (i % ROWS_A_STEP === 0) yield
    const standing = standingOf(cluster.recognitions)
    if (standing === null) {
      notYet.push(cluster)
      continue
    }
    const county = cluster.adcode ? countyOf(cluster.adcode) : null
    const city = cityOf(cluster.prefecture)
    const joined: PlacedCluster = {
      id: cluster.id,
      nameZh: cluster.nameZh,
      nameEn: cluster.nameEn,
      nameConfirmed: cluster.nameConfirmed,
      shortZh: cluster.shortZh,
      adcode: cluster.adcode,
      prefecture: cluster.prefecture,
      industry: cluster.industry,
      products: cluster.products,
      recognitions: cluster.recognitions,
      evidence: cluster.evidence,
      scopes: cluster.scopes,
      ...standing,
      city,
      county,
      point: (county ?? city).point,
    }
    placed.push(joined)
    byId.set(joined.id, joined)
  }
  return {
    day,
    clusters: placed,
    notYet,
    byId,
    lists: listById,
    deadlines,
    sourcesTo,
    counties,
    prefectures,
    facets: yield* facetIndexSteps(placed),
  }
}

/** The clusters whose status differs from that on another day; those not recognised then are among them. */
export const selectStatusChanges = (data: Dataset, day: IsoDay): readonly PlacedCluster[] =>
  data.clusters.filter(({ recognitions, status }) => clusterStanding(recognitions, data.lists, day)?.status !== status)

const COUNTY_UNKNOWN_LAST = '~'

const isBefore = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: IndustryCluster, b: IndustryCluster): number =>
  isBefore(a.prefecture, b.prefecture) ||
  isBefore(a.adcode ?? COUNTY_UNKNOWN_LAST, b.adcode ?? COUNTY_UNKNOWN_LAST) ||
  isBefore(a.id, b.id)

/** Published in this order already; looking costs a hundredth of sorting again. */
function inOrder(clusters: readonly IndustryCluster[]): readonly IndustryCluster[] {
  const sorted = clusters.every((c, i) => i === 0 || byPlace(clusters[i - 1] ?? c, c) <= 0)
  return sorted ? clusters : [...clusters].sort(byPlace)
}
