// The column heads, each of which sorts. The measures column names its six numbers.
import { Fragment, memo } from 'react'
import { tableMessages } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { parseSort } from '../../model/mainViews/tableSort'
import { SortButton } from '../../ui/controls/SortButton'
import table from '../../ui/table/DataTable.module.css'
import type { Column, ColumnSort } from '../../view/params'
import styles from './Table.module.css'

interface Props {
  readonly columns: readonly Column[]
  readonly sort: ColumnSort | null
  readonly onSort: (column: Column) => void
}

export const TableHead = memo(function TableHead({ columns, sort, onSort }: Props) {
  const activeSort = sort && parseSort(sort)
  return (
    <thead>
      <tr>
        {columns.map(column => (
          <th
            key={column}
            scope="col"
            data-column={column}
            className={column === 'name' ? table.pinned : undefined}
            aria-sort={activeSort?.column !== column ? undefined : activeSort.descending ? 'descending' : 'ascending'}
          >
            <SortButton onSort={() => onSort(column)}>{tableMessages.columns[column]}</SortButton>
            {column === 'measures' ? (
              <span className={styles.measureCounts} aria-hidden="true">
                {DIRECTION_IDS.map(id => (
                  <Fragment key={id}>
                    <abbr title={DIRECTION[id]}>{tableMessages.directionInitial(DIRECTION[id])}</abbr>{' '}
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
