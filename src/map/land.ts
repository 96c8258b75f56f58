// The shapes of the land stand once in the page, outside of what React renders, and are drawn by reference. The build
// writes the coarse ones, so that the first paint is complete; the fine ones replace them when a reader comes close.
import type { Geometry } from './geometry'
import { LAND, landId } from './landId'
import { linesPath, polygonPath, UNIT } from './paths'

/** What every map draws besides places: the borders, each once. */
export const LINES = ['county-lines', 'prefecture-lines', 'province'] as const

export const hasLand = (name: string): boolean => document.getElementById(landId(name)) !== null

/** Lines keep their width at every camera. */
const STROKE = 'non-scaling-stroke'
const FINE_UNIT = 2 ** 24
const isPrefecture = (name: string): boolean => /^\d{4}00$/.test(name)

function shapeOf(geometry: Geometry, name: string, unit: number): string {
  if (name === 'county-lines') return linesPath(geometry.countyLines, unit)
  if (name === 'prefecture-lines') return linesPath(geometry.prefectureLines, unit)
  if (name === 'province') return linesPath(geometry.provinceLines, unit)
  if (isPrefecture(name)) return linesPath(geometry.outlineOf([name]), unit)
  return polygonPath(geometry.counties.features.find(f => f.id === name)?.geometry ?? null, unit)
}

/** The markup the build puts into a page. Numbers and our own names only: nothing of it is a reader's or a table's text. */
export const landMarkup = (geometry: Geometry, names: readonly string[]): string =>
  names
    .map(name => `<path id="${landId(name)}" vector-effect="${STROKE}" d="${shapeOf(geometry, name, UNIT)}"/>`)
    .join('')

/** Draws every county from this geometry, finer than the page brought it; what refers to a shape follows by itself. */
export function drawLand(geometry: Geometry, outlines: readonly string[]): void {
  const land = document.getElementById(LAND)
  if (!land) return
  const present = [...land.querySelectorAll('path')].map(path => path.id.slice(LAND.length + 1))
  const counties = geometry.counties.features.map(f => String(f.id))
  for (const name of new Set([...present, ...counties, ...outlines])) {
    const known = document.getElementById(landId(name))
    if (known?.hasAttribute('transform')) continue
    const path = known ?? document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.id = landId(name)
    path.setAttribute('vector-effect', STROKE)
    path.setAttribute('d', shapeOf(geometry, name, FINE_UNIT))
    path.setAttribute('transform', `scale(${UNIT / FINE_UNIT})`)
    if (!known) land.append(path)
  }
}
