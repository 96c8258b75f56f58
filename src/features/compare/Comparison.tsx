// Up to four clusters side by side: a column a cluster, a row a statement. Differences and gaps are put in words.
import { type ReactNode, useRef } from 'react'
import { comparisonMessages } from '#messages/compare'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/LangSpan'
import type { ClusterId } from '../../domain/cluster/cluster'
import { toggleComparedCluster } from '../../domain/cluster/comparison'
import type { ComparisonModel } from '../../model/mainViews/comparison'
import type { ComparisonCandidates } from '../../model/mainViews/comparisonCandidates'
import { IconButton } from '../../ui/controls/Button'
import { TAB_STOP } from '../../ui/controls/tabStop'
import table from '../../ui/table/DataTable.module.css'
import { QuoteButton } from '../quote/QuoteButton'
import { AddClusters } from './AddClusters'
import styles from './Comparison.module.css'
import { ComparisonHead } from './ComparisonHead'
import { ComparisonRows, type FileStatus } from './ComparisonRows'

interface Props {
  readonly model: ComparisonModel
  readonly offers: ComparisonCandidates
  /** By column; null where its file is loaded. */
  readonly notices: readonly ({ readonly failed: boolean; readonly notice: ReactNode } | null)[]
  readonly day: string
  readonly onChange: (compared: readonly ClusterId[]) => void
}

export function Comparison({ model, offers, notices, day, onChange }: Props) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const clusters = model.columns.map(({ cluster }) => cluster)
  const ids = clusters.map(({ id }) => id)
  const remove = (id: ClusterId) => {
    // The button that has the focus is removed with its column.
    headingRef.current?.focus({ preventScroll: true })
    onChange(toggleComparedCluster(ids, id))
  }
  const fileStatuses = notices.map((notice): FileStatus => (notice ? (notice.failed ? 'failed' : 'loading') : null))
  return (
    <section
      className={`${table.region} ${styles.compare}`}
      data-compare={ids.length}
      aria-labelledby="comparison-heading"
      tabIndex={TAB_STOP}
    >
      <header className={`${table.top} ${styles.top}`}>
        <div className={styles.toolbar}>
          <h2 id="comparison-heading" ref={headingRef} tabIndex={-1}>
            {comparisonMessages.headline(ids.length)}
          </h2>
          <IconButton
            icon="close"
            label={comparisonMessages.close}
            className={styles.close}
            onClick={() => onChange([])}
          />
        </div>
        <p>
          <span>{comparisonMessages.note(day)}</span>{' '}
          <QuoteButton subject={{ number: { table: 'comparison', row: `cluster:${ids[0]}`, column: 'figures' } }} />
        </p>
        <TranslationNote labels={t.translation} />
        <AddClusters comparedClusters={clusters} offers={offers} onAdd={added => onChange([...ids, ...added])} />
      </header>
      <table className={table.table}>
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
