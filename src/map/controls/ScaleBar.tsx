// A bar with a round length on the ground.
import { mapMessages } from '#messages/map'
import { type Camera, metresPerPixel } from '../camera/projection'
import styles from './ScaleBar.module.css'

const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** The longest of the round lengths up to `maxPx` pixels, at least 1 km. */
export function ScaleBar({ camera, maxPx }: { camera: Camera; maxPx: number }) {
  const kmPerPixel = metresPerPixel(camera) / 1000
  const km = STEPS_KM.filter(step => step / kmPerPixel <= maxPx).pop() ?? 1
  const width = Math.round(km / kmPerPixel)
  return (
    <svg
      className={styles.scale}
      width={Math.max(width + 2, 48)}
      height={22}
      role="img"
      aria-label={mapMessages.scaleLabel(km)}
    >
      <text x={1} y={11}>
        {mapMessages.kilometres(km)}
      </text>
      <path d={`M1 13V19H${width + 1}V13`} />
    </svg>
  )
}
