// Areas of the map that controls cover, by map size.
import { mapMessages } from '#messages/map'
import { MAP_PADDING, PROVINCE_ASPECT } from '../../theme/mapPadding'
import type { Padding, Size } from '../camera/projection'
import { getTextWidth } from './getTextWidth'
import { isFree, type Rect } from './rects'

const { wide, small } = MAP_PADDING

/** True for maps with the layout of a phone. */
export const isSmallMap = (size: Size): boolean => size.width < 560 || size.height < 480

/** If the width limits the province, the spare height goes below it, beside the legend and the inset. */
const getBottomPadding = ({ width, height }: Size): number =>
  Math.min(wide.maxBottom, Math.max(wide.minBottom, height - wide.top - (width - 2 * wide.side) * PROVINCE_ASPECT))

/** The closed legend of a small map: its summary and the marker before it. */
const LEGEND_WIDTH = getTextWidth(mapMessages.legend, 12) + 36

/** A map too low for a row of buttons below the province has a column of buttons beside it (MapButtons.module.css). */
const isLowMap = (size: Size): boolean => size.height < 270

/** The room that the province leaves for controls. */
export const getPadding = (size: Size): Padding =>
  isSmallMap(size)
    ? {
        top: small.top,
        right: isLowMap(size) ? small.rightBesideButtons : small.side,
        bottom: small.bottom,
        left: small.side,
      }
    : { top: wide.top, right: wide.side, bottom: getBottomPadding(size), left: wide.side }

/** Height in pixels of the caption above the inset's map. */
export const INSET_CAPTION_HEIGHT = 24

/** Sizes with caption, the largest first. An inset of the same size is the same object. */
export const INSET_SIZES: readonly Size[] = [
  { width: 344, height: 213 },
  { width: 304, height: 188 },
  { width: 264, height: 164 },
]

/** The lower right corner, with some pixels around the inset. */
const getInsetRect = (inset: Size, size: Size): Rect => ({
  left: size.width - inset.width - 20,
  top: size.height - inset.height - 40,
  right: size.width,
  bottom: size.height,
})

/** True when the inset would cover any of the rectangles. */
export const doesInsetCover = (inset: Size, size: Size, rects: readonly Rect[]): boolean =>
  !isFree(getInsetRect(inset, size), rects)

/** The lower right corner of a large map: an inset of this size, or the switch between province and city, or nothing. */
export type CornerControl = Size | 'switch' | null

/** The areas that labels must leave free. */
export function getReservedRects(size: Size, corner: CornerControl): Rect[] {
  const { width, height } = size
  if (isSmallMap(size))
    return [
      { left: 0, top: height - 70, right: 150, bottom: height },
      isLowMap(size)
        ? { left: width - 56, top: 34, right: width, bottom: height }
        : { left: width - 146, top: height - 70, right: width, bottom: height },
      { left: width - LEGEND_WIDTH, top: 0, right: width, bottom: 46 },
    ]
  const rects = [
    { left: 0, top: 0, right: Math.min(width - 68, 500), bottom: 70 },
    { left: width - 66, top: 0, right: width, bottom: 198 },
    { left: 0, top: height - 30, right: width, bottom: height },
    { left: 0, top: height - 200, right: 190, bottom: height },
  ]
  if (corner === 'switch') return [...rects, { left: width - 200, top: height - 84, right: width, bottom: height }]
  return corner ? [...rects, getInsetRect(corner, size)] : rects
}
