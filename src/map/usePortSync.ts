// Keeps MapLibre's ground in step while it shows: camera, size, theme, tints, outlines, and the county under the pointer.
import { useEffect, useLayoutEffect } from 'react'
import type { MapModel } from '../model/mapModel'
import type { CameraStore } from './camera'
import type { MapPort } from './glAdapter'
import type { Size } from './projection'
import type { MapTheme } from './style'

interface Ground {
  readonly store: CameraStore
  readonly size: Size
  readonly theme: MapTheme
  readonly tints: MapModel['tints']
  readonly outlined: MapModel['outlined']
  readonly hoveredCounty: string | null
}

export function usePortSync(
  port: MapPort | null,
  { store, size, theme, tints, outlined, hoveredCounty }: Ground,
): void {
  // Before the browser paints: the ground never lags a frame behind the symbols.
  useLayoutEffect(() => {
    if (!port) return
    const move = () => port.setCamera(store.get())
    move()
    return store.subscribe(move)
  }, [port, store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas must follow every change of size
  useEffect(() => port?.resize(), [port, size])
  useEffect(() => port?.setTheme(theme), [port, theme])
  useEffect(() => port?.setTints(tints), [port, tints])
  useEffect(() => port?.setOutlined(outlined), [port, outlined])
  useEffect(() => port?.setHovered(hoveredCounty), [port, hoveredCounty])
  useEffect(() => (port ? onSharpnessChange(() => port.resize()) : undefined), [port])
}

/** A window moved to another screen changes its pixels without changing its size. @returns what ends the watch */
function onSharpnessChange(act: () => void): () => void {
  let query: MediaQueryList
  const watch = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', onChange)
  }
  const onChange = () => {
    query.removeEventListener('change', onChange)
    watch()
    act()
  }
  watch()
  return () => query.removeEventListener('change', onChange)
}
