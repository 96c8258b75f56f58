// A group that keeps its place on the ground while the camera moves, by its transform alone: no render per frame.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useStage } from './MapContext'
import { toScreen, type World } from './projection'

export function Anchored({
  at,
  dx = 0,
  dy = 0,
  children,
}: {
  at: World
  dx?: number
  dy?: number
  children: ReactNode
}) {
  const { store, size } = useStage()
  const ref = useRef<SVGGElement>(null)
  const { x: worldX, y: worldY } = at
  const place = (): string => {
    const { x, y } = toScreen({ x: worldX, y: worldY }, store.get(), size)
    return `translate(${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)})`
  }
  useLayoutEffect(() => {
    const move = () => {
      const { x, y } = toScreen({ x: worldX, y: worldY }, store.get(), size)
      ref.current?.setAttribute('transform', `translate(${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)})`)
    }
    move()
    return store.subscribe(move)
  }, [store, size, worldX, worldY, dx, dy])
  return (
    <g ref={ref} transform={place()}>
      {children}
    </g>
  )
}
