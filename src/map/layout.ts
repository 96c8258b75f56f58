// Where the furniture of the map stands, by the size of the map: what the province must clear and names must not cross.
import { t } from '#messages/t'
import type { Padding, Size } from './projection'
import { isFree, type Rect } from './rects'
import { textWidth } from './textWidth'

export const isSmall = (size: Size): boolean => size.width < 560 || size.height < 480

/** Height of the province for a width, on the Mercator map. */
const PROVINCE_ASPECT = 0.85

/** Where width is what limits the province, the spare height goes below it, beside the legend and the inset. */
const bottomFor = ({ width, height }: Size): number =>
  Math.min(240, Math.max(56, height - 84 - (width - 52) * PROVINCE_ASPECT))

/** Of its summary on a small map, with the mark before it. */
const LEGEND_WIDTH = textWidth(t.legend, 12) + 36

/** A map too low for a row of buttons below the province has them beside it, as a column; Controls.module.css does so. */
const isLow = (size: Size): boolean => size.height < 270

export const paddingFor = (size: Size): Padding =>
  isSmall(size)
    ? { top: 10, right: isLow(size) ? 62 : 10, bottom: 22, left: 10 }
    : { top: 84, right: 26, bottom: bottomFor(size), left: 26 }

/** Its caption stands above the picture, and grows with the reader's letters. */
export const INSET_CAPTION = 24

/** The insets with their captions, the larger first. Each is one object, so that it is seen to be the same. */
const INSETS: readonly Size[] = [
  { width: 344, height: 213 },
  { width: 304, height: 188 },
  { width: 264, height: 164 },
]

/** The inset's frame with a little room, in the lower right corner. */
const insetRect = (inset: Size, size: Size): Rect => ({
  left: size.width - inset.width - 20,
  top: size.height - inset.height - 40,
  right: size.width,
  bottom: size.height,
})

/** True when the inset would cover any of these. */
export const insetCovers = (inset: Size, size: Size, rects: readonly Rect[]): boolean =>
  !isFree(insetRect(inset, size), rects)

/** The largest inset that covers none of these, or null. */
export const insetBeside = (rects: readonly Rect[], size: Size): Size | null =>
  INSETS.find(inset => !insetCovers(inset, size, rects)) ?? null

/** The inset in the corner of the map, or the switch that it folds into. */
export type Corner = Size | 'switch' | null

const cornerRect = (corner: Exclude<Corner, null>, size: Size): Rect =>
  corner === 'switch'
    ? { left: size.width - 200, top: size.height - 84, right: size.width, bottom: size.height }
    : insetRect(corner, size)

export function reservedFor(size: Size, corner: Corner): Rect[] {
  if (isSmall(size))
    return [
      { left: 0, top: size.height - 70, right: 150, bottom: size.height },
      isLow(size)
        ? { left: size.width - 56, top: 34, right: size.width, bottom: size.height }
        : { left: size.width - 146, top: size.height - 70, right: size.width, bottom: size.height },
      { left: size.width - LEGEND_WIDTH, top: 0, right: size.width, bottom: 46 },
    ]
  return [
    { left: 0, top: 0, right: Math.min(size.width - 68, 500), bottom: 70 },
    { left: size.width - 66, top: 0, right: size.width, bottom: 198 },
    { left: 0, top: size.height - 30, right: size.width, bottom: size.height },
    { left: 0, top: size.height - 200, right: 190, bottom: size.height },
    ...(corner ? [cornerRect(corner, size)] : []),
  ]
}

/** Whether prefectures must be named, or may be where there is room. */
export const namesFor = (size: Size, zoomedIn: boolean): 'must' | 'fit' => (isSmall(size) || zoomedIn ? 'fit' : 'must')
