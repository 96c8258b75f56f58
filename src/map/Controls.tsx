// Zoom, the whole province, and on small maps the switch between the province and its crowded city.
import { t } from '../i18n/zh-CN'
import { Icon } from '../ui/Icon'
import styles from './Controls.module.css'

interface Props {
  readonly onZoom: (delta: number) => void
  readonly onProvince: () => void
  readonly provinceShown: boolean
  readonly crowd: { readonly name: string; readonly shown: boolean; readonly onShow: () => void } | null
}

export function Controls({ onZoom, onProvince, provinceShown, crowd }: Props) {
  return (
    <>
      <div className={styles.zoom}>
        <button type="button" onClick={() => onZoom(1)} aria-label={t.zoomIn} title={t.zoomIn}>
          <Icon name="plus" />
        </button>
        <button type="button" onClick={() => onZoom(-1)} aria-label={t.zoomOut} title={t.zoomOut}>
          <Icon name="minus" />
        </button>
        <button type="button" onClick={onProvince} aria-label={t.wholeProvince} title={t.wholeProvince}>
          <Icon name="frame" />
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
