// Drag, pinch and wheel on the map, for mouse, touch, pen and trackpad. Moves the camera store; knows no renderer.
import { DRAG_THRESHOLD_PX } from '../../ui/browser/pointer'
import { prefersReducedMotion } from '../../ui/hooks/useMediaQuery'
import { type CameraStore, clamp, panBy, zoomAround } from '../camera/camera'
import type { Size } from '../camera/projection'

/** Options of `createGestures`. */
export interface GestureOptions {
  readonly mapElement: HTMLElement
  readonly store: CameraStore
  readonly getSize: () => Size
  /** Called with each pointer down and wheel event. */
  readonly onGestureStart: () => void
  /** Called when the camera has stopped after a gesture. */
  readonly onSettled: () => void
}

/** Safari's event for two fingers on a trackpad. */
type SafariGestureEvent = UIEvent & { readonly scale: number; readonly clientX: number; readonly clientY: number }

const WHEEL_PX_PER_LEVEL = 320
/** Browsers report a pinch of a trackpad as wheel with Ctrl, -100 times the natural logarithm of its scale. */
const PINCH_PX_PER_LEVEL = 100 * Math.LN2
/** Pixels per pixel, line and page: a wheel notch is 100 pixels or 3 lines, and a page is one level. */
const WHEEL_UNIT_PX = [1, 100 / 3, WHEEL_PX_PER_LEVEL]
const WHEEL_END_MS = 160
const WHEEL_EASING_MS = 70
/** Below this speed at release, in pixels per millisecond, there is no inertia. */
const INERTIA_MIN_SPEED = 0.25
const INERTIA_DECAY_MS = 180
const INERTIA_SAMPLE_MS = 80

/**
 * Zoom levels of a wheel event, at most 1; one level doubles the scale.
 * @example { deltaY: -320, deltaMode: 0 } -> 1; { deltaY: -3, deltaMode: 1 } -> 0.31; { deltaY: -69.3, ctrlKey } -> 1
 */
export function getWheelLevels(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const { deltaY, deltaMode, ctrlKey } = event
  const pixels = deltaY * (WHEEL_UNIT_PX[deltaMode] ?? 1)
  return clamp(-pixels / (ctrlKey ? PINCH_PX_PER_LEVEL : WHEEL_PX_PER_LEVEL), -1, 1)
}

/** The handler for all gesture events. */
export interface Gestures {
  readonly handleEvent: (event: Event) => void
  /** Stops inertia and wheel easing without `onSettled`. */
  readonly stop: () => void
}

