// The shapes of the basemap: paths in the page, outside of what React renders, drawn by reference. The build writes
// coarse ones; detailed ones replace them on demand.
import { SHAPE_DEFS_ID, toShapeId } from '../elementIds'
import type { Geometry } from './geometry'
import { PATH_UNIT, toLinesPath, toPolygonPath } from './svgPath'

/** The names of the border shapes that every map draws. */
export const LINE_SHAPES = ['county-lines', 'prefecture-lines', 'province'] as const

/** True when the page has the shape. */
export const hasShape = (name: string): boolean => document.getElementById(toShapeId(name)) !== null

/** Line widths do not depend on the camera. */
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

/** Coarse shapes as markup. Needs no escaping: it contains numbers and ids from the code and the topology only. */
export const renderShapeDefs = (geometry: Geometry, names: readonly string[]): string =>
  names
    .map(
      name =>
        `<path id="${toShapeId(name)}" vector-effect="${VECTOR_EFFECT}" d="${getShapePath(geometry, name, PATH_UNIT)}"/>`,
    )
    .join('')

/** Replaces the coarse shapes in the page by detailed ones, and adds those of all counties and of `outlinedCodes`. */
export function updateShapeDefs(geometry: Geometry, outlinedCodes: readonly string[]): void {
  const container = document.getElementById(SHAPE_DEFS_ID)
  if (!container) return
  const existingNames = [...container.querySelectorAll('path')].map(path => path.id.slice(SHAPE_DEFS_ID.length + 1))
  const counties = geometry.counties.features.map(f => String(f.id))
  for (const name of new Set([...existingNames, ...counties, ...outlinedCodes])) {
    const existingPath = document.getElementById(toShapeId(name))
    // Only detailed shapes have a transform.
    if (existingPath?.hasAttribute('transform')) continue
    const path = existingPath ?? document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.id = toShapeId(name)
    path.setAttribute('vector-effect', VECTOR_EFFECT)
    path.setAttribute('d', getShapePath(geometry, name, DETAIL_UNIT))
    path.setAttribute('transform', `scale(${PATH_UNIT / DETAIL_UNIT})`)
    if (!existingPath) container.append(path)
  }
}
