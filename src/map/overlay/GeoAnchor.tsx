// A group that keeps its place on the ground while the camera moves, by its transform alone: no render per frame.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { toScreen, type WorldPoint } from '../camera/projection'
import { useViewport, type Viewport } from '../ViewportContext'

interface Props {
  readonly position: WorldPoint
  readonly dx?: number
  readonly dy?: number
  readonly children: ReactNode
}

const getScreenPosition = (position: WorldPoint, { store, size }: Viewport) => toScreen(position, store.get(), size)
const translate = (x: number, y: number): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`
/** Part of a still picture's box, for places whose pixels are not known while it is drawn. */
export const toPercent = (value: number, total: number): string => `${((value / total) * 100).toFixed(2)}%`

/** Written where it changes: to write what stands there already lays it out anew. */
export function setTransform(element: Element | null, transform: string): void {
  if (element?.getAttribute('transform') !== transform) element?.setAttribute('transform', transform)
}

export function GeoAnchor({ position, dx = 0, dy = 0, children }: Props) {
  const viewport = useViewport()
  const ref = useRef<SVGGElement>(null)
  const { x: worldX, y: worldY } = position
  useLayoutEffect(() => {
    const updateTransform = () => {
      const { x, y } = getScreenPosition({ x: worldX, y: worldY }, viewport)
      setTransform(ref.current, translate(x + dx, y + dy))
    }
    updateTransform()
    return viewport.store.subscribe(updateTransform)
  }, [viewport, worldX, worldY, dx, dy])
  const { x, y } = getScreenPosition(position, viewport)
  const { staticFrame } = viewport
  if (staticFrame?.width)
    return (
      <svg
        x={toPercent(x - staticFrame.left, staticFrame.width)}
        y={toPercent(y - staticFrame.top, staticFrame.height)}
        overflow="visible"
      >
        {dx || dy ? <g transform={translate(dx, dy)}>{children}</g> : children}
      </svg>
    )
  const { left = 0, top = 0 } = staticFrame ?? {}
  return (
    <g ref={ref} transform={translate(x + dx - left, y + dy - top)}>
      {children}
    </g>
  )
}
