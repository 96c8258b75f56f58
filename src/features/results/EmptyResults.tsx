// Replaces the result list when it has no rows, and offers the changes that bring some back.
import { t } from '#messages/t'
import type { FilterRemoval } from '../../model/dataset/selection'
import { Button } from '../../ui/controls/Button'
import { DEFAULT_VIEW, NO_FILTERS } from '../../view/links'
import { useViewState } from '../../view/ViewProvider'
import styles from './EmptyResults.module.css'

interface Props {
  readonly filterRemovals: readonly FilterRemoval[]
  readonly getFilterName: (key: FilterRemoval['key']) => string
  readonly total: number
}

/** For filters that match nothing: one button per filter, with the number of results without it. */
export function EmptyResults({ filterRemovals, getFilterName, total }: Props) {
  const { change } = useViewState()
  return (
    <div className={styles.empty} data-results={0} id="results">
      <h3>{t.nothingFound}</h3>
      <p>{t.nothingHint}</p>
      {filterRemovals.map(({ key, count }) => (
        <Button
          key={key}
          variant="large"
          className={styles.removal}
          disabled={count === 0}
          onClick={() => change({ [key]: DEFAULT_VIEW[key] })}
        >
          <span>{t.removeFilter(getFilterName(key))}</span>
          <strong>{t.countWithoutFilter(count)}</strong>
        </Button>
      ))}
      <Button variant="text" onClick={() => change(NO_FILTERS)}>
        {t.clearAndSee(total)}
      </Button>
    </div>
  )
}

/** For a day before the first recognition: one button back to today. */
export function NoneRecognisedYet({ day, count }: { day: string; count: number }) {
  const { change } = useViewState()
  return (
    <div className={styles.empty} data-results={0} id="results">
      <h3>{t.noneRecognisedYet(day, count)}</h3>
      <Button variant="large" onClick={() => change({ asof: null })}>
        {t.backToToday}
      </Button>
    </div>
  )
}
