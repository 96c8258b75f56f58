// The map as a reader meets it. Until its size is known it shows the still picture the page was built with; then the
// living map takes its place. It decides nothing about data; where it comes to rest is told outward and comes back as `at`.
import { type ComponentType, type ReactNode, useRef } from 'react'
import { t } from '../i18n/zh-CN'
import type { HoverModel } from '../model/hover'
import type { MapModel } from '../model/mapModel'
import type { Geometry } from './geometry'
import { LiveMap } from './LiveMap'
import styles from './MapView.module.css'
import type { Camera } from './projection'
import type { Hover, MapActions } from './SceneLayer'
import type { MapTheme } from './style'
import { useElementSize } from './useElementSize'

export interface MapViewProps {
  readonly loadDetail: () => Promise<Geometry>
  readonly model: MapModel
  readonly actions: Omit<MapActions, 'onHover'>
  readonly describe: (hover: Hover) => HoverModel | null
  /** The camera the link asks for; null lets the map look at its focus, or the whole province. */
  readonly at: Camera | null
  readonly onAt: (at: Camera | null) => void
  readonly theme: MapTheme
  readonly dataDate: string
  readonly heading: ReactNode
  /** Why MapLibre did not start, in the reader's words. */
  readonly explain: (error: Error) => string
  /** Draws the still picture while the page is being built; absent in a browser, where it already stands. */
  readonly Still: Still | null
}

export type Still = ComponentType<Pick<MapViewProps, 'model' | 'actions' | 'dataDate'>>

export function MapView(props: MapViewProps) {
  const stageRef = useRef<HTMLElement>(null)
  const size = useElementSize(stageRef)
  return (
    <section ref={stageRef} className={styles.stage} aria-label={t.mapLabel}>
      {size ? (
        <LiveMap {...props} stageRef={stageRef} size={size} />
      ) : props.Still ? (
        <div className={styles.layer} data-map-state="still">
          <props.Still {...props} />
        </div>
      ) : (
        <div
          className={styles.layer}
          data-map-state="still"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: leaves the markup of the build as it stands
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      )}
      {props.heading ? <div className={styles.heading}>{props.heading}</div> : null}
    </section>
  )
}
