// The map of the build, for large and small maps; CSS shows one of them. Positions are shares of a box that CSS fits like
// the camera of the interactive map, which therefore replaces it without a shift.
import type { MapModel } from '../model/map/mapModel'
import { SvgBasemap } from './basemap/SvgBasemap'
import { createCameraStore, PROVINCE_BBOX } from './camera/camera'
import { type Projection, projectBox, type Size } from './camera/projection'
import type { MapActions } from './controls/MapButtons'
import { MapControls } from './controls/MapControls'
import { getPadding, isSmallMap } from './layout/controlsLayout'
import { findInsetRange, STATIC_SIZE } from './layout/insetSize'
import { buildMapLayout, COUNTY_NAMES_MIN_ZOOM, getDefaultCamera, type MapLayout } from './layout/mapLayout'
import { getFirstItemId } from './layout/overlayLayout'
import { hasAggregates } from './layout/symbolCapacity'
import styles from './MapView.module.css'
import type { StaticMapProps } from './mapProps'
import { Overlay } from './overlay/Overlay'
import { type StaticFrame, ViewportContext } from './ViewportContext'

/** The map above the list on a phone. */
const SMALL_SIZE: Size = { width: 390, height: 300 }
const LOW_SIZE: Size = { width: 390, height: 180 }

/**
 * The map beside the list in a window of 1440 x 900, without and with an open cluster, and the map on a phone. Numbers are
 * larger than symbols, and would overlap on a low phone: they have a layout of their own there.
 */
function getStaticSizes(model: MapModel): readonly { readonly size: Size; readonly height?: 'tall' | 'low' }[] {
  const hasNumbers = hasAggregates(model, { camera: getDefaultCamera(model, SMALL_SIZE), size: SMALL_SIZE })
  return [
    { size: model.markers.some(marker => marker.isSelected) ? { ...STATIC_SIZE, width: 640 } : STATIC_SIZE },
    ...(hasNumbers
      ? ([
          { size: SMALL_SIZE, height: 'tall' },
          { size: LOW_SIZE, height: 'low' },
        ] as const)
      : [{ size: SMALL_SIZE }]),
  ]
}

const noop = (): void => {}
const NO_ACTIONS: MapActions = { zoomBy: noop, showProvince: noop, showGroup: noop, showKeyboardHelp: noop }

/** All variants of the map, without any script. */
export const StaticMap = (props: StaticMapProps) =>
  getStaticSizes(props.model).map(({ size, height }) => {
    const camera = getDefaultCamera(props.model, size)
    return (
      <StaticMapVariant
        key={`${size.width}x${size.height}`}
        {...props}
        height={height}
        className={isSmallMap(size) ? styles.small : styles.wide}
        size={size}
        camera={camera}
        layout={buildStaticLayout(props.model, { camera, size })}
        isLegendOpen={!isSmallMap(size) && camera.zoom < COUNTY_NAMES_MIN_ZOOM}
      />
    )
  })

interface VariantProps extends StaticMapProps, Projection {
  readonly className: string | undefined
  readonly layout: MapLayout
  /** See MapView.module.css; undefined for every height. */
  readonly height?: 'tall' | 'low' | undefined
  readonly isLegendOpen: boolean
  /** False for a camera of its own, whose centre stays in the centre. */
  readonly isWholeProvince?: boolean
}

/** A map of one size at one camera. CSS may give it another size, see `StaticFrame`. */
export function StaticMapVariant({
  className,
  model,
  links,
  dataDate,
  hasKeyboardHelp = true,
  size,
  camera,
  layout,
  height,
  ...rest
}: VariantProps) {
  const { isLegendOpen, isWholeProvince = model.focus === null } = rest
  const isSmall = isSmallMap(size)
  const { overlay } = layout
  const staticFrame = getStaticFrame(isWholeProvince, { camera, size })
  const isScaled = staticFrame.width > 0
  return (
    <div
      className={className}
      data-small={isSmall}
      data-height={height}
      data-fixed-scale={isScaled ? undefined : ''}
      data-inset-range={(layout.inset && findInsetRange(model, layout.inset.size)) ?? undefined}
    >
      <svg className={`${styles.staticMap} ${isScaled ? styles.fitProvince : styles.fitFocus}`} overflow="visible">
        <ViewportContext value={{ store: createCameraStore(camera), size, staticFrame }}>
          <SvgBasemap tints={model.tints} outlinedCodes={model.outlinedCodes} counties={model.counties} />
          <Overlay overlay={overlay} links={links} tabStopId={getFirstItemId(overlay)} />
        </ViewportContext>
      </svg>
      <MapControls
        model={model}
        layout={layout}
        camera={camera}
        targetCamera={camera}
        size={size}
        links={links}
        tabStopId={null}
        dataDate={dataDate}
        isLegendOpen={isLegendOpen}
        frameWidth={isScaled ? staticFrame.width : null}
        actions={hasKeyboardHelp ? NO_ACTIONS : { ...NO_ACTIONS, showKeyboardHelp: null }}
      />
    </div>
  )
}

function buildStaticLayout(model: MapModel, projection: Projection): MapLayout {
  const layout = buildMapLayout(model, projection)
  return layout.inset && !findInsetRange(model, layout.inset.size) ? buildMapLayout(model, projection, false) : layout
}

/** The box of the province if the whole province is shown; otherwise the centre of the area without controls. */
function getStaticFrame(isWholeProvince: boolean, projection: Projection): StaticFrame {
  if (isWholeProvince) {
    const { left, top, right, bottom } = projectBox(PROVINCE_BBOX, projection)
    return { left, top, width: right - left, height: bottom - top }
  }
  const { size } = projection
  const { top, right, bottom, left } = getPadding(size)
  return { left: (size.width + left - right) / 2, top: (size.height + top - bottom) / 2, width: 0, height: 0 }
}
