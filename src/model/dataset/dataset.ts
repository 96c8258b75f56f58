// Joins clusters, lists and places into the dataset that every selector reads: each cluster with its place, level and
// status on one day, all in one order, and an index of their facets. It knows no view.

import { names } from '#messages/names'
import type { ClusterId, IndustryCluster } from '../../domain/cluster/cluster'
import { memoize } from '../../domain/computation/memoize'
import { ROWS_PER_STEP, runSync, type Steps } from '../../domain/computation/steps'
import type { IsoDay } from '../../domain/date/isoDay'
import { buildFacetIndexInSteps, type FacetIndex } from '../../domain/filter/filters'
import type { CountyCode, PrefectureCode } from '../../domain/place/adcode'
import type { Place, Places, PrefecturePlace } from '../../domain/place/place'
import { getPrefectureName } from '../../domain/place/prefectures'
import type { Deadline } from '../../domain/recognition/deadlines'
import type { Recognition } from '../../domain/recognition/recognition'
import type { Level, ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import { getClusterStatus, type Status } from '../../domain/recognition/recognitionStatus'
import { formatListName } from '../../messages/domainFormat'

/** A cluster with its place, and its level and status on the day of the dataset. */
export interface PlacedCluster extends IndustryCluster {
  readonly status: Status
  /** The end date behind the status is inferred, not stated by a source. */
  readonly inferred: boolean
  readonly level: Level
  readonly city: { readonly name: string; readonly short: string }
  /** null where the county is not known, or the places are not loaded. */
  readonly county: { readonly name: string; readonly short: string } | null
  /** [lng, lat] of the county, or of the prefecture where the county is not known; null without places. */
  readonly point: readonly [number, number] | null
}

/** Everything that is known on one day. */
export interface Dataset {
  readonly day: IsoDay
  /** By prefecture, county (an unknown one last) and id: the order of list, map and table. */
  readonly clusters: readonly PlacedCluster[]
  /** Recorded, but recognised only after the day. */
  readonly notYetRecognised: readonly IndustryCluster[]
  readonly byId: ReadonlyMap<ClusterId, PlacedCluster>
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly deadlines: readonly Deadline[]
  /** Date of the newest source, may be partial. Empty while the index is not loaded. */
  readonly sourcesTo: string
  readonly counties: ReadonlyMap<CountyCode, Place>
  readonly prefectures: ReadonlyMap<PrefectureCode, PrefecturePlace>
  readonly facets: FacetIndex
}

/** Name of a county, or its code while the places are not loaded. */
export function getCountyName({ counties }: Pick<Dataset, 'counties'>, code: CountyCode): string {
  const place = counties.get(code)
  return place ? names.place(place).name : code
}

/** Name of a county or prefecture. */
export const getPlaceName = (data: Pick<Dataset, 'counties'>, code: string): string =>
  code.endsWith('00') ? names.prefecture(code as PrefectureCode) : getCountyName(data, code as CountyCode)

/** Name of a list, or its id where the list is not recorded. */
export function getListName({ lists }: Pick<Dataset, 'lists'>, id: ListId): string {
  const list = lists.get(id)
  return list ? formatListName(list) : id
}

/** Up to this many clusters are joined at once, within the first render: about 10 ms. */
export const SYNC_LIMIT = 2000

type DatasetInput = Parameters<typeof buildDatasetInSteps>

/** Builds the dataset at once. */
export const buildDataset = (...input: DatasetInput): Dataset => runSync(buildDatasetInSteps(...input))

/**
 * Builds the dataset in steps.
 * @param places null while they are not loaded
 * @param sourcesTo date of the newest source
 */
export function* buildDatasetInSteps(
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
  const toCity = memoize((code: PrefectureCode) => {
    const place = prefectures.get(code)
    const name = getPrefectureName(code)
    const placeNames = names.place(place ?? { code, name, short: name.replace(/(市|.族.*自治州)$/, '') })
    return { ...placeNames, point: place?.point ?? null }
  })
  const toCounty = memoize((code: CountyCode) => {
    const place = counties.get(code)
    return place ? { ...names.place(place), point: place.point } : null
  })
  const getStatus = memoize((recognitions: readonly Recognition[]) => getClusterStatus(recognitions, listById, day))
  const placedClusters: PlacedCluster[] = []
  const byId = new Map<ClusterId, PlacedCluster>()
  const notYetRecognised: IndustryCluster[] = []
  for (const [i, cluster] of sortByPlace(clusters).entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    const clusterStatus = getStatus(cluster.recognitions)
    if (clusterStatus === null) {
      notYetRecognised.push(cluster)
      continue
    }
    const county = cluster.adcode ? toCounty(cluster.adcode) : null
    const city = toCity(cluster.prefecture)
    const placedCluster: PlacedCluster = {
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
      ...clusterStatus,
      city,
      county,
      point: (county ?? city).point,
    }
    placedClusters.push(placedCluster)
    byId.set(placedCluster.id, placedCluster)
  }
  return {
    day,
    clusters: placedClusters,
    notYetRecognised,
    byId,
    lists: listById,
    deadlines,
    sourcesTo,
    counties,
    prefectures,
    facets: yield* buildFacetIndexInSteps(placedClusters),
  }
}

/** The clusters whose status differs on another day, those not recognised on that day included. */
export const selectStatusChanges = (data: Dataset, day: IsoDay): readonly PlacedCluster[] =>
  data.clusters.filter(({ recognitions, status }) => getClusterStatus(recognitions, data.lists, day)?.status !== status)

const COUNTY_UNKNOWN_LAST = '~'

const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareByPlace = (a: IndustryCluster, b: IndustryCluster): number =>
  compareStrings(a.prefecture, b.prefecture) ||
  compareStrings(a.adcode ?? COUNTY_UNKNOWN_LAST, b.adcode ?? COUNTY_UNKNOWN_LAST) ||
  compareStrings(a.id, b.id)

/** Published data is sorted already. The check takes a hundredth of the time of sorting. */
function sortByPlace(clusters: readonly IndustryCluster[]): readonly IndustryCluster[] {
  const isSorted = clusters.every((c, i) => i === 0 || compareByPlace(clusters[i - 1] ?? c, c) <= 0)
  return isSorted ? clusters : [...clusters].sort(compareByPlace)
}
