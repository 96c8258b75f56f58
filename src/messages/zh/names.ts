// What clusters and places are called in Chinese.

import type { IndustryCluster } from '../../domain/cluster/cluster'
import type { PrefectureCode } from '../../domain/place/adcode'
import { getPrefectureName } from '../../domain/place/prefectures'

export type ClusterNames = Pick<IndustryCluster, 'nameZh' | 'nameEn' | 'shortZh' | 'adcode' | 'prefecture'>

export interface PlaceNames {
  readonly name: string
  readonly short: string
}

export const names = {
  cluster: ({ nameZh }: Pick<ClusterNames, 'nameZh' | 'nameEn'>): string => nameZh,
  /** Its name in the other language. */
  nameInOtherLanguage: ({ nameEn }: Pick<ClusterNames, 'nameZh' | 'nameEn'>): string => nameEn,
  /** As published, where that is not what the page calls it; short enough to stand beside it. */
  publishedName: (_: Pick<ClusterNames, 'nameZh' | 'prefecture'>): string | null => null,
  /** What every name ends with: not repeated down a list. */
  clusterSuffix: '产业集群',
  /** What it makes, in few words; without its place, where that stands before it. */
  shortName: ({ shortZh }: ClusterNames, place: string): string =>
    shortZh.startsWith(place) && shortZh !== place ? shortZh.slice(place.length) : shortZh,
  placeSeparator: '',
  place: ({ name, short }: PlaceNames & { readonly code: string; readonly syllables?: string }): PlaceNames => ({
    name,
    short,
  }),
  prefecture: (code: PrefectureCode): string => getPrefectureName(code),
  countyInPrefecture: (city: string, county: string): string => city + county,
}
