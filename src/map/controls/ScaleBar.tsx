// A bar with a round length on the ground.
import { mapMessages } from '#messages/map'
import type { Camera } from '../camera/projection'
import { getScale } from '../layout/mapScale'
import styles from './ScaleBar.module.css'

/** The longest of the round lengths up to `maxPx` pixels, at least 1 km. */
export function ScaleBar({ camera, maxPx }: { camera: Camera; maxPx: number }) {
  const { km, widthPx } = getScale(camera, maxPx)
  return (
    <svg
      className={styles.scale}
      width={Math.max(widthPx + 2, 48)}
      height={22}
      role="img"
      aria-label={mapMessages.scaleLabel(km)}
    >
      <text x={1} y={11}>
        {mapMessages.kilometres(km)}
      </text>
      <path d={`M1 13V19H${widthPx + 1}V13`} />
    </svg>
  )
}
