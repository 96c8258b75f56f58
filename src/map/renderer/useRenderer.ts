// Loads and runs MapLibre by the rules of rendererReducer.ts: on request, behind the SVG basemap, and shown once it has
// rendered the current camera.
import { type RefObject, useCallback, useEffect, useEffectEvent, useReducer, useState } from 'react'
import type { Geometry } from '../basemap/geometry'
import { supportsWebGl } from '../browserSupport'
import type { CameraStore } from '../camera/camera'
import type { Camera } from '../camera/projection'
import type { BasemapState, MapPort } from './mapLibrePort'
import {
  getActiveAttempt,
  INITIAL_RENDERER_STATE,
  type RendererEvent,
  type RendererState,
  rendererReducer,
} from './rendererReducer'

const SLOW_MS = 8000
/** A worker that never answers reports no error. */
const TIMEOUT_MS = 45_000
/** A frame takes less after the last camera change, unless MapLibre's worker has crashed. */
const STALL_MS = 8000

interface RendererOptions extends BasemapState {
  readonly container: RefObject<HTMLElement | null>
  readonly store: CameraStore
  readonly loadDetailGeometry: () => Promise<Geometry>
}

/** The state of MapLibre and the ways to change it. */
export interface RendererControl {
  readonly renderer: RendererState
  /** null unless MapLibre draws the basemap. */
  readonly port: MapPort | null
  /** Starts loading with the first call. */
  readonly requestMapLibre: () => void
  readonly retry: () => void
}

/** Options other than `store` are read when MapLibre starts; `useMapPortSync` passes later changes. */
export function useRenderer(options: RendererOptions): RendererControl {
  const [renderer, dispatch] = useReducer(rendererReducer, INITIAL_RENDERER_STATE)
  const [port, setPort] = useState<MapPort | null>(null)
  const getOptions = useEffectEvent(() => options)
  const { store } = options
  const attempt = getActiveAttempt(renderer)

  useEffect(() => {
    if (attempt === null) return
    let isCurrent = true
    let createdPort: MapPort | null = null
    let renderedCamera: Camera | null = null
    const dispatchForAttempt = (event: { type: RendererEvent['type']; error?: Error }) => {
      if (isCurrent) dispatch({ ...event, attempt } as RendererEvent)
    }
    const reportFailure = (type: 'error' | 'crashed', error: unknown) =>
      dispatchForAttempt({ type, error: error instanceof Error ? error : new Error(String(error)) })
    const slowTimer = setTimeout(() => dispatchForAttempt({ type: 'slow' }), SLOW_MS)
    const timeoutTimer = setTimeout(
      () => reportFailure('error', new Error(`MapLibre did not render within ${TIMEOUT_MS} ms`)),
      TIMEOUT_MS,
    )
    const clearTimers = () => {
      clearTimeout(slowTimer)
      clearTimeout(timeoutTimer)
    }
    const onIdle = () => {
      clearTimers()
      if (!createdPort || renderedCamera === store.get()) return dispatchForAttempt({ type: 'rendered' })
      // The camera has moved meanwhile.
      renderedCamera = store.get()
      createdPort.setCamera(renderedCamera)
    }
    const events = {
      onMove: () => dispatchForAttempt({ type: 'moved' }),
      onIdle,
      onContextLost: () => dispatchForAttempt({ type: 'contextLost' }),
      onContextRestored: () => dispatchForAttempt({ type: 'contextRestored' }),
      onError: (error: unknown) => reportFailure('error', error),
      onCrash: (error: unknown) => reportFailure('crashed', error),
    }
    const startMapLibre = async (): Promise<void> => {
      const geometry = getOptions().loadDetailGeometry()
      const [{ createMapPort }] = await Promise.all([import('./mapLibrePort'), geometry])
      const { container, theme, tints, outlinedCodes } = getOptions()
      if (!isCurrent || !container.current) return
      const camera = store.get()
      renderedCamera = camera
      createdPort = createMapPort({
        container: container.current,
        camera,
        theme,
        tints,
        outlinedCodes,
        geometry,
        events,
      })
      setPort(createdPort)
    }
    startMapLibre().catch(error => reportFailure('error', error))
    return () => {
      isCurrent = false
      clearTimers()
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
    if (isIdle) dispatch({ type: 'requested', isSupported: supportsWebGl() })
  }, [isIdle])
  const retry = useCallback(() => dispatch({ type: 'retry' }), [])
  return { renderer, port: renderer.state === 'ready' ? port : null, requestMapLibre, retry }
}

/** Reports a crash when a visible map stays busy for 8 s after the last camera change. */
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
      // Browsers draw no frames for hidden pages.
      if (document.hidden) return
      const error = new Error(`MapLibre did not complete a frame within ${STALL_MS} ms`)
      timer = setTimeout(() => dispatch({ type: 'crashed', attempt, error }), STALL_MS)
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
