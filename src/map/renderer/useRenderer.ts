// Runs MapLibre by the rules of mapLife.ts. It is fetched when the reader reaches for the map, started behind the SVG
// ground at the same camera, and shown once what it has drawn is the current camera.
import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { MapModel } from '../../model/map/mapModel'
import type { Geometry } from '../basemap/geometry'
import { supportsWebGl } from '../browserSupport'
import type { CameraStore } from '../camera/camera'
import type { Camera } from '../camera/projection'
import type { MapPort } from './mapLibrePort'
import type { MapTheme } from './mapLibreStyle'
import {
  getActiveAttempt,
  INITIAL_RENDERER_STATE,
  type RendererEvent,
  type RendererState,
  rendererReducer,
} from './rendererReducer'

const SLOW_MS = 8000
/** A worker that never answers raises no error of its own. */
const TIMEOUT_MS = 45_000
/** So long after the last move a frame is whole, unless the worker that cuts the ground into tiles has ended. */
const STALLED_MS = 8000

interface RendererOptions {
  readonly container: RefObject<HTMLElement | null>
  readonly store: CameraStore
  readonly theme: MapTheme
  readonly tints: MapModel['tints']
  readonly outlinedCodes: MapModel['outlinedCodes']
  readonly loadDetailGeometry: () => Promise<Geometry>
}

export interface RendererControl {
  readonly renderer: RendererState
  /** Only while MapLibre draws the ground. */
  readonly port: MapPort | null
  /** The reader reached for the map. */
  readonly requestMapLibre: () => void
  readonly retry: () => void
}

export function useRenderer(options: RendererOptions): RendererControl {
  const [renderer, dispatch] = useReducer(rendererReducer, INITIAL_RENDERER_STATE)
  const [port, setPort] = useState<MapPort | null>(null)
  const latestOptions = useRef(options)
  useEffect(() => {
    latestOptions.current = options
  })
  const { store } = options
  const attempt = getActiveAttempt(renderer)

  useEffect(() => {
    if (attempt === null) return
    let isCurrent = true
    let createdPort: MapPort | null = null
    let drawnCamera: Camera | null = null
    const dispatchForAttempt = (event: { type: RendererEvent['type']; error?: Error }) => {
      if (isCurrent) dispatch({ ...event, attempt } as RendererEvent)
    }
    const reportFailure = (type: 'error' | 'broken', error: unknown) =>
      dispatchForAttempt({ type, error: error instanceof Error ? error : new Error(String(error)) })
    const slowTimer = setTimeout(() => dispatchForAttempt({ type: 'slow' }), SLOW_MS)
    const timeoutTimer = setTimeout(() => reportFailure('error', new Error('late')), TIMEOUT_MS)
    const onIdle = () => {
      clearTimeout(slowTimer)
      clearTimeout(timeoutTimer)
      // A reader who has moved on meanwhile gets the map with the frame of where they are.
      if (!createdPort || drawnCamera === store.get()) return dispatchForAttempt({ type: 'drawn' })
      drawnCamera = store.get()
      createdPort.setCamera(drawnCamera)
    }
    const startMapLibre = async (): Promise<void> => {
      const geometry = latestOptions.current.loadDetailGeometry()
      const [{ createMapPort }] = await Promise.all([import('./mapLibrePort'), geometry])
      const container = latestOptions.current.container.current
      if (!isCurrent || !container) return
      const { theme, tints, outlinedCodes } = latestOptions.current
      drawnCamera = store.get()
      createdPort = createMapPort({
        container,
        camera: drawnCamera,
        theme,
        tints,
        outlinedCodes,
        geometry,
        events: {
          onMove: () => dispatchForAttempt({ type: 'moved' }),
          onIdle,
          onContextLost: () => dispatchForAttempt({ type: 'contextLost' }),
          onContextRestored: () => dispatchForAttempt({ type: 'contextRestored' }),
          onError: error => reportFailure('error', error),
          onBroken: error => reportFailure('broken', error),
        },
      })
      setPort(createdPort)
    }
    startMapLibre().catch(error => reportFailure('error', error))
    return () => {
      isCurrent = false
      clearTimeout(slowTimer)
      clearTimeout(timeoutTimer)
      createdPort?.destroy()
      setPort(null)
    }
  }, [attempt, store])

  useStallDetection(renderer, store, dispatch)
  useEffect(() => {
    const onVisibilityChange = () => document.hidden || dispatch({ type: 'pageShown' })
    document.addEventListener('visibilitychange', onVisibilityChange)
    return () => document.removeEventListener('visibilitychange', onVisibilityChange)
  }, [])

  const isIdle = renderer.state === 'idle'
  const requestMapLibre = useCallback(() => {
    // To ask for support makes a graphics context.
    if (isIdle) dispatch({ type: 'wanted', isSupported: supportsWebGl() })
  }, [isIdle])
  const retry = useCallback(() => dispatch({ type: 'retry' }), [])
  return { renderer, port: renderer.state === 'ready' ? port : null, requestMapLibre, retry }
}

/** Reports a map that stays busy though the camera rests and the page is looked at. */
function useStallDetection(
  renderer: RendererState,
  store: CameraStore,
  dispatch: (event: RendererEvent) => void,
): void {
  const isBusy = renderer.state === 'ready' && renderer.isBusy
  const attempt = getActiveAttempt(renderer)
  useEffect(() => {
    if (!isBusy || attempt === null) return
    let timer: ReturnType<typeof setTimeout>
    const restart = () => {
      clearTimeout(timer)
      // Out of sight no frame is drawn.
      if (document.hidden) return
      timer = setTimeout(() => dispatch({ type: 'broken', attempt, error: new Error('stalled') }), STALLED_MS)
    }
    restart()
    const unsubscribe = store.subscribe(restart)
    document.addEventListener('visibilitychange', restart)
    return () => {
      clearTimeout(timer)
      unsubscribe()
      document.removeEventListener('visibilitychange', restart)
    }
  }, [isBusy, attempt, store, dispatch])
}
