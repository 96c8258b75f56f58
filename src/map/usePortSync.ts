// Keeps MapLibre's ground in step with the model once it has taken over: theme, tints, outline, size.
import { type RefObject, useEffect } from 'react'
import type { MapModel } from '../model/mapModel'
import type { MapPort } from './glAdapter'
import type { Size } from './projection'
import type { MapTheme } from './style'

interface Ground {
  readonly theme: MapTheme
  readonly tints: MapModel['tints']
  readonly outlined: MapModel['outlined']
  readonly size: Size
}

export function usePortSync(port: MapPort | null, { theme, tints, outlined, size }: Ground): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas must follow every change of size
  useEffect(() => void port?.resize(), [port, size])
  useEffect(() => void port?.setTheme(theme), [port, theme])
  useEffect(() => void port?.setTints(tints), [port, tints])
  useEffect(() => void port?.setOutlined(outlined), [port, outlined])
}

const CLICK_WITHIN_PX = 4
const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const

/** Symbols lie above the canvas: a wheel over one, or a drag that begins on one, is meant for the map. */
export function useForwardedHand(port: MapPort | null, overlay: RefObject<SVGSVGElement | null>): void {
  useEffect(() => {
    const element = overlay.current
    if (!port || !element) return
    let down = { x: 0, y: 0 }
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      port.forward(new WheelEvent(event.type, event))
    }
    const onDown = (event: MouseEvent) => {
      down = { x: event.clientX, y: event.clientY }
      port.forward(new MouseEvent(event.type, event))
    }
    const onTouch = (event: TouchEvent) => port.forward(new TouchEvent(event.type, event as unknown as TouchEventInit))
    const onDragStart = (event: Event) => event.preventDefault()
    // The symbol travels with the map, so a drag would end in a click on it.
    const onClick = (event: MouseEvent) => {
      if (Math.hypot(event.clientX - down.x, event.clientY - down.y) <= CLICK_WITHIN_PX || event.detail === 0) return
      event.preventDefault()
      event.stopPropagation()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('mousedown', onDown)
    for (const type of TOUCHES) element.addEventListener(type, onTouch, { passive: true })
    element.addEventListener('dragstart', onDragStart)
    element.addEventListener('click', onClick, true)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('mousedown', onDown)
      for (const type of TOUCHES) element.removeEventListener(type, onTouch)
      element.removeEventListener('dragstart', onDragStart)
      element.removeEventListener('click', onClick, true)
    }
  }, [port, overlay])
}
