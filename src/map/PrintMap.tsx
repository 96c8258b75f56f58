// The map on paper: static, at the camera of the view or of the whole province, for both orientations of the sheet. And the
// small map that locates one cluster in the province.
import type { MapModel } from '../model/map/mapModel'
import { SvgBasemap } from './basemap/SvgBasemap'
import { constrainCamera, createCameraStore } from './camera/camera'
import type { Camera, Size } from './camera/projection'
import { buildMapLayout, getDefaultCamera } from './layout/mapLayout'
import { buildOverlayLayout } from './layout/overlayLayout'
import { getProvinceCamera } from './layout/provinceCamera'
import mapStyles from './MapView.module.css'
import type { StaticMapProps } from './mapProps'
import { Overlay } from './overlay/Overlay'
import styles from './PrintMap.module.css'
import { StaticMapVariant } from './StaticMap'
import { ViewportContext } from './ViewportContext'

/** In CSS pixels: A4 within its margins, without the heading. */
const PORTRAIT: Size = { width: 703, height: 839 }
const LANDSCAPE: Size = { width: 1032, height: 552 }
const LOCATOR: Size = { width: 300, height: 268 }

interface Props extends StaticMapProps {
  /** The camera of the link; null for the default camera of the view. */
  readonly requestedCamera: Camera | null
  /** The map on the screen, whose area the sheet shows; null while it has none. */
  readonly screenSize: Size | null
}

/** The camera that shows on a sheet at least the area that the screen shows. */
const toSheetCamera = (camera: Camera, screen: Size, sheet: Size): Camera =>
  constrainCamera({
    ...camera,
    zoom: camera.zoom + Math.log2(Math.min(sheet.width / screen.width, sheet.height / screen.height)),
  })

/** The map of a view on its own sheet, with legend and inset. */
export function PrintMap({ requestedCamera, screenSize, ...map }: Props) {
  const { model } = map
  const isWholeProvince = model.focus === null && requestedCamera === null
  const renderVariant = (className: string | undefined, size: Size) => {
    const camera = requestedCamera
      ? toSheetCamera(requestedCamera, screenSize ?? size, size)
      : getDefaultCamera(model, size)
    return (
      <StaticMapVariant
        {...map}
        className={`${mapStyles.wide} ${className}`}
        size={size}
        camera={camera}
        layout={buildMapLayout(model, { camera, size })}
        isWholeProvince={isWholeProvince}
        isLegendOpen
      />
    )
  }
  return (
    <div className={styles.sheet} data-print-map>
      {isWholeProvince ? (
        renderVariant(styles.province, PORTRAIT)
      ) : (
        <>
          {renderVariant(styles.portrait, PORTRAIT)}
          {renderVariant(styles.landscape, LANDSCAPE)}
        </>
      )}
    </div>
  )
}

/** The place of one cluster in the province. @param model of that cluster alone */
export const LocatorMap = (map: SmallMapProps) => <SmallMap {...map} className={styles.locator} />

interface SmallMapProps {
  readonly model: MapModel
  readonly links: StaticMapProps['links']
}

/** The province with the markers of the model, without place names and controls. */
export function SmallMap({ model, links, className }: SmallMapProps & { readonly className: string | undefined }) {
  const camera = getProvinceCamera(LOCATOR)
  const overlay = buildOverlayLayout(
    model,
    { camera, size: LOCATOR },
    {
      symbolPx: 19,
      allowDenseGroups: false,
      getReserved: () => [],
      getDenseGroupLines: () => [],
      countyMinZoom: Number.POSITIVE_INFINITY,
      prefectureNameMode: 'none',
    },
  )
  return (
    <svg viewBox={`0 0 ${LOCATOR.width} ${LOCATOR.height}`} className={className} data-print-map>
      <ViewportContext value={{ store: createCameraStore(camera), size: LOCATOR }}>
        <SvgBasemap
          tints={model.tints}
          outlinedCodes={model.outlinedCodes}
          counties={model.counties}
          isClickable={false}
        />
        <Overlay overlay={overlay} links={links} tabStopId={null} />
      </ViewportContext>
    </svg>
  )
}
