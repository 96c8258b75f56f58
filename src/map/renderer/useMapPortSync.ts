// Passes changes of the map's state to MapLibre.
import { useEffect, useLayoutEffect } from 'react'
import type { CameraStore } from '../camera/camera'
import type { Size } from '../camera/projection'
import type { BasemapState, MapPort } from './mapLibrePort'

interface MapPortState extends BasemapState {
  readonly store: CameraStore
  readonly size: Size
  readonly hoveredCounty: string | null
}

/** Does nothing while `port` is null. */
export function useMapPortSync(
  port: MapPort | null,
  { store, size, theme, tints, outlinedCodes, hoveredCounty }: MapPortState,
): void {
  // Before paint, so that the basemap is never a frame behind the symbols.
  useLayoutEffect(() => {
    if (!port) return
    const syncCamera = () => port.setCamera(store.get())
    syncCamera()
    return store.subscribe(syncCamera)
  }, [port, store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas must follow every change of size
  useEffect(() => port?.resize(), [port, size])
  useEffect(() => port?.setTheme(theme), [port, theme])
  useEffect(() => port?.setTints(tints), [port, tints])
  useEffect(() => port?.setOutlined(outlinedCodes), [port, outlinedCodes])
  useEffect(() => port?.setHovered(hoveredCounty), [port, hoveredCounty])
  useEffect(() => (port ? onPixelRatioChange(() => port.resize()) : undefined), [port])
}

/** Fires when the window moves to a screen with another pixel ratio. @returns unsubscribes */
function onPixelRatioChange(callback: () => void): () => void {
  let mediaQuery: MediaQueryList
  const subscribe = () => {
    mediaQuery = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    mediaQuery.addEventListener('change', onChange)
  }
  const onChange = () => {
    mediaQuery.removeEventListener('change', onChange)
    subscribe()
    callback()
  }
  subscribe()
  return () => mediaQuery.removeEventListener('change', onChange)
}
