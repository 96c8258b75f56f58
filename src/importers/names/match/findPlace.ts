// Finds city and county of a pasted name: in the name, in the cells beside it, in the heading above it.
import type { CountyCode, PrefectureCode } from '../../../domain/place/adcode'
import type { NameContext } from '../nameContext'
import { toProduct } from '../nameParts'
import { type Evidence, type Finding, type PastedName, type PlaceHint, toFinding } from '../names'
import type { PlaceIndex, PlacePrefix } from './placeIndex'
import { COMMON_WORD_COUNTIES } from './productWords'

export interface FoundPlace {
  readonly city: Finding<PrefectureCode>
  readonly county: Finding<CountyCode>
  readonly product: string
}

/** A development zone is no county, even if one surrounds it. */
const ZONE =
  /^(?:国家级?|省级)?[\p{sc=Han}]{0,4}?(?:高新区|高新技术产业开发区|高新技术开发区|经开区|经济技术开发区|经济开发区|开发区|科技城|工业园区?|产业园区?|保税区|自贸区|临港|(?:天府|东部|科技城)新区|新区)/u
/** Words like the name of a place: 海淀区. Not 园区, 城市 and their kind. */
const UNKNOWN_PLACE = /^\p{sc=Han}{1,5}?(?:(?<![园社小片地街景新业发])[县区]|(?<![城都超])市)(?![场域块政容辖])/u
/** Provinces of China in short, for names from elsewhere. */
const PROVINCES =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)/

const SCORES: Readonly<Record<NonNullable<PlacePrefix['form']>, number>> = {
  'full-name': 0.97,
  'former-name': 0.86,
  'short-name': 0.85,
}

/** A place that a hint names, reduced to what is certain. */
interface HintPlace {
  readonly hint: PlaceHint
  readonly city: PrefectureCode | null
  /** Null if several fit, or only a city is named. */
  readonly county: CountyCode | null
}

export function findPlace(pasted: PastedName, context: NameContext): FoundPlace {
  const { places } = context
  const own = places.parsePlace(pasted.name)
  const rest = places.removeProvince(own ? pasted.name.slice(own.end) : pasted.name)
  const hints = readHints(pasted.hints, own, places)
  const second = own === null ? null : findSecondPlace(rest, places)
  const product = toProduct((second?.rest ?? (own?.hasOtherKind ? rest.slice(1) : rest)).replace(ZONE, ''))
  const found =
    own === null || (own.counties.length === 0 && own.city !== null)
      ? findWithoutCounty(pasted.name, rest, own, hints, places)
      : findCounty(rest, own, second?.counties ?? [], hints, places)
  return { ...found, product: product || toProduct(rest) || pasted.name }
}

const HINT_ORDER: readonly PlaceHint['from'][] = ['cell', 'note', 'heading', 'cell-above']

/** A cell above an empty one may be merged with it, or not. */
const isSure = ({ hint }: HintPlace): boolean => hint.from !== 'cell-above'

/** Several cells complete each other: a city in one, a county in the next. */
function readHints(hints: readonly PlaceHint[], own: PlacePrefix | null, places: PlaceIndex): HintPlace[] {
  const parsed = [...hints]
    .sort((a, b) => HINT_ORDER.indexOf(a.from) - HINT_ORDER.indexOf(b.from))
    .flatMap(hint => {
      const place = places.parsePlace(hint.text)
      return place ? [{ hint, place }] : []
    })
  const cities = new Set(
    parsed.flatMap(({ place }) => place.city ?? (place.isCityToo ? getCity(place, places) : null) ?? []),
  )
  return parsed.map(({ hint, place }): HintPlace => {
    const counties = place.isCityToo
      ? []
      : narrow(place.counties, [...cities, ...(own?.city ? [own.city] : [])], places)
    const [county = null, ...others] = counties
    if (county !== null && others.length === 0)
      return { hint, city: places.prefectureByCounty.get(county) ?? null, county }
    return { hint, city: place.city ?? (place.isCityToo ? getCity(place, places) : null), county: null }
  })
}

const getCity = ({ counties }: PlacePrefix, { prefectureByCounty }: PlaceIndex): PrefectureCode | null =>
  (counties[0] && prefectureByCounty.get(counties[0])) ?? null

