// Drag, pinch and wheel on the map, for mouse, finger, pen and trackpad. One rule for both grounds: the gesture moves the
// camera store, and whatever draws the ground follows. A press that moves DRAG_FROM pixels is a drag and clicks nothing.
import { DRAG_FROM } from '../ui/press'
import { type CameraStore, panBy, zoomAround } from './camera'
import type { Size } from './projection'
import { prefersReducedMotion } from './support'

export interface GestureOptions {
  readonly stage: HTMLElement
  readonly store: CameraStore
  readonly getSize: () => Size
  /** A hand is on the map, from its first touch. */
  readonly onStart: () => void
  /** The map has come to rest after the hand moved it. */
  readonly onSettled: () => void
}

/** Safari's event for two fingers on a trackpad. */
interface SafariGestureEvent extends UIEvent {
  readonly scale: number
  readonly clientX: number
  readonly clientY: number
}

const WHEEL_PX_PER_LEVEL = 320
/** Browsers report a pinch of a trackpad as wheel with Ctrl, -100 times the natural logarithm of its scale. */
const PINCH_PX_PER_LEVEL = 100 * Math.LN2
/** A notch of a wheel is 100 pixels or 3 lines; a page is taken for one level. */
const WHEEL_UNIT_PX = [1, 100 / 3, WHEEL_PX_PER_LEVEL]
const WHEEL_QUIET_MS = 160
const GLIDE_MS = 70
/** Slower than this, in pixels a millisecond, the map stops with the hand. */
const COAST_FROM = 0.25
const COAST_MS = 180
const COAST_SAMPLE_MS = 80

/**
 * Levels of zoom that a turn of the wheel asks for: 1 doubles the scale.
 * @example { deltaY: -320, deltaMode: 0 } -> 1; { deltaY: -3, deltaMode: 1 } -> 0.31; { deltaY: -69.3, ctrlKey } -> 1
 */
