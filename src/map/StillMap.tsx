// The map as the build draws it, before any script: two pictures, for wide and small maps, of which the page's own
// style shows one. Places are shares of a box that the style fits like the living map's camera, so that nothing jumps.
import type { MapModel } from '../model/mapModel'
import { createCameraStore, PROVINCE } from './camera'
import {
  COUNTY_NAMES_FROM,
  type Composition,
  compose,
  getObstacles,
  homeCamera,
  homeCrowd,
  provinceCamera,
} from './compose'
import { Furniture } from './Furniture'
import { Ground } from './Ground'
import { insetCovers, isSmall, paddingFor } from './layout'
import { type Frame, type Stage, StageContext } from './MapContext'
import styles from './MapView.module.css'
import type { StaticMapProps } from './mapProps'
import { type Camera, type Size, toScreen, toWorld } from './projection'
import { SceneLayer } from './SceneLayer'

/** The map beside two panels in a window of 1440 x 900, narrower beside an open cluster; and above the list on a phone. */
const sizesFor = (model: MapModel): readonly Size[] => [
  { width: model.markers.some(m => m.selected) ? 640 : 768, height: 839 },
  { width: 390, height: 300 },
]

export const StillMap = (props: StaticMapProps) =>
  sizesFor(props.model).map(size => <Picture key={size.width} {...props} size={size} />)

const ignore = (): void => {}

function Picture({ model, links, dataDate, size }: StaticMapProps & { readonly size: Size }) {
  const camera = homeCamera(model, size)
  const picture = composeStill(model, camera, size)
  const frame = frameOf(model, camera, size)
  const stage: Stage = { store: createCameraStore(camera), size, frame }
  const name = isSmall(size) ? 'small' : 'wide'
  const className = frame.width > 0 ? styles.fitted : styles.centred
  return (
    <div className={styles[name]} data-small={isSmall(size)}>
      <svg className={`${styles.still} ${className}`} overflow="visible">
        <StageContext value={stage}>
          <Ground tints={model.tints} outlined={model.outlined} counties={model.counties} />
          <SceneLayer scene={picture.scene} links={links} tabStop={picture.scene.symbols[0]?.marker.id ?? null} />
        </StageContext>
      </svg>
      <Furniture
        model={model}
        picture={picture}
        crowd={picture.folded ? homeCrowd(model, size) : null}
        camera={camera}
        size={size}
        links={links}
        tabStop={null}
        dataDate={dataDate}
        provinceShown={model.focus === null}
        crowdShown={false}
        legendOpen={!isSmall(size) && camera.zoom < COUNTY_NAMES_FROM}
        onZoom={ignore}
        onProvince={ignore}
        onKeys={ignore}
        onCrowd={ignore}
      />
    </div>
  )
}

/** The least maps on which the style shows the inset; see Inset.module.css. */
const LEAST_WITH_INSET: readonly Size[] = [
  ...[560, 640, 720, 800].map(width => ({ width, height: 800 })),
  ...[840, 880, 960, 1040].map(width => ({ width, height: 860 })),
  ...[1120, 1200, 1600].map(width => ({ width, height: 480 })),
]

/** The inset has one size in pixels while the province grows and shrinks below it: it must be clear of it on all maps. */
function composeStill(model: MapModel, camera: Camera, size: Size): Composition {
  const picture = compose(model, camera, size)
  const { scene, inset } = picture
  const isClear = (map: Size) =>
    inset !== null && !insetCovers(inset.size, map, getObstacles(scene, provinceCamera(map), map))
  return inset && !LEAST_WITH_INSET.every(isClear) ? compose(model, camera, size, false) : picture
}

/** The province's own box where the whole of it is shown; else the middle of what the furniture leaves free. */
function frameOf(model: MapModel, camera: Camera, size: Size): Frame {
  if (model.focus === null) {
    const [west, south, east, north] = PROVINCE
    const a = toScreen(toWorld([west, north]), provinceCamera(size), size)
    const b = toScreen(toWorld([east, south]), camera, size)
    return { left: a.x, top: a.y, width: b.x - a.x, height: b.y - a.y }
  }
  const { top, right, bottom, left } = paddingFor(size)
  return { left: (size.width + left - right) / 2, top: (size.height + top - bottom) / 2, width: 0, height: 0 }
}
