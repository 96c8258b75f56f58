// Runs MapLibre by the rules of mapLife.ts. It is fetched when the reader reaches for the map, started behind the SVG
// ground at the same camera, and shown once what it has drawn is the current camera.
import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { MapModel } from '../model/mapModel'
import type { CameraStore } from './camera'
import type { Geometry } from './geometry'
import type { MapPort } from './glAdapter'
import { getLiveAttempt, INITIAL_LIFE, type MapLife, type MapLifeEvent, reduceMapLife } from './mapLife'
import type { Camera } from './projection'
import type { MapTheme } from './style'
import { supportsWebGl } from './support'

const SLOW_MS = 8000
/** A worker that never answers raises no error of its own. */
const LATE_MS = 45_000
/** So long after the last move a frame is whole, unless the worker that cuts the ground into tiles has ended. */
const STALLED_MS = 8000

interface Options {
  readonly container: RefObject<HTMLElement | null>
  readonly store: CameraStore
  readonly theme: MapTheme
  readonly tints: MapModel['tints']
  readonly outlined: MapModel['outlined']
  readonly loadDetail: () => Promise<Geometry>
}

export interface MapLifeControl {
  readonly life: MapLife
  /** Only while MapLibre draws the ground. */
  readonly port: MapPort | null
  /** The reader reached for the map. */
  readonly reach: () => void
  readonly retry: () => void
}

export function useMapLife(options: Options): MapLifeControl {
  const [life, send] = useReducer(reduceMapLife, INITIAL_LIFE)
  const [port, setPort] = useState<MapPort | null>(null)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const { store } = options
  const attempt = getLiveAttempt(life)

  useEffect(() => {
    if (attempt === null) return
    let isCurrent = true
    let made: MapPort | null = null
    let drawn: Camera | null = null
    const tell = (event: { type: MapLifeEvent['type']; error?: Error }) => {
      if (isCurrent) send({ ...event, attempt } as MapLifeEvent)
    }
    const fail = (type: 'error' | 'broken', error: unknown) =>
      tell({ type, error: error instanceof Error ? error : new Error(String(error)) })
    const slow = setTimeout(() => tell({ type: 'slow' }), SLOW_MS)
    const late = setTimeout(() => fail('error', new Error('late')), LATE_MS)
    const onIdle = () => {
      clearTimeout(slow)
      clearTimeout(late)
      // A reader who has moved on meanwhile gets the map with the frame of where they are.
      if (!made || drawn === store.get()) return tell({ type: 'drawn' })
      drawn = store.get()
      made.setCamera(drawn)
    }
    const start = async (): Promise<void> => {
      const geometry = latest.current.loadDetail()
      const [{ createMap }] = await Promise.all([import('./glAdapter'), geometry])
      const container = latest.current.container.current
      if (!isCurrent || !container) return
      const { theme, tints, outlined } = latest.current
      drawn = store.get()
      made = createMap({
        container,
        camera: drawn,
        theme,
        tints,
        outlined,
        geometry,
        events: {
          onMove: () => tell({ type: 'moved' }),
          onIdle,
          onContextLost: () => tell({ type: 'contextLost' }),
          onContextRestored: () => tell({ type: 'contextRestored' }),
          onError: error => fail('error', error),
          onBroken: error => fail('broken', error),
        },
      })
      setPort(made)
    }
    start().catch(error => fail('error', error))
    return () => {
      isCurrent = false
      clearTimeout(slow)
      clearTimeout(late)
      made?.destroy()
      setPort(null)
    }
  }, [attempt, store])

  useStallWatch(life, store, send)
  useEffect(() => {
    const onShown = () => document.hidden || send({ type: 'pageShown' })
    document.addEventListener('visibilitychange', onShown)
    return () => document.removeEventListener('visibilitychange', onShown)
  }, [])

  const isIdle = life.state === 'idle'
  const reach = useCallback(() => {
    // To ask for support makes a graphics context.
    if (isIdle) send({ type: 'wanted', isSupported: supportsWebGl() })
  }, [isIdle])
  const retry = useCallback(() => send({ type: 'retry' }), [])
  return { life, port: life.state === 'ready' ? port : null, reach, retry }
}

/** Reports a map that stays busy though the camera rests and the page is looked at. */
function useStallWatch(life: MapLife, store: CameraStore, send: (event: MapLifeEvent) => void): void {
  const isBusy = life.state === 'ready' && life.busy
  const attempt = getLiveAttempt(life)
  useEffect(() => {
    if (!isBusy || attempt === null) return
    let timer: ReturnType<typeof setTimeout>
    const restart = () => {
      clearTimeout(timer)
      // Out of sight no frame is drawn.
      if (document.hidden) return
      timer = setTimeout(() => send({ type: 'broken', attempt, error: new Error('stalled') }), STALLED_MS)
    }
    restart()
    const unsubscribe = store.subscribe(restart)
    document.addEventListener('visibilitychange', restart)
    return () => {
      clearTimeout(timer)
      unsubscribe()
      document.removeEventListener('visibilitychange', restart)
    }
  }, [isBusy, attempt, store, send])
}
