// A number in a ring whose arcs are the shares of its kinds. The words around it say the same: it is never colour alone.
import { memo } from 'react'
import styles from './Ring.module.css'
import { arcsOf } from './ringArcs'

interface Props {
  /** Each kind's tone of the theme. */
  readonly tones: readonly string[]
  /** How many of each kind, in the order of the tones. Keep it the same array to spare the drawing. */
  readonly parts: readonly number[]
  readonly radius: number
  readonly width: number
  readonly text: string
  readonly fontPx: number
  readonly dotted?: boolean
}

/** Drawn around the origin of an SVG that is already open. */
export const Ring = memo(function Ring({ tones, parts, radius, width, text, fontPx, dotted = false }: Props) {
  return (
    <g>
      <circle r={radius + 1.5} className={styles.plate} />
      {arcsOf(parts, radius - width / 2).map(({ index, d }) => (
        <path key={index} d={d} data-tone={tones[index]} className={styles.arc} strokeWidth={width} />
      ))}
      {dotted ? <circle r={radius + 3.5} className={styles.dotted} /> : null}
      <text className={styles.number} fontSize={fontPx} dy="0.355em">
        {text}
      </text>
    </g>
  )
})