export function getWheelLevels({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaY * (WHEEL_UNIT_PX[deltaMode] ?? 1)
  return Math.max(-1, Math.min(1, -pixels / (ctrlKey ? PINCH_PX_PER_LEVEL : WHEEL_PX_PER_LEVEL)))
}

export interface Gestures {
  readonly handle: (event: Event) => void
  /** Ends what still moves by itself. */
  readonly stop: () => void
}

export function createGestures({ stage, store, getSize, onStart, onSettled }: GestureOptions): Gestures {
  const pointers = new Map<number, { x: number; y: number }>()
  const trail: { x: number; y: number; time: number }[] = []
  let hasMoved = false
  let frame = 0
  let quiet: ReturnType<typeof setTimeout> | undefined
  /** Levels that the wheel has asked for and the picture has not reached. */
  let glide = { levels: 0, x: 0, y: 0, time: 0 }
  let lastScale = 1

  const locate = (event: { clientX: number; clientY: number }) => {
    const box = stage.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const zoom = (levels: number, x: number, y: number) => store.set(zoomAround(store.get(), levels, x, y, getSize()))
  const stop = () => {
    cancelAnimationFrame(frame)
    frame = 0
    glide = { ...glide, levels: 0 }
  }
  const settleSoon = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      if (frame === 0 && pointers.size === 0) onSettled()
      else settleSoon()
    }, WHEEL_QUIET_MS)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (pointers.size === 0) hasMoved = false
    if (event.button !== 0 || (event.target as Element).closest('button, input, [data-no-pan]')) return
    stop()
    pointers.set(event.pointerId, locate(event))
    trail.length = 0
    onStart()
  }
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    // It was released where the page could not hear it.
    if (event.buttons === 0) return onPointerUp(event)
    const now = locate(event)
    const [other] = [...pointers].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]))
    if (!hasMoved && !other && Math.hypot(now.x - before.x, now.y - before.y) < DRAG_FROM) return
    if (!hasMoved) capture(event.pointerId)
    hasMoved = true
    if (other) {
      const from = Math.hypot(before.x - other.x, before.y - other.y)
      const to = Math.hypot(now.x - other.x, now.y - other.y)
      store.set(panBy(store.get(), (now.x - before.x) / 2, (now.y - before.y) / 2))
      if (from > 0 && to > 0) zoom(Math.log2(to / from), (now.x + other.x) / 2, (now.y + other.y) / 2)
    } else {
      store.set(panBy(store.get(), now.x - before.x, now.y - before.y))
      trail.push({ ...now, time: event.timeStamp })
    }
    pointers.set(event.pointerId, now)
  }
  const onPointerUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return
    if (!hasMoved) return
    if (event.type !== 'pointerup' || prefersReducedMotion() || !coast(event.timeStamp)) onSettled()
  }
  const capture = (id: number) => {
    try {
      stage.setPointerCapture(id)
    } catch {
      // The pointer has left meanwhile.
    }
  }
  /** Lets the map run out after a quick drag. @returns false when the hand had come to rest */
  const coast = (releasedAt: number): boolean => {
    const recent = trail.filter(({ time }) => releasedAt - time < COAST_SAMPLE_MS)
    const [first] = recent
    const last = recent[recent.length - 1]
    if (!first || !last || last.time <= first.time) return false
    const duration = last.time - first.time
    let [vx, vy] = [(last.x - first.x) / duration, (last.y - first.y) / duration]
    if (Math.hypot(vx, vy) < COAST_FROM) return false
    let before = performance.now()
    const step = (now: number) => {
      const elapsed = Math.max(0, Math.min(50, now - before))
      before = now
      store.set(panBy(store.get(), vx * elapsed, vy * elapsed))
      const slowed = Math.exp(-elapsed / COAST_MS)
      vx *= slowed
      vy *= slowed
      frame = Math.hypot(vx, vy) > 0.03 ? requestAnimationFrame(step) : 0
      if (frame === 0) onSettled()
    }
    frame = requestAnimationFrame(step)
    return true
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    onStart()
    const { x, y } = locate(event)
    const levels = getWheelLevels(event)
    // Trackpads send many small steps; a notch of a wheel is a jump that the picture glides over.
    const isNotch = !event.ctrlKey && Math.abs(levels) > 0.12 && !prefersReducedMotion()
    if (isNotch) {
      glide = { levels: glide.levels + levels, x, y, time: performance.now() }
      if (frame === 0) frame = requestAnimationFrame(glideStep)
    } else zoom(levels, x, y)
    settleSoon()
  }
  const glideStep = (now: number) => {
    const part = glide.levels * (1 - Math.exp(-Math.max(8, now - glide.time) / GLIDE_MS))
    const isLast = Math.abs(glide.levels - part) < 0.004
    zoom(isLast ? glide.levels : part, glide.x, glide.y)
    glide = { ...glide, levels: isLast ? 0 : glide.levels - part, time: now }
    frame = isLast ? 0 : requestAnimationFrame(glideStep)
  }
  const onSafariGesture = (event: SafariGestureEvent) => {
    event.preventDefault()
    // Two fingers on a screen are pointers as well.
    if (pointers.size > 0) return
    if (event.type === 'gesturestart') {
      stop()
      lastScale = 1
      onStart()
    }
    if (event.scale > 0) {
      const { x, y } = locate(event)
      zoom(Math.log2(event.scale / lastScale), x, y)
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
    // A drag that ends on a link must not open it. A key press on a link is a click without a count.
    click: (event: MouseEvent) => {
      if (!hasMoved || event.detail === 0) return
      hasMoved = false
      event.preventDefault()
      event.stopPropagation()
    },
    // The browser's own dragging of a link would take the gesture away.
    dragstart: (event: Event) => event.preventDefault(),
  }
  return {
    handle: event => handlers[event.type]?.(event as never),
    stop: () => {
      stop()
      clearTimeout(quiet)
    },
  }
}
