// Shortens the names of places.

const AUTONOMOUS_DIVISION = /^(.+?)(?:藏族|羌族|彝族)+自治[州县]$/
/** 市中区 without 区 would read "in the city". */
const NEVER_SHORTENED = new Set(['市中区'])

/** 三台县 -> 三台, 凉山彝族自治州 -> 凉山. Names of two characters (荣县, 东区) stay whole. */
export function toShortName(name: string): string {
  if (NEVER_SHORTENED.has(name)) return name
  const autonomous = AUTONOMOUS_DIVISION.exec(name)?.[1]
  if (autonomous !== undefined) return autonomous
  return name.length > 2 ? name.replace(/[市县区]$/, '') : name
}
