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
  /** The full name of a county, the name of a prefecture; an unknown code as it is. */
  readonly formatCode: (code: string) => string
}

/** @param divisions in the order of their codes */
export function buildReviewPlaces(divisions: readonly Division[]): ReviewPlaces {
  const prefectures = divisions.filter(({ level }) => level === 'prefecture')
  const counties = divisions.filter(({ level }) => level === 'county')
  const names = new Map(divisions.map(({ adcode, name }) => [adcode, name]))
  const parents = new Map(counties.map(({ adcode, parent }) => [adcode, parent]))
  const formatCode = (code: string) => `${names.get(parents.get(code) ?? '') ?? ''}${names.get(code) ?? code}`
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
    getFullName: formatCode,
    formatCode,
  }
}
