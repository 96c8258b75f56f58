// Keeps MapLibre's ground in step with the model once it has taken over: theme, tints, outline, many points, size.
import { type RefObject, useEffect } from 'react'
import type { MapModel } from '../model/mapModel'
import type { Geometry } from './geometry'
import type { MapPort } from './glAdapter'
import type { Size } from './projection'
import type { MapTheme } from './style'

interface Ground {
  readonly theme: MapTheme
  readonly model: MapModel
  /** Too many markers to draw one by one: MapLibre clusters the points. */
  readonly dense: boolean
  readonly size: Size
  readonly loadDetail: () => Promise<Geometry>
}

export function usePortSync(port: MapPort | null, { theme, model, dense, size, loadDetail }: Ground): void {
  const { tints, outlined, markers } = model
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas must follow every change of size
  useEffect(() => port?.resize(), [port, size])
  useEffect(() => port?.setTheme(theme), [port, theme])
  useEffect(() => {
    const named = [...tints].map(([code, t]) => [code, t.inForce ? t.industry : `${t.industry}-past`] as const)
    port?.setTints(new Map(named))
  }, [port, tints])
  useEffect(() => {
    if (!port) return
    let current = true
    loadDetail().then(
      detail => current && port.setOutline(detail.outlineOf(outlined)),
      () => {}, // the ground itself could not have been drawn without this file
    )
    return () => {
      current = false
    }
  }, [port, loadDetail, outlined])
  useEffect(() => port?.setPoints(dense ? markers : []), [port, dense, markers])
}

/** Symbols lie above the canvas: a wheel over one of them is meant for the map. */
export function useForwardedWheel(port: MapPort | null, overlay: RefObject<SVGSVGElement | null>): void {
  useEffect(() => {
    const element = overlay.current
    if (!port || !element) return
    const forward = (event: WheelEvent) => {
      event.preventDefault()
      port.forwardWheel(event)
    }
    element.addEventListener('wheel', forward, { passive: false })
    return () => element.removeEventListener('wheel', forward)
  }, [port, overlay])
}
