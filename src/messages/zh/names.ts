// Names of clusters and places in Chinese.

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
  /** Name in the other language. */
  nameInOtherLanguage: ({ nameEn }: Pick<ClusterNames, 'nameZh' | 'nameEn'>): string => nameEn,
  /** The published name in short, where the page shows a translation; otherwise null. */
  publishedName: (_: Pick<ClusterNames, 'nameZh' | 'prefecture'>): string | null => null,
  /** End of every name; lists leave it out. */
  clusterSuffix: '产业集群',
  /** Its industry in few words, without the place before it. */
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
