// Checks the prefecture and county of a row.
import type { Division } from '../tables/divisions'
import { type Finding, toFinding } from '../tables/problem'

/** @param place `adcode` is null if the county is not given */
export function checkPlace(
  { adcode, prefecture }: { readonly adcode: string | null; readonly prefecture: string },
  divisions: ReadonlyMap<string, Division>,
): Finding[] {
  const city = divisions.get(prefecture)
  const county = adcode === null ? undefined : divisions.get(adcode)
  const findings: Finding[] = []
  if (city?.level !== 'prefecture') findings.push(toFinding('prefecture', 'unknown-city', { found: prefecture }))
  if (adcode === null) return findings
  if (county?.level !== 'county') findings.push(toFinding('adcode', 'unknown-county', { found: adcode }))
  else if (county.parent !== prefecture)
    findings.push(
      toFinding('adcode', 'county-not-in-city', {
        found: `${adcode} ${county.name}`,
        city: `${prefecture} ${city?.name ?? ''}`.trim(),
      }),
    )
  return findings
}
