// Decides whether a URL needs `normalizeLink`. Almost none does, so that module is in a chunk of its own.
import { parseLink } from './links'
import { isPagePath, toQuery } from './pages'
import { isParamKey } from './params'
import { PARAM_SEPARATOR, TRACKING_PARAMS } from './unknownParams'

/** True for a search text with punctuation at its end, a remaining escape, or a possible further parameter. */
const isSuspectQuery = (q: string): boolean => /[^\p{L}\p{N}]$|%[\da-f]{2}/iu.test(q) || PARAM_SEPARATOR.test(q)

/**
 * True if the grammar can parse the URL as it is. Counties are checked for their form only.
 * @param path below the site's root, decoded
 */
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
