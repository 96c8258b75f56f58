// The dates of a cluster's recognitions on one time axis. Hidden from screen readers: the list below has the same dates.
import { Fragment } from 'react'
import { dateMessages } from '#messages/dates'
import type { TimelineBand, TimelineModel } from '../../model/recognition/timeline'
import styles from './Timeline.module.css'
import { MarkerShape, SpanBar } from './TimelineMarker'

/** Keeps the label at the line of the day inside the drawing. @param x percent of the width */
const toTextAnchor = (x: number): 'start' | 'middle' | 'end' => (x < 20 ? 'start' : x > 80 ? 'end' : 'middle')

/** @param recognitionNames one for each band; a single band shows none */
export function Timeline({
  model,
  recognitionNames,
  day,
}: {
  model: TimelineModel
  recognitionNames: readonly string[]
  day: string
}) {
  const { dayX, years, bands } = model
  const hidesEveryOtherYear = years.length > 9
  return (
    <div className={styles.chart} aria-hidden="true">
      <svg className={styles.background} width="100%" height="100%">
        {years.slice(1).map(({ year, x }) => (
          <line key={year} className={styles.year} x1={`${x}%`} x2={`${x}%`} y1="20" y2="100%" />
        ))}
        {dayX === null ? null : (
          <>
            <line className={styles.day} x1={`${dayX}%`} x2={`${dayX}%`} y1="17" y2="100%" />
            <text className={styles.dayLabel} x={`${dayX}%`} y="12" textAnchor={toTextAnchor(dayX)}>
              {dateMessages.asOf(day)}
            </text>
          </>
        )}
      </svg>
      {bands.map((band, i) =>
        band ? (
          <Fragment key={recognitionNames[i]}>
            {recognitionNames.length > 1 ? (
              <p>
                <span>{recognitionNames[i]}</span>
              </p>
            ) : null}
            <RecognitionBand band={band} />
          </Fragment>
        ) : null,
      )}
      <svg className={styles.axis} width="100%" height="20">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" />
        {years.map(({ year, x, width }, i) =>
          hidesEveryOtherYear && i % 2 > 0 ? null : (
            <text key={year} x={`${x + width / 2}%`} y="15" textAnchor="middle">
              {year}
            </text>
          ),
        )}
      </svg>
    </div>
  )
}

const BAR_Y = 4
const MARKER_Y = 10
const REPORT_MARKER_Y = 25

/** In percent of the width. A wider marker is a period: a line behind it shows its length. */
const MIN_PERIOD_WIDTH = 4

function RecognitionBand({ band }: { band: TimelineBand }) {
  return (
    <svg width="100%" height="34">
      {band.spans.map(span => (
        <SpanBar key={span.kind} span={span} y={BAR_Y} />
      ))}
      {band.markers.map(marker => {
        const y = marker.kind === 'report' ? REPORT_MARKER_Y : MARKER_Y
        const from = marker.x - marker.width / 2
        return (
          <Fragment key={`${marker.kind}-${marker.x}`}>
            {marker.width > MIN_PERIOD_WIDTH ? (
              <line className={styles.period} x1={`${from}%`} x2={`${from + marker.width}%`} y1={y} y2={y} />
            ) : null}
            <svg x={`${marker.x}%`} y={y} overflow="visible">
              <MarkerShape kind={marker.kind} basis={marker.basis} />
            </svg>
          </Fragment>
        )
      })}
    </svg>
  )
}
