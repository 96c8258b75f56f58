// The table as it is copied: a value a cell. What one cell shows together stands in columns of its own here, so that
// a figure can be reckoned with and never goes without its scope and its source.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { table as w } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { DIRECTION_IDS } from '../domain/direction'
import type { Cell, Sheet } from '../domain/sheet'
import { figureScope, figureTags, sourceLine } from '../messages/table'
import { amountOf } from '../messages/words'
import type { Column } from '../view/params'
import { COLUMN_MODEL, missingWords, type TableRow } from './table'

interface Copied {
  readonly head: string
  readonly cell: (row: TableRow) => Cell | null
}

const UNIT = '亿元'

const asShown = (column: Column): readonly Copied[] => [{ head: w.columns[column], cell: COLUMN_MODEL[column].text }]

/** Columns that are copied otherwise than they are shown. */
const apart = (): Readonly<Partial<Record<Column, readonly Copied[]>>> => ({
  name: [
    { head: w.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
    { head: w.fullName, cell: ({ cluster }) => (cluster.nameConfirmed ? w.confirmed : t.nameUnconfirmed) },
  ],
  figure: [
    { head: w.figureIn(UNIT), cell: ({ facts }) => facts?.figure?.value ?? null },
    {
      head: w.figureMeaning,
      cell: ({ facts }) =>
        facts?.figure
          ? [amountOf(facts.figure), ...Object.values(figureScope(facts.figure)), ...figureTags(facts.figure)]
              .filter(Boolean)
              .join(' · ')
          : null,
    },
    { head: w.figureSentence, cell: ({ facts }) => facts?.figure?.textZh ?? null },
    { head: w.figureSource, cell: ({ source }) => source && sourceLine(source) },
  ],
  measures: DIRECTION_IDS.map((id, i) => ({
    head: w.measuresIn(DIRECTION[id]),
    cell: ({ facts }) => facts?.measures[i] || null,
  })),
  sources: [{ head: w.columns.sources, cell: ({ facts }) => facts?.sources ?? null }],
})

/** Heads, a row a cluster, and a last line that says of when and from where it is. */
export function selectSheet(
  columns: readonly Column[],
  rows: readonly TableRow[],
  origin: { readonly day: string; readonly address: string },
): Sheet {
  const columnsApart = apart()
  const copied = columns.flatMap(column => (columnsApart[column] ?? asShown(column)).map(one => ({ column, ...one })))
  return [
    copied.map(({ head }) => head),
    ...rows.map(row => copied.map(({ column, cell }) => cell(row) ?? missingWords(column, row))),
    [w.remark(origin.day, rows.length, origin.address)],
  ]
}
