// The map in a frame: the scene of the app as SVG at the camera of a store, with the same controls. Light enough for a
// page of others: the library of the app's map has 245 kB.

import { SvgBasemap } from '../../map/basemap/SvgBasemap'
import type { CameraStore } from '../../map/camera/camera'
import type { Size } from '../../map/camera/projection'
import type { MapActions } from '../../map/controls/MapButtons'
import { MapControls } from '../../map/controls/MapControls'
import { shouldOpenLegend } from '../../map/controls/shouldOpenLegend'
import { isSmallMap } from '../../map/layout/controlsLayout'
import { buildMapLayout } from '../../map/layout/mapLayout'
import { getFirstItemId } from '../../map/layout/overlayLayout'
import styles from '../../map/MapView.module.css'
import type { MapLinks } from '../../map/mapProps'
import { Overlay } from '../../map/overlay/Overlay'
import { ViewportContext } from '../../map/ViewportContext'
import type { MapModel } from '../../model/map/mapModel'

interface Props {
  readonly model: MapModel
  readonly store: CameraStore
  readonly size: Size
  readonly links: MapLinks
  /** null for a locked map. */
  readonly actions: MapActions | null
  /** Every symbol is a tab stop: there is no list beside the map. */
  readonly isAlone: boolean
}

export function EmbedMap({ model, store, size, links, actions, isAlone }: Props) {
  const camera = store.get()
  const layout = buildMapLayout(model, { camera, size })
  return (
    <div className={styles.layer} data-map-state="svg" data-small={isSmallMap(size)}>
      <ViewportContext value={{ store, size }}>
        <svg className={styles.svgBasemap} width="100%" height="100%">
          <SvgBasemap
            tints={model.tints}
            outlinedCodes={model.outlinedCodes}
            counties={model.counties}
            isClickable={false}
          />
          <Overlay overlay={layout.overlay} links={links} tabStopId={isAlone ? null : getFirstItemId(layout.overlay)} />
        </svg>
      </ViewportContext>
      <MapControls
        model={model}
        layout={layout}
        camera={camera}
        targetCamera={camera}
        size={size}
        links={links}
        tabStopId={null}
        dataDate={null}
        isLegendOpen={shouldOpenLegend(camera, size)}
        actions={actions}
      />
    </div>
  )
}
