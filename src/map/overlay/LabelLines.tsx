// The text of a label.

import { LINE_HEIGHT } from '../layout/labelBoxes'
import type { Label } from '../layout/labelLayout'
import styles from './Overlay.module.css'

/** One or two lines, the first with its anchor at (x, y). */
export const LabelLines = ({ label, x = 0, y = 0 }: { label: Label; x?: number; y?: number }) => (
  <text className={styles[label.kind]} y={y} textAnchor={label.anchor}>
    {label.lines.map((line, i) => (
      <tspan key={line} x={x} dy={i === 0 ? '0.35em' : LINE_HEIGHT} className={i > 0 ? styles.secondLine : undefined}>
        {line}
        {/* A space without width separates the lines in the link's accessible name. */}
        {i + 1 < label.lines.length ? <tspan fontSize={0}> </tspan> : null}
      </tspan>
    ))}
  </text>
)