/** The counties within one of the cities; all of them if none is there, or no city is known. */
function narrow(
  counties: readonly CountyCode[],
  cities: readonly (PrefectureCode | null)[],
  { prefectureByCounty }: PlaceIndex,
): readonly CountyCode[] {
  const within = counties.filter(county => cities.includes(prefectureByCounty.get(county) ?? null))
  return within.length > 0 ? within : counties
}

type CityAndCounty = Omit<FoundPlace, 'product'>

/** The name itself names a county, or words that may be one. */
function findCounty(
  rest: string,
  own: PlacePrefix,
  second: readonly CountyCode[],
  hints: readonly HintPlace[],
  places: PlaceIndex,
): CityAndCounty {
  const hintCities = hints.map(({ city }) => city)
  const hintCounties = hints.flatMap(({ county }) => county ?? [])
  const byCity = narrow(own.counties, [own.city, ...hintCities], places)
  const counties =
    byCity.filter(county => hintCounties.includes(county)).length > 0
      ? byCity.filter(county => hintCounties.includes(county))
      : byCity
  const [county = null] = counties
  const form = own.form ?? 'short-name'
  const parent = county === null ? null : (places.prefectureByCounty.get(county) ?? null)
  const supporting = hints.find(hint => hint.county === county || (hint.county === null && hint.city === parent))
  const contradicting = hints
    .filter(isSure)
    .find(hint => hint.city !== null && (hint.city !== parent || (hint.county !== null && hint.county !== county)))
  const evidence: Evidence[] = [
    { kind: form, words: own.countyWords },
    ...(own.city === null ? [] : [{ kind: 'city-name' as const, words: own.cityWords }]),
    ...(supporting ? [{ kind: supporting.hint.from, words: supporting.hint.text }] : []),
  ]
  const ask = (kind: Evidence['kind'], words: string, candidates: readonly CountyCode[], isCityCertain = false) => {
    const asked = [{ kind, words }, ...evidence]
    const cities = [...new Set(candidates.flatMap(code => places.prefectureByCounty.get(code) ?? []))]
    const isOneCity = cities.length === 1
    return {
      county: toFinding(candidates[0] ?? null, 0.5, asked, candidates),
      city: toFinding(cities[0] ?? null, isOneCity && isCityCertain ? 0.9 : isOneCity ? 0.7 : 0.4, asked, cities),
    }
  }
  if (contradicting?.hint)
    return ask('conflict', contradicting.hint.text, [
      ...counties,
      ...hintCounties.filter(code => !counties.includes(code)),
      ...(contradicting.county === null && contradicting.city
        ? (places.countiesByPrefecture.get(contradicting.city) ?? []).filter(code => own.counties.includes(code))
        : []),
    ])
  if (counties.length > 1) return ask('several-places', own.countyWords, counties)
  if (second.length > 0)
    return ask('several-places', rest.slice(0, 8), [...counties, ...second.filter(code => code !== county)])
  // 广安 is a city and a county.
  if (own.isCityToo && !hintCounties.includes(county as CountyCode) && form !== 'full-name') {
    const all =
      parent === null
        ? counties
        : [...counties, ...(places.countiesByPrefecture.get(parent) ?? []).filter(c => c !== county)]
    const asked: Evidence[] = [{ kind: 'city-level', words: own.countyWords }, ...evidence]
    return { city: toFinding(parent, 0.9, asked), county: toFinding<CountyCode>(null, 0.5, asked, all) }
  }
  const hasCity = own.city !== null || supporting !== undefined
  if (own.hasOtherKind) return ask('other-kind', own.countyWords + rest.slice(0, 1), counties)
  if (COMMON_WORD_COUNTIES.has(own.countyWords) && !hasCity) return ask('common-word', own.countyWords, counties)
  const score = hasCity ? (form === 'full-name' ? 0.99 : 0.95) : SCORES[form]
  return { county: toFinding(county, score, evidence), city: toFinding(parent, score, evidence) }
}

/** Counties named behind the first: 新都区、彭州市…. */
function findSecondPlace(
  rest: string,
  places: PlaceIndex,
): { readonly counties: readonly CountyCode[]; readonly rest: string } | null {
  const after = /^[、和与及—\-/]+(.+)$/.exec(rest)?.[1] ?? ''
  const second = places.parsePlace(after)
  return second?.form === 'full-name' ? { counties: second.counties, rest: after.slice(second.end) } : null
}

