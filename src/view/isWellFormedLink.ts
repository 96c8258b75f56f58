// Tells an address that the grammar reads as it stands from one that `normalizeLink` has to read first. Nearly every address
// is clean, so that module is a chunk of its own.
import { parseLink } from './links'
import { isPagePath, toQuery } from './pages'
import { isParamKey } from './params'
import { PARAM_SEPARATOR, TRACKING_PARAMS } from './unknownParams'

/** A sign at the end, an escape that is left over, or what may be a further parameter. */
const isSuspectQuery = (q: string): boolean => /[^\p{L}\p{N}]$|%[\da-f]{2}/iu.test(q) || PARAM_SEPARATOR.test(q)

/** Counties of good form may still be unknown: their table is the caller's. */
export function isWellFormedLink(path: string, search: string): boolean {
  return (
    isPagePath(path) &&
    parseLink(toQuery(path, search)).problems.length === 0 &&
    [...new URLSearchParams(search)].every(([name, value]) =>
      isParamKey(name)
        ? name !== 'q' || !isSuspectQuery(value)
        : TRACKING_PARAMS.test(name) && !PARAM_SEPARATOR.test(value),
    )
  )
}
