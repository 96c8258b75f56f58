// The map as a reader meets it: the static map the page was built with, until the reader's first action has measured it and
// the interactive map is ready to take its place.
import { useEffect, useRef } from 'react'
import { mapMessages } from '#messages/map'
import { useEarlyGestures } from './input/useEarlyGestures'
import { useInputReplay } from './input/useInputReplay'
import styles from './MapView.module.css'
import type { MapViewProps } from './mapProps'
import { updateStaticSymbols } from './updateStaticSymbols'
import { useElementSize } from './useElementSize'

/** An empty string is no HTML for a browser that enforces Trusted Types. */
const EMPTY_HTML: string = (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? ''

const hasStaticMap = (mapElement: Element): boolean => mapElement.querySelector('[data-map-state="still"] svg') !== null

export function MapView({ clusters, heading, staticMap, renderLiveMap }: MapViewProps) {
  const mapRef = useRef<HTMLElement>(null)
  const [size, measureNow] = useElementSize(mapRef, hasStaticMap)
  const earlyEvents = useEarlyGestures(mapRef)
  useInputReplay(mapRef)
  useEffect(() => {
    const mapElement = mapRef.current
    if (size || !mapElement || !hasStaticMap(mapElement)) return
    if (!updateStaticSymbols(mapElement, clusters)) measureNow()
  }, [size, clusters, measureNow])
  return (
    <section ref={mapRef} className={styles.stage} data-map-root tabIndex={-1} aria-label={mapMessages.mapLabel}>
      {size ? (
        renderLiveMap({ mapRef, earlyEvents, size })
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
          dangerouslySetInnerHTML={{ __html: EMPTY_HTML }}
        />
      )}
      {heading ? <div className={styles.heading}>{heading}</div> : null}
    </section>
  )
}
