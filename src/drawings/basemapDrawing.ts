// Land, tints, borders and outlines of a map, as SvgBasemap draws them.

import type { IndustryId } from '../domain/cluster/industry'
import { memoize } from '../domain/computation/memoize'
import type { Geometry } from '../map/basemap/geometry'
import { PATH_ORIGIN, toLinesPath, toPolygonPath } from '../map/basemap/svgPath'
import { isInView, type Projection, toScreen, worldScale } from '../map/camera/projection'
import { INDUSTRY_COLOUR } from '../map/industryColour'
import type { MapModel } from '../model/map/mapModel'
import type { Palette } from '../theme/tokens'
import { formatCoordinate, mixColours, renderElement } from './svg'

/** Steps of path coordinates to a unit of the drawing, at least. */
const MIN_STEPS = 8

/** Path texts of a geometry by name, for the last few precisions: they cost more than the rest of a map. */
const getPathCache = memoize((_: Geometry) => new Map<string, string>(), new WeakMap())

function getPath(geometry: Geometry, name: string, unit: number): string {
  const cache = getPathCache(geometry)
  const key = `${name} ${unit}`
  const cachedPath = cache.get(key)
  if (cachedPath !== undefined) return cachedPath
  const path = buildPath(geometry, name, unit)
  cache.set(key, path)
  return path
}

function buildPath(geometry: Geometry, name: string, unit: number): string {
  if (name === 'province') return toLinesPath(geometry.provinceLines, unit)
  if (name === 'county-lines') return toLinesPath(geometry.countyLines, unit)
  if (name === 'prefecture-lines') return toLinesPath(geometry.prefectureLines, unit)
  if (name.endsWith('00')) return toLinesPath(geometry.getOutline([name]), unit)
  return toPolygonPath(geometry.counties.features.find(f => f.id === name)?.geometry ?? null, unit)
}

/** The fill of a tinted county. */
const getTint = (
  { industry, inForce }: { readonly industry: IndustryId; readonly inForce: boolean },
  { tint, land }: Palette,
): string => mixColours(INDUSTRY_COLOUR[industry], land, inForce ? tint : tint / 2)

interface Layers {
  readonly renderPath: (name: string, attributes: Readonly<Record<string, string>>) => string
  /** @param width in units of the drawing */
  readonly renderLine: (name: string, colour: string, width: number) => string
  /** Moves layers to their place in the drawing. */
  readonly renderGroup: (layers: readonly string[]) => string
}

function createLayers(projection: Projection, geometry: Geometry): Layers {
  const scale = worldScale(projection.camera.zoom)
  const unit = 2 ** Math.ceil(Math.log2(scale * MIN_STEPS))
  const steps = unit / scale
  const renderPath: Layers['renderPath'] = (name, attributes) =>
    renderElement('path', { d: getPath(geometry, name, unit), ...attributes })
  const { x, y } = toScreen(PATH_ORIGIN, projection)
  return {
    renderPath,
    renderLine: (name, colour, width) =>
      renderPath(name, { fill: 'none', stroke: colour, 'stroke-width': formatCoordinate(width * steps) }),
    renderGroup: layers =>
      renderElement(
        'g',
        {
          transform: `translate(${formatCoordinate(x)} ${formatCoordinate(y)}) scale(${1 / steps})`,
          'stroke-linejoin': 'round',
        },
        layers.join(''),
      ),
  }
}

/** The basemap at a camera. It reaches beyond the map's edges. */
export function renderBasemap(
  { tints, outlinedCodes, countyNames }: Pick<MapModel, 'tints' | 'outlinedCodes' | 'countyNames'>,
  projection: Projection,
  geometry: Geometry,
  palette: Palette,
): string {
  const { renderPath, renderLine, renderGroup } = createLayers(projection, geometry)
  const bboxes = new Map(countyNames.map(({ code, bbox }) => [code, bbox]))
  const visibleTints = [...tints].filter(([code]) => {
    const bbox = bboxes.get(code)
    return bbox === undefined || isInView(bbox, projection)
  })
  return renderGroup([
    renderLine('province', palette.casing, 9),
    renderPath('province', { fill: palette.land }),
    ...visibleTints.map(([code, tint]) => renderPath(code, { fill: getTint(tint, palette) })),
    renderLine('county-lines', palette.countyLine, 0.5),
    renderLine('prefecture-lines', palette.prefectureLine, 0.8),
    renderLine('province', palette.provinceLine, 1.1),
    ...outlinedCodes.map(code => renderLine(code, palette.ink, 1.8)),
  ])
}

/** The province with its prefectures, and one place in its full tone, or in outline where only its prefecture is known. */
export function renderProvinceWithPlace(
  {
    codes,
    tone,
    isApproximate,
  }: { readonly codes: readonly string[]; readonly tone: string; readonly isApproximate: boolean },
  projection: Projection,
  geometry: Geometry,
  palette: Palette,
): string {
  const { renderPath, renderLine, renderGroup } = createLayers(projection, geometry)
  return renderGroup([
    renderLine('province', palette.casing, 12),
    renderPath('province', { fill: palette.land }),
    ...codes.map(code =>
      renderPath(code, { fill: isApproximate ? mixColours(tone, palette.land, palette.tint) : tone }),
    ),
    renderLine('prefecture-lines', palette.prefectureLine, 1.1),
    renderLine('province', palette.provinceLine, 1.8),
    ...(isApproximate ? codes.map(code => renderLine(code, tone, 2.2)) : []),
  ])
}
