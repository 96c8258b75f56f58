// The province with a few places filled and one of them named: where something is, without symbols.

import type { LngLat } from '../domain/place/place'
import type { Geometry } from '../map/basemap/geometry'
import { PROVINCE_BBOX } from '../map/camera/camera'
import { fitBox, type Size, toScreen, toWorld } from '../map/camera/projection'
import type { Palette } from '../theme/tokens'
import { renderProvinceWithPlace } from './basemapDrawing'
import { renderElement } from './svg'
import { type MeasureText, renderHaloText } from './svgText'

const PADDING = { top: 12, right: 12, bottom: 12, left: 12 }
const MAX_ZOOM = 12
const LABEL_PX = 24
const ELBOW_PX = 8
const DOT_PX = 6
const MARGIN = 8
/** From the place to its name, in units: the first at which the name is inside the drawing. */
const LABEL_OFFSETS = [
  [96, 66],
  [96, -66],
  [-96, 66],
  [-96, -66],
] as const

/** The place that is named. */
export interface LocatedPlace {
  readonly name: string
  /** Codes of its shapes: a county, or a prefecture whose county is not known. */
  readonly codes: readonly string[]
  readonly point: LngLat
  readonly tone: string
  /** Only its prefecture is known: the shape is drawn in outline. */
  readonly isApproximate: boolean
}

/** The map from its top left corner. */
export function renderLocatorMap(
  place: LocatedPlace,
  size: Size,
  geometry: Geometry,
  palette: Palette,
  measure: MeasureText,
): string {
  const projection = { camera: fitBox(PROVINCE_BBOX, size, PADDING, MAX_ZOOM), size }
  const { x, y } = toScreen(toWorld(place.point), projection)
  return (
    renderProvinceWithPlace(place, projection, geometry, palette) +
    // Seen also where the place is smaller than a line is wide.
    renderElement('circle', {
      cx: x,
      cy: y,
      r: DOT_PX,
      fill: place.tone,
      stroke: palette.land,
      'stroke-width': 1.5,
    }) +
    renderPlaceLabel(place.name, x, y, size, palette, measure)
  )
}

/** The name beside the place with a line to it; below the place where it is too long for that. */
function renderPlaceLabel(
  name: string,
  x: number,
  y: number,
  size: Size,
  palette: Palette,
  measure: MeasureText,
): string {
  const style = { size: LABEL_PX, fill: palette.ink, weight: 700 } as const
  const width = measure(name, style)
  const renderLeader = (d: string): string =>
    renderElement('path', { d, fill: 'none', stroke: palette.ink, 'stroke-width': 2 })
  const start = `M${Math.round(x)} ${Math.round(y)}L`
  const offset = LABEL_OFFSETS.find(([dx, dy]) => {
    const end = x + dx + Math.sign(dx) * (ELBOW_PX + width + 6)
    return end >= MARGIN && end <= size.width - MARGIN && y + dy > LABEL_PX && y + dy < size.height - LABEL_PX
  })
  if (!offset) {
    const centre = Math.min(Math.max(x, width / 2 + MARGIN), size.width - width / 2 - MARGIN)
    const top = y + (y + 130 < size.height ? 90 : -110)
    return (
      renderLeader(`${start}${Math.round(x)} ${Math.round(top > y ? top : top + LABEL_PX + 8)}`) +
      renderHaloText(centre, top + LABEL_PX, name, { ...style, anchor: 'middle' }, palette.land)
    )
  }
  const [dx, dy] = offset
  const end = x + dx + Math.sign(dx) * ELBOW_PX
  return (
    renderLeader(`${start}${Math.round(x + dx)} ${Math.round(y + dy)}H${Math.round(end)}`) +
    renderHaloText(
      end + Math.sign(dx) * 6,
      y + dy + LABEL_PX * 0.36,
      name,
      { ...style, anchor: dx > 0 ? 'start' : 'end' },
      palette.land,
    )
  )
}
