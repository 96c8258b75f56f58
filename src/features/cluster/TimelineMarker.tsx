// The shapes of the timeline, which are also the bullets of the list of dates. Kinds differ by shape, inferred dates by a
// dashed edge.
import type { TimelineMarker, TimelineSpan } from '../../model/recognition/timeline'
import styles from './Timeline.module.css'

const BAR_HEIGHT = 12

/** The shape of a dated event, drawn around the origin. */
export function MarkerShape({ kind, basis }: Pick<TimelineMarker, 'kind' | 'basis'>) {
  const commonProps = { className: styles.marker, 'data-kind': kind, 'data-basis': basis }
  switch (kind) {
    case 'announced':
      return <circle r="4.2" {...commonProps} />
    case 'report':
      return <path d="M0-4.5 4.5 4h-9z" {...commonProps} />
    case 'passed':
      return <path d="M0-5 5 0 0 5-5 0z" {...commonProps} />
    case 'failed':
      return <path d="M-4-4 4 4M-4 4 4-4" {...commonProps} />
  }
}

/** A period as a bar. */
export function SpanBar({ span, y }: { span: TimelineSpan; y: number }) {
  const { kind, basis, x, width } = span
  return (
    <rect
      className={styles.span}
      data-kind={kind}
      data-basis={basis}
      x={`${x}%`}
      width={`${width}%`}
      y={y}
      height={BAR_HEIGHT}
    />
  )
}

/** The shape of an event or a period. */
export type MarkerStyle = Pick<TimelineMarker, 'kind' | 'basis'> | Pick<TimelineSpan, 'kind' | 'basis'>

const isSpanMarker = (marker: MarkerStyle): marker is Pick<TimelineSpan, 'kind' | 'basis'> =>
  marker.kind === 'term' || marker.kind === 'renewal' || marker.kind === 'open'

/** The shape as a bullet; an empty one of the same size for null. */
export function LegendMarker({ marker }: { marker: MarkerStyle | null }) {
  return (
    <svg className={styles.legendMarker} width="18" height="14" viewBox="-9 -7 18 14" aria-hidden="true">
      {marker === null ? null : isSpanMarker(marker) ? (
        <rect
          className={styles.span}
          data-kind={marker.kind}
          data-basis={marker.basis}
          x="-8"
          y="-5"
          width="16"
          height="10"
        />
      ) : (
        <MarkerShape {...marker} />
      )}
    </svg>
  )
}
