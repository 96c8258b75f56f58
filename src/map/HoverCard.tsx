// Names what is under the pointer or the focus. It is silent for screen readers: the focused link already says it.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY, LEVEL } from '#messages/words'
import { INDUSTRY_IDS } from '../domain/industry'
import { formatNumber } from '../messages/format'
import { markOf } from '../messages/marks'
import { standingWords } from '../messages/words'
import type { HoverModel } from '../model/hover'
import { Mark } from '../ui/Mark'
import styles from './HoverCard.module.css'
import type { Hover } from './mapProps'

export function HoverCard({
  model,
  stage,
  hover,
}: {
  model: HoverModel
  stage: RefObject<HTMLElement | null>
  hover: Hover
}) {
  const ref = useRef<HTMLDivElement>(null)
  const { clusters, total, byIndustry } = model
  useLayoutEffect(() => {
    const card = ref.current
    const root = stage.current
    if (!card || !root) return
    const put = (x: number, y: number) => {
      const left = x + 16 + card.offsetWidth > root.clientWidth ? x - card.offsetWidth - 14 : x + 16
      const top = y + 16 + card.offsetHeight > root.clientHeight ? y - card.offsetHeight - 12 : y + 16
      card.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`
    }
    const item = root.querySelector(
      `[data-item="${hover.kind === 'cluster' ? hover.id : `${hover.kind}-${hover.code}`}"]`,
    )
    const box = root.getBoundingClientRect()
    if (item && (item === document.activeElement || item.matches(':hover'))) {
      const at = item.getBoundingClientRect()
      put(at.right - box.left - 12, at.bottom - box.top - 12)
    }
    const follow = (event: PointerEvent) => put(event.clientX - box.left, event.clientY - box.top)
    root.addEventListener('pointermove', follow)
    return () => root.removeEventListener('pointermove', follow)
  }, [stage, hover])
  return (
    <div ref={ref} className={styles.card} aria-hidden="true" data-hover-card>
      <p>
        <strong>{model.title}</strong>
        {model.within ? <span>{model.within}</span> : null}
      </p>
      {total === 0 ? <p className={styles.none}>{t.noneRecordedHere}</p> : null}
      {byIndustry ? (
        <>
          <p>{t.clustersHere(total)}</p>
          <ul className={styles.numbers}>
            {INDUSTRY_IDS.map((id, i) => (
              <li key={id}>
                <Mark look={markOf({ industry: id, level: 'province', status: 'valid' })} size={14} />
                {INDUSTRY[id].name}
                <b>{formatNumber(byIndustry[i] ?? 0)}</b>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {clusters.map(cluster => (
        <p key={cluster.id} className={styles.cluster}>
          <Mark look={markOf(cluster)} size={14} />
          <span>
            {names.cluster(cluster)}
            <small>{`${LEVEL[cluster.level]} · ${standingWords(cluster)}`}</small>
          </span>
        </p>
      ))}
      {!byIndustry && total > clusters.length ? (
        <p className={styles.none}>{t.andMore(total - clusters.length)}</p>
      ) : null}
    </div>
  )
}
