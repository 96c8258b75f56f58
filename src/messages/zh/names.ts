// What clusters and places are called in Chinese.
import type { PrefectureCode } from '../../domain/adcode'
import type { IndustryCluster } from '../../domain/cluster'
import { prefectureName } from '../../domain/prefectures'

export type Named = Pick<IndustryCluster, 'nameZh' | 'nameEn' | 'shortZh' | 'adcode' | 'prefecture'>

export interface PlaceNames {
  readonly name: string
  readonly short: string
}

export const names = {
  cluster: ({ nameZh }: Pick<Named, 'nameZh' | 'nameEn'>): string => nameZh,
  /** Its name in the other language. */
  twin: ({ nameEn }: Pick<Named, 'nameZh' | 'nameEn'>): string => nameEn,
  /** As published, where that is not what the page calls it; short enough to stand beside it. */
  published: (_: Pick<Named, 'nameZh' | 'prefecture'>): string | null => null,
  /** What every name ends with: not repeated down a list. */
  noun: '产业集群',
  /** What it makes, in few words; without its place, where that stands before it. */
  short: ({ shortZh }: Named, place: string): string =>
    shortZh.startsWith(place) && shortZh !== place ? shortZh.slice(place.length) : shortZh,
  between: '',
  place: ({ name, short }: PlaceNames & { readonly code: string; readonly syllables?: string }): PlaceNames => ({
    name,
    short,
  }),
  prefecture: (code: PrefectureCode): string => prefectureName(code),
  within: (city: string, county: string): string => city + county,
}
