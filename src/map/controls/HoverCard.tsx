// Describes what the pointer or the focus is on. Hidden from screen readers: the focused link has the same content.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import { INDUSTRY, LEVEL } from '#messages/words'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatStatus } from '../../messages/domainFormat'
import { formatNumber } from '../../messages/format'
import { getIconStyle } from '../../messages/iconStyle'
import type { HoverModel } from '../../model/map/hoverModel'
import popover from '../../ui/controls/Popover.module.css'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { getItemId } from '../elementIds'
import type { HoverTarget } from '../mapProps'
import styles from './HoverCard.module.css'

interface Props {
  readonly model: HoverModel
  readonly mapRef: RefObject<HTMLElement | null>
  readonly target: HoverTarget
}

/** Follows the pointer, or stays at the focused item. */
export function HoverCard({ model, mapRef, target }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const { clusters, total, byIndustry } = model
  useLayoutEffect(() => {
    const card = ref.current
    const mapElement = mapRef.current
    if (!card || !mapElement) return
    const moveTo = (x: number, y: number) => {
      const left = x + 16 + card.offsetWidth > mapElement.clientWidth ? x - card.offsetWidth - 14 : x + 16
      const top = y + 16 + card.offsetHeight > mapElement.clientHeight ? y - card.offsetHeight - 12 : y + 16
      card.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`
    }
    const item = mapElement.querySelector(`[data-map-item="${getItemId(target)}"]`)
    const mapRect = mapElement.getBoundingClientRect()
    if (item && (item === document.activeElement || item.matches(':hover'))) {
      const itemRect = item.getBoundingClientRect()
      moveTo(itemRect.right - mapRect.left - 12, itemRect.bottom - mapRect.top - 12)
    }
    const onPointerMove = (event: PointerEvent) => moveTo(event.clientX - mapRect.left, event.clientY - mapRect.top)
    mapElement.addEventListener('pointermove', onPointerMove)
    return () => mapElement.removeEventListener('pointermove', onPointerMove)
  }, [mapRef, target])
  return (
    <div ref={ref} className={`${popover.popover} ${styles.card}`} aria-hidden="true" data-hover-card>
      <p>
        <strong>{model.title}</strong>
        {model.within ? <span>{model.within}</span> : null}
      </p>
      {total === 0 ? <p className={styles.empty}>{mapMessages.noneRecordedHere}</p> : null}
      {byIndustry ? (
        <>
          <p>{mapMessages.clusterCount(total)}</p>
          <ul className={styles.numbers}>
            {INDUSTRY_IDS.map((id, i) => (
              <li key={id}>
                <ClusterIcon iconStyle={getIconStyle({ industry: id, level: 'province', status: 'valid' })} size={14} />
                {INDUSTRY[id].name}
                <b>{formatNumber(byIndustry[i] ?? 0)}</b>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {clusters.map(cluster => (
        <p key={cluster.id} className={styles.cluster}>
          <ClusterIcon iconStyle={getIconStyle(cluster)} size={14} />
          <span>
            {names.cluster(cluster)}
            <small>{`${LEVEL[cluster.level]} · ${formatStatus(cluster)}`}</small>
          </span>
        </p>
      ))}
      {!byIndustry && total > clusters.length ? (
        <p className={styles.empty}>{mapMessages.andMore(total - clusters.length)}</p>
      ) : null}
    </div>
  )
}
