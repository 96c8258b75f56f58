// When nothing is found: which filter to drop, what that would give, one tap to do it. Never a dead end.
import { t } from '#messages/t'
import type { Relaxation } from '../../model/selection'
import { useViewState } from '../../view/context'
import { DEFAULT_VIEW, NO_FILTERS } from '../../view/links'
import styles from './Nothing.module.css'

interface Props {
  readonly relaxations: readonly Relaxation[]
  readonly nameOf: (key: Relaxation['key']) => string
  readonly total: number
}

export function Nothing({ relaxations, nameOf, total }: Props) {
  const { change } = useViewState()
  return (
    <div className={styles.nothing} data-results={0} id="results">
      <h3>{t.nothingFound}</h3>
      <p>{t.nothingHint}</p>
      {relaxations.map(({ key, count }) => (
        <button key={key} type="button" disabled={count === 0} onClick={() => change({ [key]: DEFAULT_VIEW[key] })}>
          <span>{t.relax(nameOf(key))}</span>
          <strong>{t.would(count)}</strong>
        </button>
      ))}
      <button type="button" className={styles.clear} onClick={() => change(NO_FILTERS)}>
        {t.clearAndSee(total)}
      </button>
    </div>
  )
}

/** Nothing is there because nothing had been recognised by the day. */
export function NotYet({ day, count }: { day: string; count: number }) {
  const { change } = useViewState()
  return (
    <div className={styles.nothing} data-results={0} id="results">
      <h3>{t.asofNothing(day, count)}</h3>
      <button type="button" onClick={() => change({ asof: null })}>
        {t.asofBack}
      </button>
    </div>
  )
}
