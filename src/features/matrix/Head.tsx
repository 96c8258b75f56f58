// The heads of the columns: each sorts, and each of the six holds what the rule asks, apart from what anybody did.
import { memo, type ReactNode } from 'react'
import { m } from '#messages/matrix'
import { t } from '#messages/t'
import { DIRECTION } from '#messages/words'
import type { DirectionId } from '../../domain/direction'
import type { MatrixColumn, MatrixOrder, MatrixSort } from '../../model/matrix'
import { SortButton } from '../../ui/SortButton'
import styles from './Matrix.module.css'
import { RULE_ID } from './Rule'

interface Props {
  readonly columns: readonly MatrixColumn[]
  readonly sort: MatrixSort
  /** The directions the link asks for. */
  readonly asked: readonly DirectionId[]
  readonly ruleOf: DirectionId | null
  readonly onSort: (by: MatrixOrder) => void
  readonly onRule: (id: DirectionId) => void
}

/** Places run from the first, counts from the most. */
const sortWords = (by: MatrixOrder, { by: current, reversed }: MatrixSort) =>
  by !== current ? undefined : (by === 'place') === reversed ? 'descending' : 'ascending'

export const Head = memo(function Head({ columns, sort, asked, ruleOf, onSort, onRule }: Props) {
  const head = (by: MatrixOrder, name: string, how: string, more: ReactNode = null) => (
    <th
      key={by}
      scope="col"
      abbr={name}
      aria-sort={sortWords(by, sort)}
      data-asked={asked.some(id => id === by) || undefined}
    >
      <SortButton onSort={() => onSort(by)}>
        {name}
        <span className="unseen">{how}</span>
      </SortButton>
      {more}
    </th>
  )
  return (
    <tr>
      {head('place', m.clusterColumn, m.sortByPlace)}
      {columns.map(({ rule: { id } }) =>
        head(
          id,
          DIRECTION[id],
          m.sortByCounts,
          <button
            type="button"
            className={styles.ruleButton}
            aria-label={m.ruleOfDirection(DIRECTION[id])}
            aria-expanded={ruleOf === id}
            aria-controls={ruleOf === id ? RULE_ID : undefined}
            data-rule={id}
            onClick={() => onRule(id)}
          >
            {m.ruleOf}
          </button>,
        ),
      )}
      {head('total', t.sum, m.sortByCounts)}
    </tr>
  )
})
