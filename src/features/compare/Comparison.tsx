// Up to four clusters side by side: a column a cluster, a row a statement. What differs and what is missing stands in words.
import { type ReactNode, useRef } from 'react'
import { comparisonMessages } from '#messages/compare'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/LangSpan'
import type { ClusterId } from '../../domain/cluster/cluster'
import { toggleComparedCluster } from '../../domain/cluster/comparison'
import type { ComparisonModel } from '../../model/mainViews/comparison'
import type { ComparisonCandidates } from '../../model/mainViews/comparisonCandidates'
import { TAB_STOP } from '../../ui/controls/tabStop'
import { Icon } from '../../ui/icons/Icon'
import { AddClusters } from './AddClusters'
import styles from './Comparison.module.css'
import { ComparisonHead } from './ComparisonHead'
import { ComparisonRows, type FileStatus } from './ComparisonRows'

interface Props {
  readonly model: ComparisonModel
  readonly offers: ComparisonCandidates
  /** By column; null where its file is here and whole. */
  readonly notices: readonly ({ readonly failed: boolean; readonly notice: ReactNode } | null)[]
  readonly day: string
  readonly onChange: (compared: readonly ClusterId[]) => void
}

export function Comparison({ model, offers, notices, day, onChange }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const clusters = model.columns.map(({ cluster }) => cluster)
  const ids = clusters.map(({ id }) => id)
  const remove = (id: ClusterId) => {
    // The button goes with its column.
    heading.current?.focus({ preventScroll: true })
    onChange(toggleComparedCluster(ids, id))
  }
  const fileStatuses = notices.map((notice): FileStatus => (notice ? (notice.failed ? 'failed' : 'loading') : null))
  return (
    <section className={styles.compare} data-compare={ids.length} aria-labelledby="compare-answer" tabIndex={TAB_STOP}>
      <header className={styles.top}>
        <div className={styles.toolbar}>
          <h2 id="comparison-heading" ref={heading} tabIndex={-1}>
            {comparisonMessages.headline(ids.length)}
          </h2>
          <button
            type="button"
            className={styles.close}
            aria-label={comparisonMessages.close}
            onClick={() => onChange([])}
          >
            <Icon name="close" />
          </button>
        </div>
        <p>{comparisonMessages.note(day)}</p>
        <TranslationNote labels={t.translation} />
        <AddClusters comparedClusters={clusters} offers={offers} onAdd={added => onChange([...ids, ...added])} />
      </header>
      <table className={styles.table}>
        <caption className="visually-hidden">{comparisonMessages.caption}</caption>
        <ComparisonHead clusters={clusters} onRemove={remove} />
        <ComparisonRows
          model={model}
          fileStatuses={fileStatuses}
          notices={notices.map(notice => notice?.notice ?? null)}
        />
      </table>
    </section>
  )
}
