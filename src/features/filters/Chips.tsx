// The active filters as chips, each with a button that removes it.

import { filterMessages } from '#messages/filters'
import type { FacetKey } from '../../domain/filter/filters'
import { Icon } from '../../ui/icons/Icon'
import { NO_FILTERS } from '../../view/links'
import { useViewState } from '../../view/ViewProvider'
import styles from './Chips.module.css'

/** One active filter value. The value of `q` and of a day is not read. */
export interface Chip {
  readonly key: FacetKey | 'q' | 'asof' | 'since'
  readonly value: string
  readonly label: string
}

/** Chips and a button that removes all filters; nothing while there are none. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const { view, change } = useViewState()
  if (chips.length === 0) return null
  const removeFilter = ({ key, value }: Chip) => {
    if (key === 'q') change({ q: '' })
    else change({ [key]: key === 'asof' || key === 'since' ? null : view[key].filter(v => v !== value) })
  }
  return (
    <ul className={styles.chips} aria-label={filterMessages.activeFilters} data-chips>
      {chips.map(chip => (
        <li key={`${chip.key}-${chip.value}`} className={styles.chip}>
          <span>{chip.label}</span>
          <button type="button" onClick={() => removeFilter(chip)} aria-label={filterMessages.remove(chip.label)}>
            <Icon name="close" size={11} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={() => change(NO_FILTERS)}>
          {filterMessages.clearAll}
        </button>
      </li>
    </ul>
  )
}
