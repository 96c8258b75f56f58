// The map as a reader meets it. Until its size is known it shows the still picture the page was built with; then the
// living map takes its place. It decides nothing about data; where it comes to rest is told outward and comes back as `at`.
import { useRef } from 'react'
import { t } from '../i18n/zh-CN'
import { LiveMap } from './LiveMap'
import styles from './MapView.module.css'
import type { MapViewProps } from './mapProps'
import { useElementSize } from './useElementSize'
import { useKeptFocus } from './useKeptFocus'

const hasPicture = (stage: Element): boolean => stage.querySelector('svg') !== null

export function MapView(props: MapViewProps) {
  const stageRef = useRef<HTMLElement>(null)
  const size = useElementSize(stageRef, hasPicture)
  useKeptFocus(stageRef, size !== null)
  return (
    <section ref={stageRef} className={styles.stage} data-stage aria-label={t.mapLabel}>
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
