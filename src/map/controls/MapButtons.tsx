// Zoom, the whole province, keyboard help, and on maps without inset the switch between the province and a city.

import { keyboardMessages } from '#messages/keys'
import { mapMessages } from '#messages/map'
import { MAX_ZOOM, MIN_ZOOM } from '../../domain/map/cameraLimits'
import { Icon } from '../../ui/icons/Icon'
import { isSameCamera } from '../camera/camera'
import type { Camera, Size } from '../camera/projection'
import { getGroupCamera } from '../layout/mapLayout'
import { getProvinceCamera } from '../layout/provinceCamera'
import type { DenseGroup } from '../layout/symbolLayout'
import styles from './MapButtons.module.css'

/** Actions of buttons and keys. */
export interface MapActions {
  /** @param anchor the pixel that keeps its position, by default the centre */
  readonly zoomBy: (levels: number, anchor?: { readonly x: number; readonly y: number } | null) => void
  readonly showProvince: () => void
  readonly showGroup: (group: DenseGroup) => void
  /** null where the map follows no keys. */
  readonly showKeyboardHelp: (() => void) | null
}

interface Props {
  readonly actions: MapActions
  readonly camera: Camera
  readonly targetCamera: Camera
  readonly size: Size
  readonly switchCity: { readonly name: string; readonly group: DenseGroup } | null
}

/** `at` in a link rounds the zoom by less than this. */
const ZOOM_TOLERANCE = 0.01

/** Buttons without effect stay focusable and have `aria-disabled`. */
export function MapButtons({ actions, camera: { zoom }, targetCamera, size, switchCity }: Props) {
  const { zoomBy, showProvince, showGroup, showKeyboardHelp } = actions
  return (
    <>
      <div className={styles.zoom}>
        <button
          type="button"
          onClick={() => zoomBy(1)}
          aria-label={mapMessages.zoomIn}
          title={mapMessages.zoomIn}
          aria-disabled={zoom < MAX_ZOOM - ZOOM_TOLERANCE ? undefined : true}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          onClick={() => zoomBy(-1)}
          aria-label={mapMessages.zoomOut}
          title={mapMessages.zoomOut}
          aria-disabled={zoom > MIN_ZOOM + ZOOM_TOLERANCE ? undefined : true}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className={styles.showProvince}
          onClick={showProvince}
          aria-label={mapMessages.wholeProvince}
          title={mapMessages.wholeProvince}
        >
          <Icon name="frame" />
        </button>
        {showKeyboardHelp ? (
          <button
            type="button"
            className={styles.keyboardHelp}
            onClick={showKeyboardHelp}
            aria-haspopup="dialog"
            aria-label={keyboardMessages.openLabel}
            title={keyboardMessages.openLabel}
          >
            {keyboardMessages.button}
          </button>
        ) : null}
      </div>
      {switchCity ? (
        <fieldset className={styles.viewSwitch} aria-label={mapMessages.mapExtent}>
          <button
            type="button"
            aria-pressed={isSameCamera(getProvinceCamera(size), targetCamera)}
            onClick={showProvince}
          >
            {mapMessages.province}
          </button>
          <button
            type="button"
            aria-pressed={isSameCamera(getGroupCamera(switchCity.group, size), targetCamera)}
            onClick={() => showGroup(switchCity.group)}
          >
            {switchCity.name}
          </button>
        </fieldset>
      ) : null}
    </>
  )
}
