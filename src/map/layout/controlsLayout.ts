// Where the furniture of the map stands, by the size of the map: what the province must clear and names must not cross.
import { mapMessages } from '#messages/map'
import { MAP_PADDING, PROVINCE_ASPECT } from '../../theme/mapPadding'
import type { Padding, Size } from '../camera/projection'
import { getTextWidth } from './getTextWidth'
import { isFree, type Rect } from './rects'

const { wide, small } = MAP_PADDING

export const isSmallMap = (size: Size): boolean => size.width < 560 || size.height < 480

/** Where width is what limits the province, the spare height goes below it, beside the legend and the inset. */
const getBottomPadding = ({ width, height }: Size): number =>
  Math.min(wide.maxBottom, Math.max(wide.minBottom, height - wide.top - (width - 2 * wide.side) * PROVINCE_ASPECT))

/** Of its summary on a small map, with the mark before it. */
const LEGEND_WIDTH = getTextWidth(mapMessages.legend, 12) + 36

/** A map too low for a row of buttons below the province has them beside it, as a column; Controls.module.css does so. */
const isLowMap = (size: Size): boolean => size.height < 270

export const getPadding = (size: Size): Padding =>
  isSmallMap(size)
    ? {
        top: small.top,
        right: isLowMap(size) ? small.rightBesideButtons : small.side,
        bottom: small.bottom,
        left: small.side,
      }
    : { top: wide.top, right: wide.side, bottom: getBottomPadding(size), left: wide.side }

/** Its caption stands above the picture, and grows with the reader's letters. */
export const INSET_CAPTION_HEIGHT = 24

/** The insets with their captions, the larger first. Each is one object, so that it is seen to be the same. */
const INSET_SIZES: readonly Size[] = [
  { width: 344, height: 213 },
  { width: 304, height: 188 },
  { width: 264, height: 164 },
]

/** The inset's frame with a little room, in the lower right corner. */
const getInsetRect = (inset: Size, size: Size): Rect => ({
  left: size.width - inset.width - 20,
  top: size.height - inset.height - 40,
  right: size.width,
  bottom: size.height,
})

/** True when the inset would cover any of these. */
export const doesInsetCover = (inset: Size, size: Size, rects: readonly Rect[]): boolean =>
  !isFree(getInsetRect(inset, size), rects)

/** The largest inset that covers none of these, or null. */
export const findInsetSize = (rects: readonly Rect[], size: Size): Size | null =>
  INSET_SIZES.find(inset => !doesInsetCover(inset, size, rects)) ?? null

/** The inset in the corner of the map, or the switch that it folds into. */
export type CornerControl = Size | 'switch' | null

const getCornerRect = (corner: Exclude<CornerControl, null>, size: Size): Rect =>
  corner === 'switch'
    ? { left: size.width - 200, top: size.height - 84, right: size.width, bottom: size.height }
    : getInsetRect(corner, size)

export function getReservedRects(size: Size, corner: CornerControl): Rect[] {
  if (isSmallMap(size))
    return [
      { left: 0, top: size.height - 70, right: 150, bottom: size.height },
      isLowMap(size)
        ? { left: size.width - 56, top: 34, right: size.width, bottom: size.height }
        : { left: size.width - 146, top: size.height - 70, right: size.width, bottom: size.height },
      { left: size.width - LEGEND_WIDTH, top: 0, right: size.width, bottom: 46 },
    ]
  return [
    { left: 0, top: 0, right: Math.min(size.width - 68, 500), bottom: 70 },
    { left: size.width - 66, top: 0, right: size.width, bottom: 198 },
    { left: 0, top: size.height - 30, right: size.width, bottom: size.height },
    { left: 0, top: size.height - 200, right: 190, bottom: size.height },
    ...(corner ? [getCornerRect(corner, size)] : []),
  ]
}

/** Whether prefectures must be named, or may be where there is room. */
export const getPrefectureNameMode = (size: Size, isZoomedIn: boolean): 'must' | 'fit' =>
  isSmallMap(size) || isZoomedIn ? 'fit' : 'must'
