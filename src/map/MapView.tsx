// The map element: the prerendered static map until the first interaction, then the interactive map.
import { useEffect, useRef } from 'react'
import { mapMessages } from '#messages/map'
import { useEarlyGestures } from './input/useEarlyGestures'
import { useInputReplay } from './input/useInputReplay'
import styles from './MapView.module.css'
import type { MapViewProps } from './mapProps'
import { updateStaticSymbols } from './updateStaticSymbols'
import { useElementSize } from './useElementSize'

/** Browsers that enforce Trusted Types reject an empty string. */
const EMPTY_HTML: string = (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? ''

const hasStaticMap = (mapElement: Element): boolean => mapElement.querySelector('[data-map-state="still"] svg') !== null

/** Keeps the prerendered markup in a browser; renders `staticMap` in the build. */
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
          // biome-ignore lint/security/noDangerouslySetInnerHtml: keeps the prerendered markup
          dangerouslySetInnerHTML={{ __html: EMPTY_HTML }}
        />
      )}
      {heading ? <div className={styles.heading}>{heading}</div> : null}
    </section>
  )
}
