// Text in drawings: lines of a style, their width, and their font in a canvas. lineBreaks.ts breaks text into lines.
import { getTextWidth } from '../map/layout/getTextWidth'
import { DISPLAY_FONTS, SANS_FONTS } from '../theme/fonts'
import { escapeXml, renderElement } from './svg'

/** Type of a text. Sizes are in units of the drawing. */
export interface TextStyle {
  readonly size: number
  readonly fill: string
  readonly weight?: 400 | 600 | 700
  readonly isDisplay?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly letterSpacing?: number
}

/** Width of a text in units of the drawing. */
export type MeasureText = (text: string, style: Pick<TextStyle, 'size' | 'weight' | 'isDisplay'>) => number

/** For files that are read with unknown fonts: wide enough for nearly all of them. */
export const estimateTextWidth: MeasureText = (text, { size }) => getTextWidth(text, size)

/** A line whose baseline begins at (x, y). */
export const renderText = (x: number, y: number, text: string, style: TextStyle): string =>
  renderElement(
    'text',
    {
      x,
      y,
      fill: style.fill,
      'font-family': style.isDisplay ? DISPLAY_FONTS : SANS_FONTS,
      'font-size': style.size,
      'font-weight': style.weight,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'letter-spacing': style.letterSpacing,
    },
    escapeXml(text),
  )

/** A line with an outline below it. Drawn twice, because few programs besides browsers know `paint-order`. */
export const renderHaloText = (x: number, y: number, text: string, style: TextStyle, halo: string): string =>
  renderElement(
    'g',
    { 'aria-hidden': 'true', stroke: halo, 'stroke-width': 3.2, 'stroke-linejoin': 'round' },
    renderText(x, y, text, { ...style, fill: halo }),
  ) + renderText(x, y, text, style)

/** The text in the notation of a canvas, with the fonts of the drawing. */
export const toCanvasFont = ({
  size,
  weight = 400,
  isDisplay,
}: Pick<TextStyle, 'size' | 'weight' | 'isDisplay'>): string =>
  `${weight} ${size}px ${isDisplay ? DISPLAY_FONTS : SANS_FONTS}`