/** The name names a city or nothing; cells and headings may say more. */
function findWithoutCounty(
  name: string,
  rest: string,
  own: PlacePrefix | null,
  hints: readonly HintPlace[],
  places: PlaceIndex,
): CityAndCounty {
  const cityEvidence: Evidence[] = own?.city ? [{ kind: 'city-name', words: own.cityWords }] : []
  const isElsewhere = own === null && PROVINCES.test(name) && rest === name
  const foreign = own?.city ? places.parsePlace(rest) : null
  const unknown = foreign === null ? UNKNOWN_PLACE.exec(rest)?.[0] : undefined
  const withCounty = hints.find(hint => hint.county !== null)
  const ownCity = own?.city ?? null
  const zone = ZONE.exec(own === null ? name : rest)?.[0]
  if (own?.city && foreign && foreign.form === 'full-name') {
    const evidence: Evidence[] = [{ kind: 'conflict', words: own.cityWords + foreign.countyWords }, ...cityEvidence]
    const cities = [own.city, ...foreign.counties.flatMap(code => places.prefectureByCounty.get(code) ?? [])]
    return {
      city: toFinding(own.city, 0.4, evidence, [...new Set(cities)]),
      county: toFinding(foreign.counties[0] ?? null, 0.4, evidence, foreign.counties),
    }
  }
  if (withCounty && !isElsewhere && unknown === undefined) {
    const evidence: Evidence[] = [{ kind: withCounty.hint.from, words: withCounty.hint.text }, ...cityEvidence]
    const differing = hints.filter(isSure).find(hint => hint.city !== null && hint.city !== withCounty.city)
    if (differing || (ownCity !== null && ownCity !== withCounty.city)) {
      const asked: Evidence[] = [{ kind: 'conflict', words: differing?.hint.text ?? own?.cityWords ?? '' }, ...evidence]
      const cities = [...new Set([ownCity, withCounty.city, differing?.city ?? null])].filter(city => city !== null)
      return {
        city: toFinding(cities[0] ?? null, 0.4, asked, cities),
        county: toFinding(withCounty.county, 0.4, asked),
      }
    }
    return {
      city: toFinding(withCounty.city, 0.95, evidence),
      county: toFinding(withCounty.county, 0.95, evidence),
    }
  }
  const withCity = isElsewhere ? undefined : hints.find(hint => hint.city !== null)
  const city = ownCity ?? withCity?.city ?? null
  const hintEvidence: Evidence[] = withCity ? [{ kind: withCity.hint.from, words: withCity.hint.text }] : []
  if (city === null) {
    const asked: Evidence[] = [
      isElsewhere
        ? { kind: 'other-province', words: PROVINCES.exec(name)?.[0] ?? '' }
        : zone !== undefined
          ? { kind: 'zone', words: zone }
          : { kind: unknown === undefined ? 'no-place' : 'unknown-place', words: unknown ?? '' },
    ]
    return { city: toFinding<PrefectureCode>(null, 0, asked), county: toFinding<CountyCode>(null, 0, asked) }
  }
  const evidence = [...cityEvidence, ...hintEvidence]
  const asked: Evidence[] = [
    unknown !== undefined
      ? { kind: 'unknown-place', words: unknown }
      : zone === undefined
        ? { kind: 'city-level', words: own?.cityWords ?? withCity?.hint.text ?? '' }
        : { kind: 'zone', words: zone },
    ...evidence,
  ]
  const isConflict = ownCity !== null && withCity !== undefined && isSure(withCity) && withCity.city !== ownCity
  const isOfProvince = own === null && rest !== name
  const isDoubtful =
    own?.hasOtherKind ||
    unknown !== undefined ||
    isOfProvince ||
    (own === null && zone !== undefined) ||
    (ownCity === null && withCity && !isSure(withCity))
  const cities = isConflict && withCity.city ? [city, withCity.city] : [city]
  return {
    city: isConflict
      ? toFinding(city, 0.5, [{ kind: 'conflict', words: withCity.hint.text }, ...evidence], cities)
      : toFinding(city, isDoubtful ? 0.5 : ownCity === null ? 0.9 : 0.95, evidence),
    county: toFinding<CountyCode>(
      null,
      0.5,
      asked,
      cities.flatMap(code => places.countiesByPrefecture.get(code) ?? []),
    ),
  }
}
