// The map as a reader meets it: the static map the page was built with, until the reader's first action has measured it and
// the interactive map is ready to take its place.
import { useEffect, useRef } from 'react'
import { t } from '#messages/t'
import styles from './MapView.module.css'
import type { MapViewProps } from './mapProps'
import { redrawStaticMarks } from './staticMarks'
import { useEarlyGestures } from './useEarlyGestures'
import { useElementSize } from './useElementSize'
import { useKeptHand } from './useKeptHand'

/** An empty string is no HTML for a browser that enforces Trusted Types. */
const EMPTY: string = (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? ''

const hasStaticMap = (stage: Element): boolean => stage.querySelector('[data-map-state="still"] svg') !== null

export function MapView({ clusters, heading, staticMap, renderLive }: MapViewProps) {
  const stageRef = useRef<HTMLElement>(null)
  const [size, measure] = useElementSize(stageRef, hasStaticMap)
  const early = useEarlyGestures(stageRef)
  useKeptHand(stageRef)
  useEffect(() => {
    const stage = stageRef.current
    if (size || !stage || !hasStaticMap(stage)) return
    if (!redrawStaticMarks(stage, clusters)) measure()
  }, [size, clusters, measure])
  return (
    <section ref={stageRef} className={styles.stage} data-stage tabIndex={-1} aria-label={t.mapLabel}>
      {size ? (
        renderLive({ stageRef, early, size })
      ) : staticMap ? (
        <div className={styles.layer} data-map-state="still">
          {staticMap}
        </div>
      ) : (
        <div
          className={styles.layer}
          data-map-state="still"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: leaves the markup of the build as it stands
          dangerouslySetInnerHTML={{ __html: EMPTY }}
        />
      )}
      {heading ? <div className={styles.heading}>{heading}</div> : null}
    </section>
  )
}
