// Zoom, the whole province, and on small maps the switch between the province and its crowded city.
import { keyboardMessages } from '#messages/keys'
import { t } from '#messages/t'
import { Icon } from '../../ui/icons/Icon'
import styles from './MapButtons.module.css'

interface Props {
  readonly onZoom: (delta: number) => void
  readonly onShowProvince: () => void
  readonly onShowKeys: () => void
  /** At the nearest or farthest the button stays, and says that it does nothing. */
  readonly zoomAvailability: { readonly canZoomIn: boolean; readonly canZoomOut: boolean }
  readonly isProvinceInView: boolean
  readonly denseGroup: { readonly name: string; readonly isInView: boolean; readonly onShow: () => void } | null
}

export function MapButtons({
  onZoom,
  onShowProvince,
  onShowKeys,
  zoomAvailability,
  isProvinceInView,
  denseGroup,
}: Props) {
  return (
    <>
      <div className={styles.zoom}>
        <button
          type="button"
          onClick={() => onZoom(1)}
          aria-label={t.zoomIn}
          title={t.zoomIn}
          aria-disabled={zoomAvailability.canZoomIn ? undefined : true}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          onClick={() => onZoom(-1)}
          aria-label={t.zoomOut}
          title={t.zoomOut}
          aria-disabled={zoomAvailability.canZoomOut ? undefined : true}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className={styles.showProvince}
          onClick={onShowProvince}
          aria-label={t.wholeProvince}
          title={t.wholeProvince}
        >
          <Icon name="frame" />
        </button>
        <button
          type="button"
          className={styles.keyboardHelp}
          onClick={onShowKeys}
          aria-haspopup="dialog"
          aria-label={keyboardMessages.openLabel}
          title={keyboardMessages.openLabel}
        >
          {keyboardMessages.button}
        </button>
      </div>
      {denseGroup ? (
        <fieldset className={styles.viewSwitch} aria-label={t.mapExtent}>
          <button type="button" aria-pressed={isProvinceInView} onClick={onShowProvince}>
            {t.province}
          </button>
          <button type="button" aria-pressed={denseGroup.isInView} onClick={denseGroup.onShow}>
            {denseGroup.name}
          </button>
        </fieldset>
      ) : null}
    </>
  )
}
