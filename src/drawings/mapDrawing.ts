// The map as SVG text without style sheet, class or reference: the same scene as the interactive map, for files, prints and
// pictures. Pure, so that the build and a browser draw the same.
import { mapMessages } from '#messages/map'
import { t } from '#messages/t'
import type { Geometry } from '../map/basemap/geometry'
import type { Projection } from '../map/camera/projection'
import { INSET_CAPTION_HEIGHT, isSmallMap } from '../map/layout/controlsLayout'
import { buildInsetOverlay, getFrameMarkers, getInsetFrame } from '../map/layout/insetLayout'
import { buildMapLayout, COUNTY_NAMES_MIN_ZOOM, type InsetModel, type MapLayout } from '../map/layout/mapLayout'
import { hasAggregates } from '../map/layout/symbolCapacity'
import { formatApprovalLine } from '../messages/approvalLine'
import type { MapModel } from '../model/map/mapModel'
import { SANS_FONTS } from '../theme/fonts'
import { PALETTES, type Palette } from '../theme/tokens'
import { renderBasemap } from './basemapDrawing'
import { buildLegend, renderScale } from './legendDrawing'
import { renderOverlay } from './overlayDrawing'
import { escapeXml, renderClippedBox, renderDrawing, renderElement, renderGroupAt } from './svg'
import { estimateTextWidth } from './svgText'
import { buildTextBlock, renderTextBlock } from './textBlock'

/** Everything that a map is drawn from. */
export interface MapDrawingInput {
  readonly model: MapModel
  /** Camera, and size in units of the drawing: text has 11 to 13 of them. */
  readonly projection: Projection
  readonly geometry: Geometry
  readonly theme: 'light' | 'dark'
  /** Date of the newest source, YYYY-MM-DD. */
  readonly dataDate: string
  /** False where the drawing around the map has a legend of its own. */
  readonly hasLegend?: boolean
  /** False where the drawing around the map has the approval line; the scale stays. */
  readonly hasCredit?: boolean
  /** False to leave out the inset at any size. */
  readonly hasInset?: boolean
}

const CREDIT_PX = 11
const MARGIN = 16
/** Opacity of the ground behind text on the map. */
const VEIL_OPACITY = 0.84

const renderVeil = (x: number, y: number, width: number, height: number, { ground }: Palette): string =>
  renderElement('rect', { x, y, width, height, fill: ground, 'fill-opacity': VEIL_OPACITY })

/** The approval line and the date of the data, in one line of text. */
export const formatMapCredit = (dataDate: string): string =>
  `${formatApprovalLine()} · ${mapMessages.dataDate(dataDate)}`

/** The map from its top left corner, without an element around it. */
export function renderMapScene(input: MapDrawingInput): string {
  const { model, projection, geometry, theme, dataDate } = input
  const { hasLegend = true, hasCredit = true, hasInset = true } = input
  const { size } = projection
  const palette = PALETTES[theme]
  const layout = buildMapLayout(model, projection, hasInset)
  return [
    renderElement('rect', { ...size, fill: palette.ground }),
    renderBasemap(model, projection, geometry, palette),
    renderOverlay(layout.overlay, palette, layout.inset !== null),
    hasLegend && !isSmallMap(size) ? renderLegendAt(model, layout, palette) : '',
    layout.inset ? renderInset(layout.inset, input, palette) : '',
    renderScaleAt(projection, palette),
    hasCredit ? renderCredit(projection, dataDate, palette) : '',
  ].join('')
}

/**
 * The map as a whole SVG file.
 * @param scale pixels for one unit of the projection's size
 * @param title names the map for screen readers
 */
export const renderMapDrawing = (input: MapDrawingInput, title: string, scale = 1): string =>
  renderDrawing(input.projection.size, scale, title, t.lang, renderMapScene(input))

function renderLegendAt(model: MapModel, { overlay }: MapLayout, palette: Palette): string {
  const { markup, height } = buildLegend(
    hasAggregates(model, overlay),
    overlay.aggregates.some(a => a.isCountyUnknown),
    palette,
  )
  const top = overlay.size.height - height - 38
  const isOverLand = overlay.camera.zoom >= COUNTY_NAMES_MIN_ZOOM
  const frame = renderElement('rect', {
    x: MARGIN - 6,
    y: top - 6,
    width: 212,
    height: height + 10,
    fill: palette.ground,
    stroke: palette.hairline,
  })
  return (isOverLand ? frame : '') + renderGroupAt(MARGIN + 4, top, markup)
}

const getScaleMaxPx = ({ size }: Projection): number => (isSmallMap(size) ? 48 : 96)

const renderScaleAt = (projection: Projection, palette: Palette): string =>
  renderGroupAt(
    MARGIN + 4,
    projection.size.height - 30,
    renderScale(projection.camera, getScaleMaxPx(projection), palette),
  )

/** The approval line in the lower right corner, beside the scale; on a small map it has several lines. */
function renderCredit(projection: Projection, dataDate: string, palette: Palette): string {
  const { width, height } = projection.size
  const style = { size: CREDIT_PX, fill: palette.ink3, anchor: 'end' } as const
  const maxWidth = width - getScaleMaxPx(projection) - 3 * MARGIN
  const block = buildTextBlock(formatMapCredit(dataDate), maxWidth, style, estimateTextWidth, { leading: 1.4 })
  const top = height - 8 - block.height
  return (
    renderVeil(width - MARGIN - block.width - 6, top - 1, block.width + 12, block.height + 3, palette) +
    renderTextBlock(width - MARGIN, top, block)
  )
}

/** The city of a dense group at a larger scale, in the lower right corner. */
function renderInset(inset: InsetModel, { model, projection, geometry }: MapDrawingInput, palette: Palette): string {
  const { size: outerSize, members, cityName } = inset
  const frame = getInsetFrame(model, getFrameMarkers(model, inset), inset.prefecture, outerSize)
  const { camera, size } = frame
  const caption = mapMessages.insetScale(members.length, 2 ** (camera.zoom - projection.camera.zoom))
  const box = {
    x: projection.size.width - outerSize.width - MARGIN,
    y: projection.size.height - outerSize.height - 34,
  }
  const map = [
    renderElement('rect', { ...size, fill: palette.ground }),
    renderBasemap(model, frame, geometry, palette),
    renderOverlay(buildInsetOverlay(model, members, frame), palette, false),
    renderGroupAt(8, size.height - 26, renderScale(camera, 70, palette)),
  ].join('')
  return renderGroupAt(
    box.x,
    box.y,
    [
      renderElement('rect', { width: outerSize.width, height: INSET_CAPTION_HEIGHT, fill: palette.land }),
      renderElement(
        'text',
        {
          x: outerSize.width - 8,
          y: 16,
          fill: palette.ink2,
          'font-family': SANS_FONTS,
          'font-size': 12,
          'text-anchor': 'end',
        },
        renderElement('tspan', { fill: palette.ink, 'font-weight': 700 }, escapeXml(cityName)) +
          escapeXml(` ${caption}`),
      ),
      renderClippedBox({ x: 0, y: INSET_CAPTION_HEIGHT, ...size }, map),
      renderElement('rect', {
        width: outerSize.width,
        height: outerSize.height,
        rx: 2,
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': 1.2,
      }),
    ].join(''),
  )
}
