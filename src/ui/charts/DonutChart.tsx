// A number in a ring whose arcs are the shares of its kinds. The words around it say the same: it is never colour alone.
import { memo } from 'react'
import styles from './DonutChart.module.css'
import { buildArcs } from './donutArcs'

interface Props {
  /** Each kind's tone of the theme. */
  readonly tones: readonly string[]
  /** Counts in the order of the tones. Pass the same array to avoid a render. */
  readonly counts: readonly number[]
  readonly radius: number
  readonly width: number
  readonly text: string
  readonly fontPx: number
  readonly isDotted?: boolean
}

/** Drawn around the origin of an SVG that is already open. */
export const DonutChart = memo(function DonutChart({
  tones,
  counts,
  radius,
  width,
  text,
  fontPx,
  isDotted = false,
}: Props) {
  return (
    <g>
      <circle r={radius + 1.5} className={styles.background} />
      {buildArcs(counts, radius - width / 2).map(({ index, d }) => (
        <path key={index} d={d} data-industry={tones[index]} className={styles.arc} strokeWidth={width} />
      ))}
      {isDotted ? <circle r={radius + 3.5} className={styles.outline} /> : null}
      <text className={styles.number} fontSize={fontPx} dy="0.355em">
        {text}
      </text>
    </g>
  )
})
