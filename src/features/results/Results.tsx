// The list of results beside the map, grouped by prefecture.
import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { t } from '#messages/t'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectResultGroups } from '../../model/panels/resultList'
import { Button } from '../../ui/controls/Button'
import { PAGE_SIZE, usePagedRows } from '../../ui/hooks/usePagedRows'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { useViewState } from '../../view/ViewProvider'
import { ResultItem } from './ResultItem'
import styles from './Results.module.css'
import { useFirstPaintRows } from './useFirstPaintRows'

interface Props {
  readonly selection: readonly PlacedCluster[]
  readonly data: Dataset
  /** Returns the text that a search matched; absent while there is no search. */
  readonly getMatchReason?: ((cluster: PlacedCluster) => string | null) | undefined
}

/** The clusters of the selection a page at a time; the page of the selected cluster comes first. */
export function Results({ selection, data, getMatchReason }: Props) {
  const { cluster: selectedId } = useViewState().view
  const selectedIndex = useMemo(
    () => (selectedId ? selection.findIndex(c => c.id === selectedId) : -1),
    [selection, selectedId],
  )
  const { start, end, remainingCount, nextCount, showNext, showPrevious } = usePagedRows(
    selection,
    selection.length,
    selectedIndex,
  )
  const groups = selectResultGroups(
    selection,
    useFirstPaintRows(selection, start, end, data.clusters.length > PAGE_SIZE),
  )
  const listRef = useRef<HTMLDivElement>(null)
  const changePage = (showRows: () => void, firstNewIndex: number) => {
    flushSync(showRows)
    listRef.current?.querySelectorAll<HTMLElement>('li a')[firstNewIndex]?.focus()
  }
  return (
    <div ref={listRef} data-results={selection.length} className={styles.results} id="results">
      {start > 0 ? (
        <Button variant="large" className={styles.more} onClick={() => changePage(showPrevious, 0)}>
          {t.showPrevious(PAGE_SIZE, start)}
        </Button>
      ) : null}
      {groups.map(group => (
        <section key={group.code} aria-labelledby={`group-${group.code}`}>
          <div className={styles.group}>
            <h3 id={`group-${group.code}`}>{`${group.name} ${group.total}`}</h3>
            {group === groups[0] ? (
              <span className={styles.evidenceKey} aria-hidden="true">
                <EvidenceBar kind="delivered" /> {t.evidenceKeyDelivered} <EvidenceBar kind="announced" />{' '}
                {t.evidenceKeyAnnounced} <EvidenceBar kind="planned" /> {t.evidenceKeyPlanned}
              </span>
            ) : null}
          </div>
          <ul>
            {group.clusters.map(cluster => (
              <ResultItem
                key={cluster.id}
                cluster={cluster}
                matchReason={getMatchReason?.(cluster) ?? null}
                lists={data.lists}
                isSelected={selectedId === cluster.id}
              />
            ))}
          </ul>
        </section>
      ))}
      {remainingCount > 0 ? (
        <Button variant="large" className={styles.more} onClick={() => changePage(showNext, end - start)}>
          {t.showMore(nextCount, remainingCount)}
        </Button>
      ) : null}
    </div>
  )
}
