// Messages on the live map: the state of MapLibre, and clusters outside of the map.
import { mapMessages } from '#messages/map'
import { t } from '#messages/t'
import styles from '../MapView.module.css'
import type { RendererState } from '../renderer/rendererReducer'

interface Props {
  readonly renderer: RendererState
  readonly formatError: (error: Error) => string
  readonly onRetry: () => void
  readonly outsideCount: number
  readonly onShowAll: () => void
}

/** Empty while there is nothing to say. */
export const MapNotices = ({ renderer, formatError, onRetry, outsideCount, onShowAll }: Props) => (
  <div className={styles.status}>
    {renderer.state === 'loading' && renderer.isSlow ? <p role="status">{mapMessages.mapLibreSlow}</p> : null}
    {renderer.state === 'failed' ? (
      <p role="status">
        <span>{formatError(renderer.error)}</span>{' '}
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
      </p>
    ) : null}
    {outsideCount > 0 ? (
      <p>
        <span>{mapMessages.clustersOutsideMap(outsideCount)}</span>{' '}
        <button type="button" onClick={onShowAll}>
          {mapMessages.showAllResults}
        </button>
      </p>
    ) : null}
  </div>
)
