// Replaces the result list when it has no rows, and offers the changes that bring some back.
import { filterMessages } from '#messages/filters'
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
      <h3>{filterMessages.nothingFound}</h3>
      <p>{filterMessages.nothingHint}</p>
      {filterRemovals.map(({ key, count }) => (
        <Button
          key={key}
          variant="large"
          className={styles.removal}
          disabled={count === 0}
          onClick={() => change({ [key]: DEFAULT_VIEW[key] })}
        >
          <span>{filterMessages.removeFilter(getFilterName(key))}</span>
          <strong>{filterMessages.countWithoutFilter(count)}</strong>
        </Button>
      ))}
      <Button variant="text" onClick={() => change(NO_FILTERS)}>
        {filterMessages.clearAndSee(total)}
      </Button>
    </div>
  )
}

/** For a day before the first recognition: one button back to today. */
export function NoneRecognisedYet({ day, count }: { day: string; count: number }) {
  const { change } = useViewState()
  return (
    <div className={styles.empty} data-results={0} id="results">
      <h3>{filterMessages.noneRecognisedYet(day, count)}</h3>
      <Button variant="large" onClick={() => change({ asof: null })}>
        {filterMessages.backToToday}
      </Button>
    </div>
  )
}
