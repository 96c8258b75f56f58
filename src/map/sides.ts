// Where a name can stand beside a round symbol. It knows no names and no symbols, only sizes.
import type { Rect } from './rects'

/** Height of a line of a label, in pixels. */
export const LINE = 15

export interface Box {
  readonly rect: Rect
  /** Pixels from the symbol's middle to the middle of the first line's anchor. */
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The eight sides a name can stand on, the best first. `x, y` is the symbol's middle on the screen. */
export function sides(x: number, y: number, half: number, width: number, lines: number): Box[] {
  const height = lines * LINE
  const gap = half + 3
  const first = -height / 2 + LINE / 2
  const make = (anchor: Box['anchor'], dx: number, dy: number): Box => {
    const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - width : x + dx - width / 2
    const top = y + dy - LINE / 2
    return { anchor, dx, dy, rect: { left, top, right: left + width, bottom: top + height } }
  }
  return [
    make('start', gap, first),
    make('end', -gap, first),
    make('middle', 0, gap + LINE / 2),
    make('middle', 0, -gap - height + LINE / 2),
    make('start', half * 0.6, -gap - height + LINE),
    make('start', half * 0.6, gap),
    make('end', -half * 0.6, -gap - height + LINE),
    make('end', -half * 0.6, gap),
  ]
}
