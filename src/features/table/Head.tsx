// The heads of the columns: each sorts. Over the six numbers of the measures stands what each of them counts.
import { Fragment, memo } from 'react'
import { table as w } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { DIRECTION_IDS } from '../../domain/direction'
import { readSort } from '../../model/table'
import { SortButton } from '../../ui/SortButton'
import type { Column, ColumnSort } from '../../view/params'
import styles from './Table.module.css'

interface Props {
  readonly columns: readonly Column[]
  readonly sort: ColumnSort | null
  readonly onSort: (column: Column) => void
}

export const Head = memo(function Head({ columns, sort, onSort }: Props) {
  const sorted = sort && readSort(sort)
  return (
    <thead>
      <tr>
        {columns.map(column => (
          <th
            key={column}
            scope="col"
            data-column={column}
            aria-sort={sorted?.column !== column ? undefined : sorted.descending ? 'descending' : 'ascending'}
          >
            <SortButton onSort={() => onSort(column)}>{w.columns[column]}</SortButton>
            {column === 'measures' ? (
              <span className={styles.six} aria-hidden="true">
                {DIRECTION_IDS.map(id => (
                  <Fragment key={id}>
                    <abbr title={DIRECTION[id]}>{w.initial(DIRECTION[id])}</abbr>{' '}
                  </Fragment>
                ))}
              </span>
            ) : null}
          </th>
        ))}
      </tr>
    </thead>
  )
})
