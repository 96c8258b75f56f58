// The dates of a cluster's recognitions drawn on one axis. For the eye only: the list below it says all of it.
import { Fragment } from 'react'
import { dates } from '#messages/dates'
import type { Band, TimelineModel } from '../../model/timeline'
import styles from './Timeline.module.css'
import { SignShape, SpanShape } from './TimeSign'

/** Where the words at the line of the day stand, so that they stay within the drawing. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 20 ? 'start' : x > 80 ? 'end' : 'middle')

/** @param names one a band; a single one needs none, it is named above */
export function Timeline({ model, names, day }: { model: TimelineModel; names: readonly string[]; day: string }) {
  const { dayX, years, bands } = model
  const everyOther = years.length > 9
  return (
    <div className={styles.drawing} aria-hidden="true">
      <svg className={styles.ground} width="100%" height="100%">
        {years.slice(1).map(({ year, x }) => (
          <line key={year} className={styles.year} x1={`${x}%`} x2={`${x}%`} y1="20" y2="100%" />
        ))}
        {dayX === null ? null : (
          <>
            <line className={styles.day} x1={`${dayX}%`} x2={`${dayX}%`} y1="17" y2="100%" />
            <text className={styles.dayWords} x={`${dayX}%`} y="12" textAnchor={anchorAt(dayX)}>
              {dates.upTo(day)}
            </text>
          </>
        )}
      </svg>
      {bands.map((band, i) =>
        band ? (
          <Fragment key={names[i]}>
            {names.length > 1 ? (
              <p>
                <span>{names[i]}</span>
              </p>
            ) : null}
            <BandStrip band={band} />
          </Fragment>
        ) : null,
      )}
      <svg className={styles.axis} width="100%" height="20">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" />
        {years.map(({ year, x, width }, i) =>
          everyOther && i % 2 > 0 ? null : (
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
const ON_BAR = 10
const BELOW_BAR = 25

/** Wider than the sign itself: then the period is drawn behind it. */
const WIDE = 4

function BandStrip({ band }: { band: Band }) {
  return (
    <svg width="100%" height="34">
      {band.spans.map(span => (
        <SpanShape key={span.kind} span={span} y={BAR_Y} />
      ))}
      {band.signs.map(sign => {
        const y = sign.kind === 'report' ? BELOW_BAR : ON_BAR
        const from = sign.x - sign.width / 2
        return (
          <Fragment key={`${sign.kind}-${sign.x}`}>
            {sign.width > WIDE ? (
              <line className={styles.period} x1={`${from}%`} x2={`${from + sign.width}%`} y1={y} y2={y} />
            ) : null}
            <svg x={`${sign.x}%`} y={y} overflow="visible">
              <SignShape kind={sign.kind} basis={sign.basis} />
            </svg>
          </Fragment>
        )
      })}
    </svg>
  )
}
