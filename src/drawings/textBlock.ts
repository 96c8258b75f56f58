// Blocks of text in drawings: lines of one style below each other, measured before they are drawn.
import { balanceLines, breakLines } from './lineBreaks'
import { type MeasureText, renderText, type TextStyle } from './svgText'

/** Share of the size between the top of a line of the same height and its baseline. */
const ASCENT = 0.86

/** A title gets up to so many sizes smaller for the sake of its preferred lines. */
const GOOD_BREAK_SIZES = 4

/** Lines of one style. */
export interface TextBlock {
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly lineHeight: number
  readonly height: number
  /** Width of the longest line. */
  readonly width: number
}

export interface TextBlockOptions {
  /** The last line ends with an ellipsis if the text is longer. */
  readonly maxLines?: number
  /** Height of a line by the size of its text; default 1.5. */
  readonly leading?: number
  /** Makes the lines equally wide, for titles. */
  readonly isBalanced?: boolean
}

const toTextBlock = (lines: readonly string[], style: TextStyle, measure: MeasureText, leading: number): TextBlock => ({
  lines,
  style,
  lineHeight: style.size * leading,
  height: lines.length * style.size * leading,
  width: Math.max(0, ...lines.map(line => measure(line, style))),
})

/** Breaks a text, or each of several paragraphs, into a block of a width. An empty text has no lines. */
export function buildTextBlock(
  text: string | readonly string[],
  width: number,
  style: TextStyle,
  measure: MeasureText,
  { maxLines = Number.POSITIVE_INFINITY, leading = 1.5, isBalanced = false }: TextBlockOptions = {},
): TextBlock {
  const breakText = isBalanced ? balanceLines : breakLines
  const lines: string[] = []
  for (const paragraph of [text].flat().filter(Boolean))
    if (lines.length < maxLines) lines.push(...breakText(paragraph, width, style, measure, maxLines - lines.length))
  return toTextBlock(lines, style, measure, leading)
}

/**
 * Builds a block of at most `maxLines` lines in the largest of the sizes at which the text fits.
 * @param preferredLines lines that are used where each of them fits in one of the larger sizes
 */
export function fitTextBlock(
  text: string,
  width: number,
  sizes: readonly number[],
  style: Omit<TextStyle, 'size'>,
  measure: MeasureText,
  {
    maxLines = 2,
    leading = 1.2,
    preferredLines = [],
  }: TextBlockOptions & { readonly preferredLines?: readonly string[] },
): TextBlock {
  for (const size of preferredLines.length > 0 ? sizes.slice(0, GOOD_BREAK_SIZES) : [])
    if (preferredLines.every(line => measure(line, { ...style, size }) <= width))
      return toTextBlock(preferredLines, { ...style, size }, measure, leading)
  for (const size of sizes) {
    const sizedStyle = { ...style, size }
    const block = buildTextBlock(text, width, sizedStyle, measure, { leading, isBalanced: true })
    if (block.lines.length <= maxLines) return block
  }
  return buildTextBlock(text, width, { ...style, size: sizes[sizes.length - 1] ?? 16 }, measure, { maxLines, leading })
}

/** The block with its top left corner at (x, y); its right corner if the style is anchored at the end. */
export const renderTextBlock = (x: number, y: number, { lines, style, lineHeight }: TextBlock): string =>
  lines
    .map((line, i) =>
      renderText(x, y + i * lineHeight + (lineHeight - style.size) / 2 + style.size * ASCENT, line, style),
    )
    .join('')
