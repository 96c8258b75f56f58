// Land and borders as SVG. Drawn once in its own units; the camera only changes the transform.
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { MapModel } from '../model/mapModel'
import styles from './Ground.module.css'
import { countyPaths, type Geometry, linesPath, ORIGIN, UNIT } from './geometry'
import { useStage } from './MapContext'
import { type Camera, type Size, toScreen, worldScale } from './projection'

const transformOf = (camera: Camera, size: Size): string => {
  const { x, y } = toScreen(ORIGIN, camera, size)
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${worldScale(camera.zoom) / UNIT})`
}

interface ShapesProps {
  readonly geometry: Geometry
  readonly tints: MapModel['tints']
  readonly outlined: MapModel['outlined']
  readonly id: string
}

const Shapes = memo(function Shapes({ geometry, tints, outlined, id }: ShapesProps) {
  const counties = useMemo(() => countyPaths(geometry), [geometry])
  const lines = useMemo(
    () => ({
      county: linesPath(geometry.countyLines),
      prefecture: linesPath(geometry.prefectureLines),
      province: linesPath(geometry.provinceLines),
    }),
    [geometry],
  )
  const outline = useMemo(() => linesPath(geometry.outlineOf(outlined)), [geometry, outlined])
  return (
    <g id={id}>
      <path d={lines.province} className={styles.casing} />
      {counties.map(({ code, d }) => {
        const tint = tints.get(code)
        return (
          <path
            key={code}
            d={d}
            data-county={code}
            className={styles.county}
            {...(tint ? { 'data-tone': tint.industry, 'data-force': String(tint.inForce) } : {})}
          />
        )
      })}
      <path d={lines.county} className={styles.countyLine} />
      <path d={lines.prefecture} className={styles.prefectureLine} />
      <path d={lines.province} className={styles.provinceLine} />
      {outline ? <path d={outline} className={styles.outline} /> : null}
    </g>
  )
})

/** @param hidden true while another renderer draws the ground; the shapes stay for the inset to repeat. */
export function Ground({ hidden, ...shapes }: ShapesProps & { readonly hidden: boolean }) {
  const { store, size } = useStage()
  const ref = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const move = () => ref.current?.setAttribute('transform', transformOf(store.get(), size))
    move()
    return store.subscribe(move)
  }, [store, size])
  return (
    <g ref={ref} transform={transformOf(store.get(), size)} className={hidden ? styles.hidden : undefined}>
      <Shapes {...shapes} />
    </g>
  )
}

/** The same shapes again at another camera. */
export function GroundCopy({ of }: { readonly of: string }) {
  const { store, size } = useStage()
  return (
    <g transform={transformOf(store.get(), size)}>
      <use href={`#${of}`} />
    </g>
  )
}
