// A dense group at a larger scale. Its camera depends on all clusters of the city, so that no filter moves it.

import { useMemo } from 'react'
import { mapMessages } from '#messages/map'
import type { MapModel } from '../../model/map/mapModel'
import { SvgBasemap } from '../basemap/SvgBasemap'
import { createCameraStore, fitMarkers } from '../camera/camera'
import { type Camera, isInView } from '../camera/projection'
import { INSET_CAPTION_HEIGHT } from '../layout/controlsLayout'
import type { InsetModel } from '../layout/mapLayout'
import { buildOverlayLayout } from '../layout/overlayLayout'
import { isInPrefecture } from '../layout/symbolLayout'
import type { MapLinks } from '../mapProps'
import { Overlay } from '../overlay/Overlay'
import { ViewportContext } from '../ViewportContext'
import styles from './Inset.module.css'
import { ScaleBar } from './ScaleBar'

interface Props extends InsetModel {
  readonly model: MapModel
  /** The camera of the main map. */
  readonly camera: Camera
  readonly links: MapLinks
  readonly tabStopId: string | null
}

const PADDING = { top: 28, right: 58, bottom: 40, left: 62 }

/** Hidden while it has no members. */
export function Inset({ prefecture, members, model, camera, size: outerSize, links, tabStopId, cityName }: Props) {
  const { allMarkers, counties, countyNames } = model
  const size = useMemo(() => ({ width: outerSize.width, height: outerSize.height - INSET_CAPTION_HEIGHT }), [outerSize])
  // Above MAX_MARKERS clusters, `allMarkers` is empty.
  const markers = allMarkers.length > 0 ? allMarkers : members
  const viewport = useMemo(() => {
    const insetCamera = fitMarkers(
      markers.filter(marker => isInPrefecture(marker, prefecture)),
      size,
      PADDING,
    )
    return { store: createCameraStore(insetCamera), size }
  }, [markers, prefecture, size])
  const insetCamera = viewport.store.get()
  const visibleCounties = useMemo(() => {
    const visibleCodes = new Set(
      countyNames.filter(({ bbox }) => isInView(bbox, { camera: insetCamera, size })).map(({ code }) => code),
    )
    return counties.filter(code => visibleCodes.has(code))
  }, [counties, countyNames, insetCamera, size])
  const overlay = useMemo(
    () =>
      buildOverlayLayout(
        { ...model, markers: members, prefectureNames: [] },
        { camera: insetCamera, size },
        {
          symbolPx: 21,
          allowDenseGroups: false,
          getReserved: () => [{ left: 0, top: size.height - 26, right: 96, bottom: size.height }],
          getDenseGroupLines: () => [],
          countyMinZoom: 0,
          prefectureNameMode: 'none',
        },
      ),
    [members, model, insetCamera, size],
  )
  const magnification = 2 ** (insetCamera.zoom - camera.zoom)
  return (
    <figure className={styles.inset} aria-label={mapMessages.insetLabel(cityName, members.length)}>
      <figcaption className={styles.caption}>
        <strong>{cityName}</strong> <span>{mapMessages.insetScale(members.length, magnification)}</span>
      </figcaption>
      <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
        <ViewportContext value={viewport}>
          <SvgBasemap
            tints={model.tints}
            outlinedCodes={model.outlinedCodes}
            counties={visibleCounties}
            isClickable={false}
          />
          <Overlay overlay={overlay} links={links} tabStopId={tabStopId} />
        </ViewportContext>
      </svg>
      <div className={styles.scale}>
        <ScaleBar camera={insetCamera} maxPx={70} />
      </div>
    </figure>
  )
}
