// A bar with a round length on the ground.
import { mapMessages } from '#messages/map'
import type { Camera } from '../camera/projection'
import { getScale } from '../layout/mapScale'
import { toPercent } from '../ViewportContext'
import styles from './ScaleBar.module.css'

interface Props {
  readonly camera: Camera
  readonly maxPx: number
  /** Width in pixels of the province in a static map, with which CSS scales the bar; null for a map of constant scale. */
  readonly frameWidth?: number | null
}

/** The longest of the round lengths up to `maxPx` pixels, at least 1 km. */
export function ScaleBar({ camera, maxPx, frameWidth = null }: Props) {
  const { km, widthPx } = getScale(camera, maxPx)
  const end = frameWidth === null ? widthPx : toPercent(widthPx, frameWidth)
  return (
    <svg
      className={frameWidth === null ? styles.scale : styles.frameScale}
      width={frameWidth === null ? Math.max(widthPx + 2, 48) : undefined}
      height={22}
      role="img"
      aria-label={mapMessages.scaleLabel(km)}
    >
      <g transform="translate(1)">
        <text y={11}>{mapMessages.kilometres(km)}</text>
        <line y1={13} y2={19} />
        <line x2={end} y1={19} y2={19} />
        <line x1={end} x2={end} y1={13} y2={19} />
      </g>
    </svg>
  )
}
