// The map as the build draws it, before any script: two pictures, for wide and small maps, of which the page's own
// style shows one. Places are shares of a box that the style fits like the living map's camera, so that nothing jumps.
import type { MapModel } from '../model/map/mapModel'
import { SvgBasemap } from './basemap/SvgBasemap'
import { createCameraStore, PROVINCE_BBOX } from './camera/camera'
import { type Camera, type Size, toScreen, toWorld } from './camera/projection'
import { MapControls } from './controls/MapControls'
import { doesInsetCover, getPadding, isSmallMap } from './layout/controlsLayout'
import {
  buildMapLayout,
  COUNTY_NAMES_MIN_ZOOM,
  getDefaultCamera,
  getObstacles,
  getProvinceCamera,
  getProvinceDenseGroup,
  type MapLayout,
} from './layout/mapLayout'
import styles from './MapView.module.css'
import type { StaticMapProps } from './mapProps'
import { Overlay } from './overlay/Overlay'
import { type StaticFrame, type Viewport, ViewportContext } from './ViewportContext'

/** The map beside two panels in a window of 1440 x 900, narrower beside an open cluster; and above the list on a phone. */
const getStaticSizes = (model: MapModel): readonly Size[] => [
  { width: model.markers.some(m => m.isSelected) ? 640 : 768, height: 839 },
  { width: 390, height: 300 },
]

export const StaticMap = (props: StaticMapProps) =>
  getStaticSizes(props.model).map(size => <StaticMapVariant key={size.width} {...props} size={size} />)

const noop = (): void => {}

function StaticMapVariant({ model, links, dataDate, size }: StaticMapProps & { readonly size: Size }) {
  const camera = getDefaultCamera(model, size)
  const layout = buildStaticLayout(model, camera, size)
  const staticFrame = getStaticFrame(model, camera, size)
  const viewport: Viewport = { store: createCameraStore(camera), size, staticFrame }
  const variant = isSmallMap(size) ? 'small' : 'wide'
  const fitClassName = staticFrame.width > 0 ? styles.fitProvince : styles.fitFocus
  return (
    <div className={styles[variant]} data-small={isSmallMap(size)}>
      <svg className={`${styles.staticMap} ${fitClassName}`} overflow="visible">
        <ViewportContext value={viewport}>
          <SvgBasemap tints={model.tints} outlinedCodes={model.outlinedCodes} counties={model.counties} />
          <Overlay overlay={layout.overlay} links={links} tabStopId={layout.overlay.symbols[0]?.marker.id ?? null} />
        </ViewportContext>
      </svg>
      <MapControls
        model={model}
        layout={layout}
        denseGroup={layout.hasExtentSwitch ? getProvinceDenseGroup(model, size) : null}
        camera={camera}
        size={size}
        links={links}
        tabStopId={null}
        dataDate={dataDate}
        isProvinceInView={model.focus === null}
        isDenseGroupInView={false}
        isLegendOpen={!isSmallMap(size) && camera.zoom < COUNTY_NAMES_MIN_ZOOM}
        onZoom={noop}
        onShowProvince={noop}
        onShowKeys={noop}
        onShowDenseGroup={noop}
      />
    </div>
  )
}

/** The least maps on which the style shows the inset; see Inset.module.css. */
const MIN_SIZES_WITH_INSET: readonly Size[] = [
  ...[560, 640, 720, 800].map(width => ({ width, height: 800 })),
  ...[840, 880, 960, 1040].map(width => ({ width, height: 860 })),
  ...[1120, 1200, 1600].map(width => ({ width, height: 480 })),
]

/** The inset has one size in pixels while the province grows and shrinks below it: it must be clear of it on all maps. */
function buildStaticLayout(model: MapModel, camera: Camera, size: Size): MapLayout {
  const layout = buildMapLayout(model, camera, size)
  const { overlay, inset } = layout
  const isClear = (mapSize: Size) =>
    inset !== null && !doesInsetCover(inset.size, mapSize, getObstacles(overlay, getProvinceCamera(mapSize), mapSize))
  return inset && !MIN_SIZES_WITH_INSET.every(isClear) ? buildMapLayout(model, camera, size, false) : layout
}

/** The province's own box where the whole of it is shown; else the middle of what the furniture leaves free. */
function getStaticFrame(model: MapModel, camera: Camera, size: Size): StaticFrame {
  if (model.focus === null) {
    const [west, south, east, north] = PROVINCE_BBOX
    const a = toScreen(toWorld([west, north]), getProvinceCamera(size), size)
    const b = toScreen(toWorld([east, south]), camera, size)
    return { left: a.x, top: a.y, width: b.x - a.x, height: b.y - a.y }
  }
  const { top, right, bottom, left } = getPadding(size)
  return { left: (size.width + left - right) / 2, top: (size.height + top - bottom) / 2, width: 0, height: 0 }
}
