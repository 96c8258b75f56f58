// When a reader reaches for the map, MapLibre is fetched, started behind the SVG ground at the same camera, and takes
// over once it has drawn and no gesture runs. If that fails, the SVG map stays with its own zoom and nothing is lost.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MapModel } from '../model/mapModel'
import type { CameraStore } from './camera'
import type { Geometry } from './geometry'
import type { MapEvents, MapPort } from './glAdapter'
import type { Camera } from './projection'
import type { MapTheme } from './style'
import { supportsWebGl } from './support'

const SLOW_MS = 8000
const PATIENCE_MS = 45_000

export type Renderer = 'svg' | 'loading' | 'gl' | 'failed'

interface Options {
  readonly container: RefObject<HTMLElement | null>
  readonly store: CameraStore
  readonly theme: MapTheme
  readonly tints: MapModel['tints']
  readonly outlined: MapModel['outlined']
  readonly loadDetail: () => Promise<Geometry>
  readonly onReaderSettled: (camera: Camera) => void
  readonly onCountyHover: (code: string | null) => void
  readonly onCountyClick: (code: string) => void
}

export interface TakeOver {
  readonly renderer: Renderer
  readonly busy: boolean
  /** Loading takes so long that the reader should hear of it. */
  readonly slow: boolean
  readonly port: MapPort | null
  /** Why it failed, as far as is known. */
  readonly failure: Error | null
  /** The canvas is gone for now: the SVG ground must show meanwhile. */
  readonly contextLost: boolean
  /** Reached for, but this browser has no WebGL 2: the SVG map is all there will be. */
  readonly withoutWebGl: boolean
  readonly reach: () => void
  readonly retry: () => void
  readonly gesture: { readonly start: () => void; readonly end: () => void }
}

export function useTakeOver(options: Options): TakeOver {
  const [wanted, setWanted] = useState(0)
  const [renderer, setRenderer] = useState<Renderer>('svg')
  const [busy, setBusy] = useState(false)
  const [port, setPort] = useState<MapPort | null>(null)
  const [slow, setSlow] = useState(false)
  const [failure, setFailure] = useState<Error | null>(null)
  const [contextLost, setContextLost] = useState(false)
  const [withoutWebGl, setWithoutWebGl] = useState(false)
  const latest = useRef(options)
  latest.current = options
  const gesturing = useRef(false)
  const waiting = useRef<(() => void) | null>(null)

  const reach = useCallback(() => setWanted(n => (n === 0 ? 1 : n)), [])
  const retry = useCallback(() => setWanted(n => n + 1), [])

  useEffect(() => {
    if (wanted === 0) return
    if (!supportsWebGl()) {
      setWithoutWebGl(true)
      return
    }
    let gone = false
    let made: MapPort | null = null
    let drawn: Camera | null = null
    let tookOver = false
    const fail = (error: unknown): void => {
      if (gone || tookOver) return
      clearTimeout(patience)
      clearTimeout(hush)
      gone = true
      made?.destroy()
      setPort(null)
      setFailure(error instanceof Error ? error : new Error(String(error)))
      setRenderer('failed')
    }
    // A worker that never answers raises no error of its own.
    const patience = setTimeout(() => fail(new Error('late')), PATIENCE_MS)
    const hush = setTimeout(() => setSlow(true), SLOW_MS)
    const takeOver = (): void => {
      if (gone || !made) return
      tookOver = true
      clearTimeout(patience)
      clearTimeout(hush)
      // What was drawn behind is shown at once, unless the reader has moved on meanwhile.
      const camera = latest.current.store.get()
      if (camera !== drawn) made.jumpTo(camera)
      setPort(made)
      setRenderer('gl')
      setBusy(camera !== drawn)
    }
    const events: MapEvents = {
      onMove: camera => tookOver && latest.current.store.set(camera),
      onSettled: (camera, byReader) => tookOver && byReader && latest.current.onReaderSettled(camera),
      onState: state => {
        if (tookOver) setBusy(state === 'busy')
        else if (state === 'idle') {
          if (gesturing.current) waiting.current = takeOver
          else takeOver()
        }
      },
      onContext: setContextLost,
      onCountyHover: code => tookOver && latest.current.onCountyHover(code),
      onCountyClick: code => tookOver && latest.current.onCountyClick(code),
      onError: fail,
    }
    setRenderer('loading')
    setContextLost(false)
    const start = async (): Promise<void> => {
      const geometry = latest.current.loadDetail()
      const [{ createMap }] = await Promise.all([import('./glAdapter'), geometry])
      const container = latest.current.container.current
      if (gone || !container) return
      const { store, theme, tints, outlined } = latest.current
      drawn = store.get()
      made = createMap({ container, camera: drawn, theme, tints, outlined, geometry, events })
    }
    start().catch(fail)
    return () => {
      gone = true
      clearTimeout(patience)
      clearTimeout(hush)
      made?.destroy()
      setPort(null)
    }
  }, [wanted])

  const start = useCallback(() => {
    gesturing.current = true
  }, [])
  const end = useCallback(() => {
    gesturing.current = false
    waiting.current?.()
    waiting.current = null
  }, [])
  const gesture = useRef({ start, end }).current
  return {
    renderer,
    busy,
    slow: slow && renderer === 'loading',
    port,
    failure,
    contextLost,
    withoutWebGl,
    reach,
    retry,
    gesture,
  }
}
