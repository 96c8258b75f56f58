// The shape of every format in which the visible rows can be taken along. formats.ts has all there are.
import type { TableRow } from '../model/mainViews/table'
import type { Column } from '../view/params'

/** The rows that are in sight, in their order, and where they come from. */
export interface VisibleRows {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** A whole address that shows the same rows again. */
  readonly link: string
  /** The date of the data. */
  readonly version: string
  /** The day for which every standing is told. */
  readonly day: string
}

/** One format. */
export interface Exporter {
  readonly id: string
  /** On its button. */
  readonly label: (rows: number) => string
  readonly extension: string
  readonly build: (visible: VisibleRows) => Blob
}
