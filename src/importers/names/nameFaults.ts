// The faults of pasted names, for the list of faults that workbooks have too.

import type { IndustryId } from '../../domain/cluster/industry'
import type { FaultCode, FaultParams } from '../../domain/fault/faultCodes'
import type { CountyCode, PrefectureCode } from '../../domain/place/adcode'
import type { Fault } from '../faults/fault'
import type { PastedNames, Proposal } from './names'

type NameFaultCode = FaultCode<'name'>

/** Names in the language of the reader. */
export interface ValueNames {
  /** A county with its city: 市中区 is in two. */
  readonly formatPlace: (code: CountyCode | PrefectureCode) => string
  readonly industries: readonly { readonly id: IndustryId; readonly name: string }[]
}

/** In the message; the question itself lists all. */
const MAX_PLACES = 3

/**
 * Faults in the order of the lines. The row is the line, counted from 0; there is no column.
 * @param listSize the number of names that the list has in the province; null if it is not known
 */
export function findNameFaults(
  { names, ignored }: PastedNames,
  proposals: readonly Proposal[],
  { formatPlace, industries }: ValueNames,
  listSize: number | null,
): Fault<NameFaultCode>[] {
  const faults = proposals.flatMap(({ pasted: { name, line }, city, county, industry, existing }) => {
    const placeCode = findPlaceCode(city, county)
    const places = (county.candidates.length > 0 ? county : city).candidates.slice(0, MAX_PLACES)
    const likely = industries.filter(({ id }) => industry.candidates.includes(id))
    const [match] = existing
    return [
      ...(placeCode === null ? [] : [toFault(placeCode, line, name, { value: places.map(formatPlace).join(' / ') })]),
      ...(industry.isAsked
        ? [
            toFault('industry-doubtful', line, name, {
              value: (likely.length > 0 ? likely : industries).map(row => row.name).join(' / '),
            }),
          ]
        : []),
      ...(match?.kind === 'same' ? [toFault('already-here', line, name, { cluster: match.nameZh })] : []),
      ...(match?.kind === 'near' ? [toFault('near-duplicate', line, name, { cluster: match.nameZh })] : []),
    ]
  })
  const ignoredFaults = ignored.map(({ line, text, reason }) =>
    toFault(reason === 'listed-twice' ? 'name-listed-twice' : 'line-not-a-name', line, text, {}),
  )
  const hasOtherCount = listSize !== null && names.length > 0 && names.length !== listSize
  return [
    ...(hasOtherCount ? [toCountFault(names.length, listSize)] : []),
    ...[...faults, ...ignoredFaults].sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0)),
  ]
}

function findPlaceCode(city: Proposal['city'], county: Proposal['county']) {
  if (!city.isAsked && !county.isAsked) return null
  if (city.candidates.length === 0 && county.candidates.length === 0) return 'place-not-found'
  return !city.isAsked && county.value === null ? 'county-unknown' : 'place-doubtful'
}

const toFault = <C extends NameFaultCode>(
  code: C,
  line: number,
  found: string,
  params: Partial<FaultParams<C>>,
): Fault<NameFaultCode> => ({
  code,
  place: { sheet: '', row: line - 1, column: null },
  found,
  params: params as Fault['params'],
})

const toCountFault = (found: number, expected: number): Fault<NameFaultCode> => ({
  code: 'name-count-differs',
  place: null,
  found: String(found),
  params: { expected },
})
