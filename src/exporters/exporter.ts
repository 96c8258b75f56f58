// The interface of a download format. All formats are in formats.ts.
import type { TableRow } from '../model/mainViews/table'
import type { Column } from '../view/params'

/** The rows that the page shows, in its order, and their origin. */
export interface VisibleRows {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** URL of the view with the same rows. */
  readonly link: string
  /** Date of the newest source. */
  readonly version: string
  /** The day of every status. */
  readonly day: string
}

/** A download format. */
export interface Exporter {
  readonly id: string
  /** Text of its button. */
  readonly label: (rows: number) => string
  readonly extension: string
  readonly build: (visible: VisibleRows) => Blob
}
