// Land and borders as SVG, by reference to the shapes that stand in the page. The camera only changes the transform.
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import type { MapModel } from '../../model/map/mapModel'
import { type Camera, type Size, toScreen, worldScale } from '../camera/projection'
import { setTransform } from '../overlay/GeoAnchor'
import { useViewport } from '../ViewportContext'
import styles from './SvgBasemap.module.css'
import { toShapeId } from './shapeId'
import { PATH_ORIGIN, PATH_UNIT } from './svgPath'

const getTransform = (camera: Camera, size: Size, left = 0, top = 0): string => {
  const { x, y } = toScreen(PATH_ORIGIN, camera, size)
  return `translate(${(x - left).toFixed(2)} ${(y - top).toFixed(2)}) scale(${worldScale(camera.zoom) / PATH_UNIT})`
}

const ShapeUse = ({ name, ...rest }: { name: string; className: string | undefined }) => (
  <use href={`#${toShapeId(name)}`} {...rest} />
)

interface BasemapShapesProps {
  readonly tints: MapModel['tints']
  readonly outlinedCodes: MapModel['outlinedCodes']
  /** Those drawn one by one, tinted or not: all once their shapes are here, until then those that have clusters. */
  readonly counties: readonly string[]
  /** Only where the land is drawn first: a repetition of it is looked at. */
  readonly pointable: boolean
}

const BasemapShapes = memo(function BasemapShapes({ tints, outlinedCodes, counties, pointable }: BasemapShapesProps) {
  return (
    <>
      <ShapeUse name="province" className={styles.casing} />
      <ShapeUse name="province" className={styles.land} />
      {counties.map(code => {
        const tint = tints.get(code)
        const tintProps = tint ? { 'data-industry': tint.industry, 'data-in-force': String(tint.inForce) } : {}
        const countyProps = pointable ? { 'data-county': code } : {}
        return <use key={code} href={`#${toShapeId(code)}`} className={styles.county} {...countyProps} {...tintProps} />
      })}
      <ShapeUse name="county-lines" className={styles.countyLine} />
      <ShapeUse name="prefecture-lines" className={styles.prefectureLine} />
      <ShapeUse name="province" className={styles.provinceLine} />
      {outlinedCodes.map(code => (
        <ShapeUse key={code} name={code} className={styles.outline} />
      ))}
    </>
  )
})

export const SvgBasemap = (props: Omit<BasemapShapesProps, 'pointable'>) => (
  <CameraGroup>
    <BasemapShapes {...props} pointable />
  </CameraGroup>
)

/** The same ground again at another camera. Drawn anew and not by reference: a tint that changes would copy it all. */
export const InsetBasemap = (props: Omit<BasemapShapesProps, 'pointable'>) => (
  <CameraGroup>
    <BasemapShapes {...props} pointable={false} />
  </CameraGroup>
)

function CameraGroup({ children }: { children: ReactNode }) {
  const { store, size, staticFrame } = useViewport()
  const ref = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const updateTransform = () => setTransform(ref.current, getTransform(store.get(), size))
    updateTransform()
    return store.subscribe(updateTransform)
  }, [store, size])
  const group = (
    <g ref={ref} transform={getTransform(store.get(), size, staticFrame?.left, staticFrame?.top)}>
      {children}
    </g>
  )
  if (!staticFrame?.width) return group
  return (
    <svg
      viewBox={`0 0 ${staticFrame.width} ${staticFrame.height}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      overflow="visible"
    >
      {group}
    </svg>
  )
}