/** A press that moves 4 px or more is a drag, and its click is suppressed. */
export function createGestures({ mapElement, store, getSize, onGestureStart, onSettled }: GestureOptions): Gestures {
  const pointers = new Map<number, { x: number; y: number }>()
  const dragSamples: { x: number; y: number; time: number }[] = []
  let hasMoved = false
  let animationFrame = 0
  let settleTimer: ReturnType<typeof setTimeout> | undefined
  /** Zoom levels of wheel events that the camera has not reached. */
  let wheelZoom = { levels: 0, x: 0, y: 0, time: 0 }
  let lastScale = 1

  const toMapPoint = (event: { clientX: number; clientY: number }) => {
    const box = mapElement.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const zoomBy = (levels: number, x: number, y: number) => store.set(zoomAround(store.get(), levels, x, y, getSize()))
  const stopAnimation = () => {
    cancelAnimationFrame(animationFrame)
    animationFrame = 0
    wheelZoom = { ...wheelZoom, levels: 0 }
  }
  const stop = () => {
    stopAnimation()
    clearTimeout(settleTimer)
  }
  const start = () => {
    store.startMovement(stop)
    onGestureStart()
  }
  const scheduleSettle = () => {
    clearTimeout(settleTimer)
    settleTimer = setTimeout(() => {
      if (animationFrame === 0 && pointers.size === 0) onSettled()
      else scheduleSettle()
    }, WHEEL_END_MS)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (pointers.size === 0) hasMoved = false
    if (event.button !== 0 || (event.target as Element).closest('button, input, [data-no-pan]')) return
    stopAnimation()
    pointers.set(event.pointerId, toMapPoint(event))
    dragSamples.length = 0
    start()
  }
  const onPointerMove = (event: PointerEvent) => {
    const previous = pointers.get(event.pointerId)
    if (!previous) return
    // It was released outside of the page.
    if (event.buttons === 0) return onPointerUp(event)
    const current = toMapPoint(event)
    const [otherPointer] = [...pointers].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]))
    if (!hasMoved && !otherPointer && Math.hypot(current.x - previous.x, current.y - previous.y) < DRAG_THRESHOLD_PX)
      return
    if (!hasMoved) capturePointer(event.pointerId)
    hasMoved = true
    if (otherPointer) {
      const previousDistance = Math.hypot(previous.x - otherPointer.x, previous.y - otherPointer.y)
      const currentDistance = Math.hypot(current.x - otherPointer.x, current.y - otherPointer.y)
      store.set(panBy(store.get(), (current.x - previous.x) / 2, (current.y - previous.y) / 2))
      if (previousDistance > 0 && currentDistance > 0)
        zoomBy(
          Math.log2(currentDistance / previousDistance),
          (current.x + otherPointer.x) / 2,
          (current.y + otherPointer.y) / 2,
        )
    } else {
      store.set(panBy(store.get(), current.x - previous.x, current.y - previous.y))
      dragSamples.push({ ...current, time: event.timeStamp })
    }
    pointers.set(event.pointerId, current)
  }
  const onPointerUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || !hasMoved) return
    if (event.type !== 'pointerup' || prefersReducedMotion() || !startInertia(event.timeStamp)) onSettled()
  }
  const capturePointer = (id: number) => {
    try {
      mapElement.setPointerCapture(id)
    } catch {
      // The pointer no longer exists.
    }
  }
  /** Continues a quick drag with decreasing speed. @returns false for a slow one */
  const startInertia = (releasedAt: number): boolean => {
    const recentSamples = dragSamples.filter(({ time }) => releasedAt - time < INERTIA_SAMPLE_MS)
    const [first] = recentSamples
    const last = recentSamples[recentSamples.length - 1]
    if (!first || !last || last.time <= first.time) return false
    const duration = last.time - first.time
    let [vx, vy] = [(last.x - first.x) / duration, (last.y - first.y) / duration]
    if (Math.hypot(vx, vy) < INERTIA_MIN_SPEED) return false
    let lastTime = performance.now()
    const step = (now: number) => {
      const elapsedMs = clamp(now - lastTime, 0, 50)
      lastTime = now
      store.set(panBy(store.get(), vx * elapsedMs, vy * elapsedMs))
      const decay = Math.exp(-elapsedMs / INERTIA_DECAY_MS)
      vx *= decay
      vy *= decay
      animationFrame = Math.hypot(vx, vy) > 0.03 ? requestAnimationFrame(step) : 0
      if (animationFrame === 0) onSettled()
    }
    animationFrame = requestAnimationFrame(step)
    return true
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    start()
    const { x, y } = toMapPoint(event)
    const levels = getWheelLevels(event)
    // Trackpads send many small steps; the large step of a wheel notch is eased.
    const isNotch = !event.ctrlKey && Math.abs(levels) > 0.12 && !prefersReducedMotion()
    if (isNotch) {
      wheelZoom = { levels: wheelZoom.levels + levels, x, y, time: performance.now() }
      if (animationFrame === 0) animationFrame = requestAnimationFrame(stepWheelZoom)
    } else zoomBy(levels, x, y)
    scheduleSettle()
  }
  const stepWheelZoom = (now: number) => {
    const stepLevels = wheelZoom.levels * (1 - Math.exp(-Math.max(8, now - wheelZoom.time) / WHEEL_EASING_MS))
    const isLast = Math.abs(wheelZoom.levels - stepLevels) < 0.004
    zoomBy(isLast ? wheelZoom.levels : stepLevels, wheelZoom.x, wheelZoom.y)
    wheelZoom = { ...wheelZoom, levels: isLast ? 0 : wheelZoom.levels - stepLevels, time: now }
    animationFrame = isLast ? 0 : requestAnimationFrame(stepWheelZoom)
  }
  const onSafariGesture = (event: SafariGestureEvent) => {
    event.preventDefault()
    // Two fingers on a touch screen also send pointer events.
    if (pointers.size > 0) return
    if (event.type === 'gesturestart') {
      stopAnimation()
      lastScale = 1
      start()
    }
    if (event.scale > 0) {
      const { x, y } = toMapPoint(event)
      zoomBy(Math.log2(event.scale / lastScale), x, y)
      lastScale = event.scale
    }
    if (event.type === 'gestureend') onSettled()
  }
  const handlers: Readonly<Record<string, (event: never) => void>> = {
    pointerdown: onPointerDown,
    pointermove: onPointerMove,
    pointerup: onPointerUp,
    pointercancel: onPointerUp,
    wheel: onWheel,
    gesturestart: onSafariGesture,
    gesturechange: onSafariGesture,
    gestureend: onSafariGesture,
    // A drag that ends on a link must not open it. A click by key has no detail.
    click: (event: MouseEvent) => {
      if (!hasMoved || event.detail === 0) return
      hasMoved = false
      event.preventDefault()
      event.stopPropagation()
    },
    // Native dragging of a link would cancel the pointer.
    dragstart: (event: Event) => event.preventDefault(),
  }
  return { handleEvent: event => handlers[event.type]?.(event as never), stop }
}
