// Land and borders as SVG, by reference to the shapes that stand in the page. The camera only changes the transform.
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { MapModel } from '../model/mapModel'
import { carry } from './Anchored'
import styles from './Ground.module.css'
import { landId } from './landId'
import { useStage } from './MapContext'
import { ORIGIN, UNIT } from './paths'
import { type Camera, type Size, toScreen, worldScale } from './projection'

const transformOf = (camera: Camera, size: Size, left = 0, top = 0): string => {
  const { x, y } = toScreen(ORIGIN, camera, size)
  return `translate(${(x - left).toFixed(2)} ${(y - top).toFixed(2)}) scale(${worldScale(camera.zoom) / UNIT})`
}

const Shape = ({ of, ...rest }: { of: string; className: string | undefined }) => (
  <use href={`#${landId(of)}`} {...rest} />
)

interface ShapesProps {
  readonly tints: MapModel['tints']
  readonly outlined: MapModel['outlined']
  /** Those drawn one by one, tinted or not: all once their shapes are here, until then those that have clusters. */
  readonly counties: readonly string[]
  /** Only where the land is drawn first: a repetition of it is looked at. */
  readonly pointable: boolean
}

const Shapes = memo(function Shapes({ tints, outlined, counties, pointable }: ShapesProps) {
  return (
    <>
      <Shape of="province" className={styles.casing} />
      <Shape of="province" className={styles.land} />
      {counties.map(code => {
        const tint = tints.get(code)
        const tone = tint ? { 'data-tone': tint.industry, 'data-force': String(tint.inForce) } : {}
        const county = pointable ? { 'data-county': code } : {}
        return <use key={code} href={`#${landId(code)}`} className={styles.county} {...county} {...tone} />
      })}
      <Shape of="county-lines" className={styles.countyLine} />
      <Shape of="prefecture-lines" className={styles.prefectureLine} />
      <Shape of="province" className={styles.provinceLine} />
      {outlined.map(code => (
        <Shape key={code} of={code} className={styles.outline} />
      ))}
    </>
  )
})

export const Ground = (shapes: Omit<ShapesProps, 'pointable'>) => (
  <Placed>
    <Shapes {...shapes} pointable />
  </Placed>
)

/** The same ground again at another camera. Drawn anew and not by reference: a tint that changes would copy it all. */
export const GroundAgain = (shapes: Omit<ShapesProps, 'pointable'>) => (
  <Placed>
    <Shapes {...shapes} pointable={false} />
  </Placed>
)

function Placed({ children }: { children: ReactNode }) {
  const { store, size, frame } = useStage()
  const ref = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const move = () => carry(ref.current, transformOf(store.get(), size))
    move()
    return store.subscribe(move)
  }, [store, size])
  const group = (
    <g ref={ref} transform={transformOf(store.get(), size, frame?.left, frame?.top)}>
      {children}
    </g>
  )
  if (!frame?.width) return group
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      overflow="visible"
    >
      {group}
    </svg>
  )
}
