// The shapes of the land stand once in the page, outside of what React renders, and are drawn by reference. The build
// writes the coarse ones, so that the first paint is complete; the fine ones replace them when a reader comes close.
import type { Geometry } from './geometry'
import { SHAPE_DEFS_ID, toShapeId } from './shapeId'
import { PATH_UNIT, toLinesPath, toPolygonPath } from './svgPath'

/** What every map draws besides places: the borders, each once. */
export const LINE_SHAPES = ['county-lines', 'prefecture-lines', 'province'] as const

export const hasShape = (name: string): boolean => document.getElementById(toShapeId(name)) !== null

/** Lines keep their width at every camera. */
const VECTOR_EFFECT = 'non-scaling-stroke'
const DETAIL_UNIT = 2 ** 24
const isPrefecture = (name: string): boolean => /^\d{4}00$/.test(name)

function getShapePath(geometry: Geometry, name: string, unit: number): string {
  if (name === 'county-lines') return toLinesPath(geometry.countyLines, unit)
  if (name === 'prefecture-lines') return toLinesPath(geometry.prefectureLines, unit)
  if (name === 'province') return toLinesPath(geometry.provinceLines, unit)
  if (isPrefecture(name)) return toLinesPath(geometry.getOutline([name]), unit)
  return toPolygonPath(geometry.counties.features.find(f => f.id === name)?.geometry ?? null, unit)
}

/** The markup the build puts into a page. Numbers and our own names only: nothing of it is a reader's or a table's text. */
export const renderShapeDefs = (geometry: Geometry, names: readonly string[]): string =>
  names
    .map(
      name =>
        `<path id="${toShapeId(name)}" vector-effect="${VECTOR_EFFECT}" d="${getShapePath(geometry, name, PATH_UNIT)}"/>`,
    )
    .join('')

/** Draws every county from this geometry, finer than the page brought it; what refers to a shape follows by itself. */
export function updateShapeDefs(geometry: Geometry, outlinedCodes: readonly string[]): void {
  const container = document.getElementById(SHAPE_DEFS_ID)
  if (!container) return
  const existingNames = [...container.querySelectorAll('path')].map(path => path.id.slice(SHAPE_DEFS_ID.length + 1))
  const counties = geometry.counties.features.map(f => String(f.id))
  for (const name of new Set([...existingNames, ...counties, ...outlinedCodes])) {
    const existingPath = document.getElementById(toShapeId(name))
    if (existingPath?.hasAttribute('transform')) continue
    const path = existingPath ?? document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.id = toShapeId(name)
    path.setAttribute('vector-effect', VECTOR_EFFECT)
    path.setAttribute('d', getShapePath(geometry, name, DETAIL_UNIT))
    path.setAttribute('transform', `scale(${PATH_UNIT / DETAIL_UNIT})`)
    if (!existingPath) container.append(path)
  }
}
