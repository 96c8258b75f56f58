// A dense group at a larger scale.

import { useMemo } from 'react'
import { mapMessages } from '#messages/map'
import type { MapModel } from '../../model/map/mapModel'
import { SvgBasemap } from '../basemap/SvgBasemap'
import { createCameraStore } from '../camera/camera'
import type { Camera } from '../camera/projection'
import { buildInsetOverlay, getFrameMarkers, getInsetFrame } from '../layout/insetLayout'
import type { InsetModel } from '../layout/mapLayout'
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

/** Hidden while it has no members. */
export function Inset({ prefecture, members, model, camera, size: outerSize, links, tabStopId, cityName }: Props) {
  const { counties, countyNames } = model
  const frameMarkers = getFrameMarkers(model, { members })
  const frame = useMemo(
    () => getInsetFrame({ counties, countyNames }, frameMarkers, prefecture, outerSize),
    [counties, countyNames, frameMarkers, prefecture, outerSize],
  )
  const viewport = useMemo(() => ({ store: createCameraStore(frame.camera), size: frame.size }), [frame])
  const overlay = useMemo(() => buildInsetOverlay(model, members, frame), [members, model, frame])
  const { size } = frame
  const magnification = 2 ** (frame.camera.zoom - camera.zoom)
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
            counties={frame.counties}
            isClickable={false}
          />
          <Overlay overlay={overlay} links={links} tabStopId={tabStopId} />
        </ViewportContext>
      </svg>
      <div className={styles.scale}>
        <ScaleBar camera={frame.camera} maxPx={70} />
      </div>
    </figure>
  )
}
