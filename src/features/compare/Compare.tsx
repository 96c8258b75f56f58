// Up to four clusters side by side: a column a cluster, a row a statement. What differs and what is missing stands in words.
import { type ReactNode, useRef } from 'react'
import { cmp } from '#messages/compare'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/quoted'
import type { ClusterId } from '../../domain/cluster'
import { toggleCompared } from '../../domain/compare'
import type { ComparisonModel } from '../../model/compare'
import type { Offers } from '../../model/compareOffers'
import { Icon } from '../../ui/Icon'
import { TAB_STOP } from '../../ui/tabStop'
import { Add } from './Add'
import styles from './Compare.module.css'
import { Head } from './Head'
import { type Pending, Rows } from './Rows'

interface Props {
  readonly model: ComparisonModel
  readonly offers: Offers
  /** By column; null where its file is here and whole. */
  readonly notices: readonly ({ readonly failed: boolean; readonly notice: ReactNode } | null)[]
  readonly day: string
  readonly onChange: (compared: readonly ClusterId[]) => void
}

export function Compare({ model, offers, notices, day, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const clusters = model.columns.map(({ cluster }) => cluster)
  const ids = clusters.map(({ id }) => id)
  const remove = (id: ClusterId) => {
    // The button goes with its column.
    heading.current?.focus({ preventScroll: true })
    onChange(toggleCompared(ids, id))
  }
  const pending = notices.map((notice): Pending => (notice ? (notice.failed ? 'failed' : 'loading') : null))
  return (
    <section className={styles.compare} data-compare={ids.length} aria-labelledby="compare-answer" tabIndex={TAB_STOP}>
      <header className={styles.top}>
        <div className={styles.bar}>
          <h2 id="compare-answer" ref={heading} tabIndex={-1}>
            {cmp.headline(ids.length)}
          </h2>
          <button type="button" className={styles.close} aria-label={cmp.close} onClick={() => onChange([])}>
            <Icon name="close" />
          </button>
        </div>
        <p>{cmp.note(day)}</p>
        <TranslationNote words={t.translation} />
        <Add chosen={clusters} offers={offers} onAdd={added => onChange([...ids, ...added])} />
      </header>
      <table className={styles.table}>
        <caption className="unseen">{cmp.caption}</caption>
        <Head clusters={clusters} onRemove={remove} />
        <Rows model={model} pending={pending} notices={notices.map(notice => notice?.notice ?? null)} />
      </table>
    </section>
  )
}
