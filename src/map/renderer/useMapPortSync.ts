// Keeps MapLibre's ground in step while it shows: camera, size, theme, tints, outlines, and the county under the pointer.
import { useEffect, useLayoutEffect } from 'react'
import type { MapModel } from '../../model/map/mapModel'
import type { CameraStore } from '../camera/camera'
import type { Size } from '../camera/projection'
import type { MapPort } from './mapLibrePort'
import type { MapTheme } from './mapLibreStyle'

interface MapPortState {
  readonly store: CameraStore
  readonly size: Size
  readonly theme: MapTheme
  readonly tints: MapModel['tints']
  readonly outlinedCodes: MapModel['outlinedCodes']
  readonly hoveredCounty: string | null
}

export function useMapPortSync(
  port: MapPort | null,
  { store, size, theme, tints, outlinedCodes, hoveredCounty }: MapPortState,
): void {
  // Before the browser paints: the ground never lags a frame behind the symbols.
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

/** A window moved to another screen changes its pixels without changing its size. @returns what ends the watch */
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
