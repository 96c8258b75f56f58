// Zoom, the whole province, and on small maps the switch between the province and its crowded city.
import { keys } from '#messages/keys'
import { t } from '#messages/t'
import { Icon } from '../ui/Icon'
import styles from './Controls.module.css'

interface Props {
  readonly onZoom: (delta: number) => void
  readonly onProvince: () => void
  readonly onKeys: () => void
  /** At the nearest or farthest the button stays, and says that it does nothing. */
  readonly canZoom: { readonly closer: boolean; readonly out: boolean }
  readonly provinceShown: boolean
  readonly crowd: { readonly name: string; readonly shown: boolean; readonly onShow: () => void } | null
}

export function Controls({ onZoom, onProvince, onKeys, canZoom, provinceShown, crowd }: Props) {
  return (
    <>
      <div className={styles.zoom}>
        <button
          type="button"
          onClick={() => onZoom(1)}
          aria-label={t.zoomIn}
          title={t.zoomIn}
          aria-disabled={canZoom.closer ? undefined : true}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          onClick={() => onZoom(-1)}
          aria-label={t.zoomOut}
          title={t.zoomOut}
          aria-disabled={canZoom.out ? undefined : true}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className={styles.whole}
          onClick={onProvince}
          aria-label={t.wholeProvince}
          title={t.wholeProvince}
        >
          <Icon name="frame" />
        </button>
        <button
          type="button"
          className={styles.keys}
          onClick={onKeys}
          aria-haspopup="dialog"
          aria-label={keys.open}
          title={keys.open}
        >
          {keys.button}
        </button>
      </div>
      {crowd ? (
        <fieldset className={styles.switch} aria-label={t.mapExtent}>
          <button type="button" aria-pressed={provinceShown} onClick={onProvince}>
            {t.province}
          </button>
          <button type="button" aria-pressed={crowd.shown} onClick={crowd.onShow}>
            {crowd.name}
          </button>
        </fieldset>
      ) : null}
    </>
  )
}
