// Land and borders as SVG, by reference to the shapes in the page. A camera change sets one transform.
import { memo, useCallback } from 'react'
import type { MapModel } from '../../model/map/mapModel'
import { type Camera, toScreen, worldScale } from '../camera/projection'
import { toShapeId } from '../elementIds'
import { useCameraTransform } from '../useCameraTransform'
import { useViewport } from '../ViewportContext'
import styles from './SvgBasemap.module.css'
import { PATH_ORIGIN, PATH_UNIT } from './svgPath'

const ShapeUse = ({ name, ...rest }: { name: string; className: string | undefined }) => (
  <use href={`#${toShapeId(name)}`} {...rest} />
)

interface Props {
  readonly tints: MapModel['tints']
  readonly outlinedCodes: MapModel['outlinedCodes']
  /** Counties with an element of their own: all once their shapes are loaded, until then those with clusters. */
  readonly counties: readonly string[]
  /** False in the inset, which is an image of the map: its counties are not clickable. */
  readonly isClickable?: boolean
}

/** The basemap at the camera of the surrounding viewport. Memoised: most layouts leave its 180 shapes unchanged. */
export const SvgBasemap = memo(function SvgBasemap({ tints, outlinedCodes, counties, isClickable = true }: Props) {
  const { store, size, staticFrame } = useViewport()
  const { left = 0, top = 0, width = 0, height = 0 } = staticFrame ?? {}
  const getTransform = useCallback(
    (camera: Camera) => {
      const { x, y } = toScreen(PATH_ORIGIN, { camera, size })
      return `translate(${(x - left).toFixed(2)} ${(y - top).toFixed(2)}) scale(${worldScale(camera.zoom) / PATH_UNIT})`
    },
    [size, left, top],
  )
  const ref = useCameraTransform(store, getTransform)
  const group = (
    <g ref={ref} transform={getTransform(store.get())}>
      <ShapeUse name="province" className={styles.casing} />
      <ShapeUse name="province" className={styles.land} />
      {counties.map(code => {
        const tint = tints.get(code)
        const tintProps = tint ? { 'data-industry': tint.industry, 'data-in-force': String(tint.inForce) } : {}
        const countyProps = isClickable ? { 'data-county': code } : {}
        return <use key={code} href={`#${toShapeId(code)}`} className={styles.county} {...countyProps} {...tintProps} />
      })}
      <ShapeUse name="county-lines" className={styles.countyLine} />
      <ShapeUse name="prefecture-lines" className={styles.prefectureLine} />
      <ShapeUse name="province" className={styles.provinceLine} />
      {outlinedCodes.map(code => (
        <ShapeUse key={code} name={code} className={styles.outline} />
      ))}
    </g>
  )
  if (!width) return group
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" preserveAspectRatio="none" overflow="visible">
      {group}
    </svg>
  )
})
