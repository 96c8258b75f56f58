// Drag, wheel and pinch on the SVG map. MapLibre brings its own once it has taken over; it waits while one of these runs.
import { type RefObject, useEffect } from 'react'
import { DRAG_FROM } from '../ui/press'
import { type CameraStore, panBy, zoomAround } from './camera'
import type { Size } from './projection'

export interface GestureEvents {
  /** The reader reached for the map: the moment to fetch MapLibre. */
  readonly onIntent: () => void
  /** A hand is on the map: from the first touch, so that nothing is taken from under it. */
  readonly onStart: () => void
  /** @param moved false when it was a mere click */
  readonly onEnd: (moved: boolean) => void
}

const WHEEL_PX_PER_ZOOM = 320
const WHEEL_QUIET_MS = 160

export function useGestures(
  ref: RefObject<HTMLElement | null>,
  store: CameraStore,
  size: Size,
  active: boolean,
  events: GestureEvents,
): void {
  useEffect(() => {
    const element = ref.current
    if (!element || !active) return
    const pointers = new Map<number, { x: number; y: number }>()
    let moved = false
    let quiet: ReturnType<typeof setTimeout> | undefined
    const local = (event: { clientX: number; clientY: number }) => {
      const box = element.getBoundingClientRect()
      return { x: event.clientX - box.left, y: event.clientY - box.top }
    }
    const onDown = (event: PointerEvent) => {
      if (pointers.size === 0) moved = false
      events.onIntent()
      if (event.button !== 0 || (event.target as Element).closest('button, input, [data-no-pan]')) return
      pointers.set(event.pointerId, local(event))
      events.onStart()
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') events.onIntent()
      const before = pointers.get(event.pointerId)
      if (!before) return
      // Released somewhere we could not hear it.
      if (event.buttons === 0) return onUp(event)
      const now = local(event)
      const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, p]) => p)
      const [other] = others
      if (other) {
        const from = Math.hypot(before.x - other.x, before.y - other.y)
        const to = Math.hypot(now.x - other.x, now.y - other.y)
        if (from > 0 && to > 0)
          store.set(zoomAround(store.get(), Math.log2(to / from), (now.x + other.x) / 2, (now.y + other.y) / 2, size))
        moved = true
      } else {
        if (!moved && Math.hypot(now.x - before.x, now.y - before.y) < DRAG_FROM) return
        if (!moved) {
          moved = true
          element.setPointerCapture(event.pointerId)
        }
        store.set(panBy(store.get(), now.x - before.x, now.y - before.y))
      }
      pointers.set(event.pointerId, now)
    }
    const onUp = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return
      events.onEnd(moved)
    }
    // A drag that ends on a link must not open it.
    const onClick = (event: MouseEvent) => {
      // A key press on a link is a click without a count.
      if (!moved || event.detail === 0) return
      moved = false
      event.preventDefault()
      event.stopPropagation()
    }
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      events.onIntent()
      events.onStart()
      const { x, y } = local(event)
      const pixels = event.deltaMode === 1 ? event.deltaY * 20 : event.deltaY
      store.set(zoomAround(store.get(), -pixels / WHEEL_PX_PER_ZOOM, x, y, size))
      clearTimeout(quiet)
      quiet = setTimeout(() => events.onEnd(true), WHEEL_QUIET_MS)
    }
    const onDragStart = (event: Event) => event.preventDefault()
    element.addEventListener('dragstart', onDragStart)
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onUp)
    element.addEventListener('click', onClick, true)
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      if (pointers.size > 0) events.onEnd(moved)
      clearTimeout(quiet)
      element.removeEventListener('dragstart', onDragStart)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', onUp)
      element.removeEventListener('click', onClick, true)
      element.removeEventListener('wheel', onWheel)
    }
  }, [ref, store, size, active, events])
}
