// The map as a reader meets it: the still picture the page was built with, until its size is known and the living map is
// here to take its place. It decides nothing about data; where it comes to rest is told outward and comes back as `at`.
import { useEffect, useRef } from 'react'
import { t } from '#messages/t'
import styles from './MapView.module.css'
import type { MapViewProps } from './mapProps'
import { redrawStaticMarks } from './staticMarks'
import { useElementSize } from './useElementSize'
import { useKeptHand } from './useKeptHand'

/** The living map then comes in a transition: the picture stands until it is here. */
const hasPicture = (stage: Element): boolean => stage.querySelector('[data-map-state="still"] svg') !== null

export function MapView({ heading, Still, Live, ...props }: MapViewProps) {
  const stageRef = useRef<HTMLElement>(null)
  const [size, measure] = useElementSize(stageRef, hasPicture)
  const reached = useKeptHand(stageRef)
  const { model } = props
  useEffect(() => {
    const stage = stageRef.current
    if (size || !stage || !hasPicture(stage)) return
    if (!redrawStaticMarks(stage, model)) measure()
  }, [size, model, measure])
  return (
    <section ref={stageRef} className={styles.stage} data-stage aria-label={t.mapLabel}>
      {size ? (
        <Live {...props} stageRef={stageRef} reached={reached} size={size} />
      ) : Still ? (
        <div className={styles.layer} data-map-state="still">
          <Still {...props} />
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
      {heading ? <div className={styles.heading}>{heading}</div> : null}
    </section>
  )
}
