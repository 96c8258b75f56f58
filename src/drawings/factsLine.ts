// Short facts in a row with rules between them; what does not fit goes on the next row.
import type { Palette } from '../theme/tokens'
import { renderElement, renderGroupAt, type SizedDrawing } from './svg'
import { type MeasureText, renderText } from './svgText'

const GAP = 18

/** A drawing before the first fact, such as a mark, from its centre. */
interface Mark {
  readonly markup: string
  readonly width: number
}

/** The facts from their top left corner. */
export function buildFactsLine(
  facts: readonly string[],
  mark: Mark,
  width: number,
  size: number,
  palette: Palette,
  measure: MeasureText,
): SizedDrawing {
  const lineHeight = size * 1.5
  const style = { size, fill: palette.ink2 } as const
  const parts = [renderGroupAt(mark.width / 2, lineHeight / 2, mark.markup)]
  let x = mark.width + 12
  let y = 0
  for (const [i, fact] of facts.entries()) {
    const factWidth = measure(fact, style)
    if (i > 0 && x + 2 * GAP + factWidth > width) {
      x = 0
      y += lineHeight
    } else if (i > 0) {
      parts.push(
        renderElement('rect', { x: x + GAP, y: y + lineHeight * 0.25, width: 1, height: size, fill: palette.edge }),
      )
      x += 2 * GAP
    }
    parts.push(renderText(x, y + size * 1.1, fact, style))
    x += factWidth
  }
  return { markup: parts.join(''), height: y + lineHeight }
}
