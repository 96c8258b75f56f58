// The faults of pasted names, for the list of faults that workbooks have too.
import type { IndustryId } from '../../domain/cluster/industry'
import type { CountyCode, PrefectureCode } from '../../domain/place/adcode'
import type { Fault } from '../faults/fault'
import type { PastedNames, Proposal } from './names'

export type NameFaultCode =
  | 'place-doubtful'
  | 'place-not-found'
  | 'county-unknown'
  | 'industry-doubtful'
  | 'already-here'
  | 'near-duplicate'
  | 'name-listed-twice'
  | 'line-not-a-name'

/** Names in the language of the reader. */
export interface ValueNames {
  readonly formatPlace: (code: CountyCode | PrefectureCode) => string
  readonly formatIndustry: (id: IndustryId) => string
}

/** In the message; the question itself lists all. */
const MAX_VALUES = 3

/** Faults in the order of the lines. The row is the line, counted from 0; there is no column. */
export function findNameFaults(
  { ignored }: PastedNames,
  proposals: readonly Proposal[],
  { formatPlace, formatIndustry }: ValueNames,
): Fault<NameFaultCode>[] {
  const join = (values: readonly string[]): string => values.slice(0, MAX_VALUES).join(' / ')
  const faults = proposals.flatMap(({ pasted, city, county, industry, existing }) => {
    const { name, line } = pasted
    const place = findPlaceFault(city, county)
    const [match] = existing
    return [
      ...(place === null
        ? []
        : [toFault(place, line, name, { value: join([...county.candidates, ...city.candidates].map(formatPlace)) })]),
      ...(industry.isAsked
        ? [toFault('industry-doubtful', line, name, { value: join(industry.candidates.map(formatIndustry)) })]
        : []),
      ...(match
        ? [toFault(match.kind === 'same' ? 'already-here' : 'near-duplicate', line, name, { cluster: match.nameZh })]
        : []),
    ]
  })
  const ignoredFaults = ignored.map(({ line, text, reason }) =>
    toFault(reason === 'listed-twice' ? 'name-listed-twice' : 'line-not-a-name', line, text, {}),
  )
  return [...faults, ...ignoredFaults].sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0))
}

function findPlaceFault(city: Proposal['city'], county: Proposal['county']): NameFaultCode | null {
  if (!city.isAsked && !county.isAsked) return null
  if (city.candidates.length === 0 && county.candidates.length === 0) return 'place-not-found'
  const isCityLevel = !city.isAsked && county.value === null
  return isCityLevel ? 'county-unknown' : 'place-doubtful'
}

const toFault = (
  code: NameFaultCode,
  line: number,
  found: string,
  params: Readonly<Record<string, string>>,
): Fault<NameFaultCode> => ({
  code,
  place: { sheet: '', row: line - 1, column: null },
  found: found === '' ? null : found,
  params,
})
