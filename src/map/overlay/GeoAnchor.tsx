// A group that stays at a position of the map while the camera moves.
import { type ReactNode, useCallback } from 'react'
import { type Camera, toScreen, type WorldPoint } from '../camera/projection'
import { useCameraTransform } from '../useCameraTransform'
import { toPercent, useViewport } from '../ViewportContext'

interface Props {
  readonly position: WorldPoint
  /** Pixels from the position. */
  readonly dx?: number
  readonly dy?: number
  readonly children: ReactNode
}

const translate = (x: number, y: number): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`

/** Draws its children with their origin at the position. */
export function GeoAnchor({ position, dx = 0, dy = 0, children }: Props) {
  const { store, size, staticFrame } = useViewport()
  const { x: worldX, y: worldY } = position
  const getTransform = useCallback(
    (camera: Camera) => {
      const { x, y } = toScreen({ x: worldX, y: worldY }, { camera, size })
      return translate(x + dx, y + dy)
    },
    [size, worldX, worldY, dx, dy],
  )
  const ref = useCameraTransform(store, getTransform)
  if (!staticFrame)
    return (
      <g ref={ref} transform={getTransform(store.get())}>
        {children}
      </g>
    )
  const { left, top, width, height } = staticFrame
  const { x, y } = toScreen(position, { camera: store.get(), size })
  if (!width) return <g transform={translate(x + dx - left, y + dy - top)}>{children}</g>
  return (
    <svg x={toPercent(x - left, width)} y={toPercent(y - top, height)} overflow="visible">
      {dx || dy ? <g transform={translate(dx, dy)}>{children}</g> : children}
    </svg>
  )
}
