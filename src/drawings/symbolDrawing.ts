// The mark of a cluster, as ClusterIcon draws it, and the ring of a place with its number.

import type { IndustryId } from '../domain/cluster/industry'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import type { Size } from '../map/camera/projection'
import { INDUSTRY_COLOUR } from '../map/industryColour'
import { getNumberPx, getRingWidth, type PlacedAggregate } from '../map/layout/aggregateLayout'
import { formatCompact } from '../messages/format'
import { SANS_FONTS } from '../theme/fonts'
import { ON_TONE, type Palette } from '../theme/tokens'
import { buildArcs } from '../ui/charts/donutArcs'
import {
  GLYPH_DY,
  GLYPH_SCALE,
  getCornerRadius,
  getRingRadius,
  getSelectionRadius,
  getSymbolGeometry,
  type IconStyle,
} from '../ui/icons/symbolGeometry'
import { escapeXml, renderElement } from './svg'

const DOTS = '1.5 2'
const HALO_PX = 1

/** The colour of an industry; that of plain marks for another name. */
export const getTone = (industry: string, palette: Palette): string =>
  INDUSTRY_COLOUR[industry as IndustryId] ?? palette.ink2

/** The mark around the origin. On the map it has a halo, because tinted counties lower its contrast. */
export function renderSymbol(
  iconStyle: IconStyle,
  size: number,
  palette: Palette,
  { isSelected = false, hasHalo = false } = {},
): string {
  const tone = getTone(iconStyle.tone, palette)
  const isSolid = iconStyle.fill === 'solid'
  const { strokeWidth, strokeDasharray, circle, rect } = getSymbolGeometry(iconStyle, size)
  const renderOutline = (attributes: Parameters<typeof renderElement>[1], grow = 0): string =>
    iconStyle.shape === 'circle'
      ? renderElement('circle', { r: circle.r + grow, ...attributes })
      : renderElement('rect', {
          x: rect.x - grow,
          y: rect.y - grow,
          width: rect.width + 2 * grow,
          height: rect.height + 2 * grow,
          rx: getCornerRadius(size) + grow,
          ...attributes,
        })
  return [
    iconStyle.ring
      ? renderElement('circle', {
          r: getRingRadius(size),
          fill: 'none',
          stroke: palette.ink2,
          'stroke-width': 1,
          'stroke-dasharray': DOTS,
        })
      : '',
    isSelected
      ? renderElement('circle', {
          r: getSelectionRadius(iconStyle, size),
          fill: 'none',
          stroke: palette.ink,
          'stroke-width': 2.2,
        })
      : '',
    isSolid && hasHalo ? renderOutline({ fill: palette.land }, HALO_PX) : '',
    isSolid
      ? renderOutline({ fill: tone })
      : renderOutline({
          fill: palette.land,
          stroke: tone,
          'stroke-width': strokeWidth,
          'stroke-dasharray': strokeDasharray,
        }),
    iconStyle.glyph
      ? renderElement(
          'text',
          {
            y: size * GLYPH_SCALE * GLYPH_DY,
            fill: isSolid ? ON_TONE : palette.ink,
            'font-family': SANS_FONTS,
            'font-size': size * GLYPH_SCALE,
            'font-weight': 700,
            'text-anchor': 'middle',
          },
          escapeXml(iconStyle.glyph),
        )
      : '',
  ].join('')
}

/** The number of a place in a ring of the shares of its industries, around the origin. */
export function renderAggregate(aggregate: PlacedAggregate, size: Size, palette: Palette): string {
  const { radius, byIndustry, total, level, isCountyUnknown } = aggregate
  const ringWidth = getRingWidth(radius)
  const fontPx = getNumberPx(level, size, radius)
  return [
    renderElement('circle', { r: radius + 1.5, fill: palette.land }),
    ...buildArcs(byIndustry, radius - ringWidth / 2).map(({ index, d }) =>
      renderElement('path', {
        d,
        fill: 'none',
        stroke: getTone(INDUSTRY_IDS[index] ?? '', palette),
        'stroke-width': ringWidth,
      }),
    ),
    isCountyUnknown
      ? renderElement('circle', {
          r: radius + 3.5,
          fill: 'none',
          stroke: palette.ink2,
          'stroke-width': 1,
          'stroke-dasharray': DOTS,
        })
      : '',
    renderElement(
      'text',
      {
        y: fontPx * GLYPH_DY,
        fill: palette.ink,
        'font-family': SANS_FONTS,
        'font-size': fontPx,
        'font-weight': 600,
        'text-anchor': 'middle',
      },
      escapeXml(formatCompact(total)),
    ),
  ].join('')
}
