// The boxes that a label beside a round symbol can take. Knows sizes only.
import type { Rect } from './rects'

/** Height of a line of a label, in pixels. */
export const LINE_HEIGHT = 15

/** One possible box of a label. */
export interface LabelBox {
  readonly rect: Rect
  /** Pixels from the symbol's centre to the anchor of the first line, vertically its middle. */
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The boxes right, left, below, above, and at the four corners of a symbol with its centre at pixel (x, y). */
export function getLabelBoxes(x: number, y: number, radius: number, width: number, lineCount: number): LabelBox[] {
  const height = lineCount * LINE_HEIGHT
  const gap = radius + 3
  const firstLineOffset = -height / 2 + LINE_HEIGHT / 2
  const toLabelBox = (anchor: LabelBox['anchor'], dx: number, dy: number): LabelBox => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - width : x + dx - width / 2
    const top = y + dy - LINE_HEIGHT / 2
    return { anchor, dx, dy, rect: { left, top, right: left + width, bottom: top + height } }
  }
  return [
    toLabelBox('start', gap, firstLineOffset),
    toLabelBox('end', -gap, firstLineOffset),
    toLabelBox('middle', 0, gap + LINE_HEIGHT / 2),
    toLabelBox('middle', 0, -gap - height + LINE_HEIGHT / 2),
    toLabelBox('start', radius * 0.6, -gap - height + LINE_HEIGHT),
    toLabelBox('start', radius * 0.6, gap),
    toLabelBox('end', -radius * 0.6, -gap - height + LINE_HEIGHT),
    toLabelBox('end', -radius * 0.6, gap),
  ]
}
