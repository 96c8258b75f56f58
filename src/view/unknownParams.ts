// Parameters outside of the grammar: some are a misspelt name, some are kept in the URL. boot.ts uses this module before the
// first paint, so it imports nothing.

/** Parameters added by share buttons and messengers. They stay in the URL; other unknown ones are dropped. */
export const TRACKING_PARAMS =
  /^(utm_|from$|isappinstalled$|share|scene$|wx|nsukey$|fbclid$|gclid$|spm$|timestamp$|_|v$|tdsourcetag$)/

/** A character that may separate two parameters. */
export const PARAM_SEPARATOR = /[&;?＆；？]/

/** True if one letter is added, missing or wrong, or two are swapped. */
function isSimilarName(name: string, knownName: string): boolean {
  let prefixLength = 0
  while (prefixLength < knownName.length && name[prefixLength] === knownName[prefixLength]) prefixLength++
  const [a, b] = [name.slice(prefixLength), knownName.slice(prefixLength)]
  const [a1, b1] = [a.slice(1), b.slice(1)]
  return a1 === b || a === b1 || a1 === b1 || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

/**
 * Finds the known name that was probably meant. Known names of one or two letters must match but for capitals.
 *
 * - `ciyt`, `citys`, `cities`, `City` → `city`
 * - `Q` → `q`
 * - `aq` → undefined
 */
export function findSimilarName(unknownName: string, names: readonly string[]): string | undefined {
  const name = unknownName.toLowerCase().replace(/ies$/, 'y')
  return names.find(knownName => name === knownName || (knownName.length > 2 && isSimilarName(name, knownName)))
}

/** True if an unknown parameter cannot be a damaged one of ours, so that the view is the same without it. */
export const isUnrelatedParam = (name: string, value: string, names: readonly string[]): boolean =>
  /^[\w.-]+$/.test(name) && !PARAM_SEPARATOR.test(value) && !findSimilarName(name, names)
