// Zoom, the whole province, and on small maps the switch between the province and its crowded city.
import { keyboardMessages } from '#messages/keys'
import { mapMessages } from '#messages/map'
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
          aria-label={mapMessages.zoomIn}
          title={mapMessages.zoomIn}
          aria-disabled={zoomAvailability.canZoomIn ? undefined : true}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          onClick={() => onZoom(-1)}
          aria-label={mapMessages.zoomOut}
          title={mapMessages.zoomOut}
          aria-disabled={zoomAvailability.canZoomOut ? undefined : true}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className={styles.showProvince}
          onClick={onShowProvince}
          aria-label={mapMessages.wholeProvince}
          title={mapMessages.wholeProvince}
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
        <fieldset className={styles.viewSwitch} aria-label={mapMessages.mapExtent}>
          <button type="button" aria-pressed={isProvinceInView} onClick={onShowProvince}>
            {mapMessages.province}
          </button>
          <button type="button" aria-pressed={denseGroup.isInView} onClick={denseGroup.onShow}>
            {denseGroup.name}
          </button>
        </fieldset>
      ) : null}
    </>
  )
}
