// A group that keeps its place on the ground while the camera moves, by its transform alone: no render per frame.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { type Stage, useStage } from './MapContext'
import { toScreen, type World } from './projection'

interface Props {
  readonly at: World
  readonly dx?: number
  readonly dy?: number
  readonly children: ReactNode
}

const spotOf = (at: World, { store, size }: Stage) => toScreen(at, store.get(), size)
const translate = (x: number, y: number): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`
/** Part of a still picture's box, for places whose pixels are not known while it is drawn. */
export const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`

/** Written where it changes: to write what stands there already lays it out anew. */
export function carry(element: Element | null, transform: string): void {
  if (element?.getAttribute('transform') !== transform) element?.setAttribute('transform', transform)
}

export function Anchored({ at, dx = 0, dy = 0, children }: Props) {
  const stage = useStage()
  const ref = useRef<SVGGElement>(null)
  const { x: worldX, y: worldY } = at
  useLayoutEffect(() => {
    const move = () => {
      const { x, y } = spotOf({ x: worldX, y: worldY }, stage)
      carry(ref.current, translate(x + dx, y + dy))
    }
    move()
    return stage.store.subscribe(move)
  }, [stage, worldX, worldY, dx, dy])
  const { x, y } = spotOf(at, stage)
  const { frame } = stage
  if (frame?.width)
    return (
      <svg x={share(x - frame.left, frame.width)} y={share(y - frame.top, frame.height)} overflow="visible">
        {dx || dy ? <g transform={translate(dx, dy)}>{children}</g> : children}
      </svg>
    )
  const { left = 0, top = 0 } = frame ?? {}
  return (
    <g ref={ref} transform={translate(x + dx - left, y + dy - top)}>
      {children}
    </g>
  )
}
