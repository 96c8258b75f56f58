// Parameters that are none of ours: which of them are a misspelt name of ours, and which are kept in the address. boot.ts
// uses this before the first paint, so it imports nothing.

/** Parameters that share buttons and messengers add to an address. They stay in it; every other stranger is dropped. */
export const TRACKING_PARAMS =
  /^(utm_|from$|isappinstalled$|share|scene$|wx|nsukey$|fbclid$|gclid$|spm$|timestamp$|_|v$|tdsourcetag$)/

/** A sign that may part one parameter from the next. */
export const PARAM_SEPARATOR = /[&;?＆；？]/

/** A letter too many, too few, wrong, or two swapped. */
function isSimilarName(name: string, knownName: string): boolean {
  let prefixLength = 0
  while (prefixLength < knownName.length && name[prefixLength] === knownName[prefixLength]) prefixLength++
  const [a, b] = [name.slice(prefixLength), knownName.slice(prefixLength)]
  const [a1, b1] = [a.slice(1), b.slice(1)]
  return a1 === b || a === b1 || a1 === b1 || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

/** Finds the name of ours that a stranger misspells, or writes in capitals or as a plural; two letters are too few to tell. */
export function findSimilarName(unknownName: string, names: readonly string[]): string | undefined {
  const name = unknownName.toLowerCase().replace(/ies$/, 'y')
  return names.find(knownName => name === knownName || (knownName.length > 2 && isSimilarName(name, knownName)))
}

/** True for a stranger that nothing of ours can be read out of: the view is the same with and without it. */
export const isUnrelatedParam = (name: string, value: string, names: readonly string[]): boolean =>
  /^[\w.-]+$/.test(name) && !PARAM_SEPARATOR.test(value) && !findSimilarName(name, names)
