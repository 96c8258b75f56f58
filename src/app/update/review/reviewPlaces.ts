// The places that a pasted name can be in, from the published table.
import type { Division } from '../../../dataset/tables/divisions'
import type { CountyCode, PrefectureCode } from '../../../domain/place/adcode'

export interface ReviewPlaces {
  /** In the order of their codes. */
  readonly prefectures: readonly { readonly code: PrefectureCode; readonly name: string }[]
  readonly countiesByPrefecture: ReadonlyMap<string, readonly { readonly code: CountyCode; readonly name: string }[]>
  readonly getPrefecture: (county: CountyCode) => PrefectureCode
  /** With the name of its prefecture: 乐山市市中区. */
  readonly getFullName: (county: CountyCode) => string
}

/** @param divisions in the order of their codes */
export function buildReviewPlaces(divisions: readonly Division[]): ReviewPlaces {
  const prefectures = divisions.filter(({ level }) => level === 'prefecture')
  const counties = divisions.filter(({ level }) => level === 'county')
  const names = new Map(divisions.map(({ adcode, name }) => [adcode, name]))
  const parents = new Map(counties.map(({ adcode, parent }) => [adcode, parent]))
  return {
    prefectures: prefectures.map(({ adcode, name }) => ({ code: adcode as PrefectureCode, name })),
    countiesByPrefecture: new Map(
      prefectures.map(({ adcode }) => [
        adcode,
        counties
          .filter(({ parent }) => parent === adcode)
          .map(county => ({ code: county.adcode as CountyCode, name: county.name })),
      ]),
    ),
    getPrefecture: county => (parents.get(county) ?? '') as PrefectureCode,
    getFullName: county => `${names.get(parents.get(county) ?? '') ?? ''}${names.get(county) ?? county}`,
  }
}
