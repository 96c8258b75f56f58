// A crowded prefecture again, larger: the same ground, the same rules of layout, its own camera, which no filter moves.
import { useMemo } from 'react'
import { mapMessages } from '#messages/map'
import type { MapModel, MarkerModel } from '../../model/map/mapModel'
import { InsetBasemap } from '../basemap/SvgBasemap'
import { createCameraStore } from '../camera/camera'
import { type Camera, fitBox, isInView, type Size } from '../camera/projection'
import { INSET_CAPTION_HEIGHT } from '../layout/controlsLayout'
import type { InsetModel } from '../layout/mapLayout'
import { buildOverlayLayout } from '../layout/overlayLayout'
import type { MapLinks } from '../mapProps'
import { Overlay } from '../overlay/Overlay'
import { ViewportContext } from '../ViewportContext'
import styles from './Inset.module.css'
import { ScaleBar } from './ScaleBar'

interface Props extends InsetModel {
  readonly model: MapModel
  readonly camera: Camera
  readonly links: MapLinks
  readonly tabStopId: string | null
}

const PADDING = { top: 28, right: 58, bottom: 40, left: 62 }

/** The markers whose county in a prefecture is known. */
export const getMarkersInPrefecture = (markers: readonly MarkerModel[], prefecture: string): readonly MarkerModel[] =>
  markers.filter(marker => marker.prefecture === prefecture && !marker.atPrefecture)

/** The camera that shows markers apart from each other. */
export function fitMarkers(markers: readonly MarkerModel[], size: Size, padding = PADDING): Camera {
  const longitudes = markers.map(({ point }) => point[0])
  const latitudes = markers.map(({ point }) => point[1])
  return fitBox(
    [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
    size,
    padding,
    10,
  )
}

export function Inset({ prefecture, members, model, camera, size: outerSize, links, tabStopId, cityName }: Props) {
  const size = useMemo(() => ({ width: outerSize.width, height: outerSize.height - INSET_CAPTION_HEIGHT }), [outerSize])
  // Of too many to be known beforehand, those that are shown.
  const fittedMarkers = model.allMarkers.length > 0 ? model.allMarkers : members
  const insetCamera = useMemo(
    () => fitMarkers(getMarkersInPrefecture(fittedMarkers, prefecture), size),
    [fittedMarkers, prefecture, size],
  )
  const viewport = useMemo(() => ({ store: createCameraStore(insetCamera), size }), [insetCamera, size])
  const { counties, countyNames } = model
  const visibleCounties = useMemo(() => {
    const visibleCodes = new Set(
      countyNames.filter(({ bbox }) => isInView(bbox, insetCamera, size)).map(({ code }) => code),
    )
    return counties.filter(code => visibleCodes.has(code))
  }, [counties, countyNames, insetCamera, size])
  const overlay = useMemo(() => {
    const insetModel = { ...model, markers: members, prefectureNames: [] }
    return buildOverlayLayout(insetModel, insetCamera, size, {
      symbolPx: 21,
      allowDenseGroups: false,
      getReserved: () => [{ left: 0, top: size.height - 26, right: 96, bottom: size.height }],
      getDenseGroupLines: () => [],
      // Nobody in it, it is out of sight, and has nothing that keys or a reader could come to.
      countyMinZoom: members.length > 0 ? 0 : Number.POSITIVE_INFINITY,
      prefectureNameMode: 'none',
    })
  }, [members, model, insetCamera, size])
  const magnification = 2 ** (insetCamera.zoom - camera.zoom)
  return (
    <figure
      className={styles.inset}
      hidden={members.length === 0}
      aria-label={mapMessages.insetLabel(cityName, members.length)}
    >
      <figcaption className={styles.caption}>
        <strong>{cityName}</strong> <span>{mapMessages.insetScale(members.length, magnification)}</span>
      </figcaption>
      <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
        <ViewportContext value={viewport}>
          <InsetBasemap tints={model.tints} outlinedCodes={model.outlinedCodes} counties={visibleCounties} />
          <Overlay overlay={overlay} links={links} tabStopId={tabStopId} />
        </ViewportContext>
      </svg>
      <div className={styles.scale}>
        <ScaleBar camera={insetCamera} maxPx={70} />
      </div>
    </figure>
  )
}
