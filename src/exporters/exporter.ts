// The interface of a download format. All formats are in formats.ts.
import type { Geometry } from '../map/basemap/geometry'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import type { TableRow } from '../model/mainViews/table'
import type { Column, View } from '../view/params'

/** The origin of a file, named in it. */
export interface ExportOrigin {
  /** Permanent URL of the view, its day fixed. */
  readonly link: string
  /** Date of the newest source, YYYY-MM-DD. */
  readonly version: string
  /** The day of every status, YYYY-MM-DD. */
  readonly day: string
}

/** The rows that the page shows, in its order, and their origin. */
export interface VisibleRows extends ExportOrigin {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/** Everything that a format may need of the page. */
export interface ExportRequest extends VisibleRows {
  readonly view: View
  readonly data: Dataset
  /** The clusters of the rows, in their order. */
  readonly clusters: readonly PlacedCluster[]
  /** The filters as the page shows them. */
  readonly filters: readonly string[]
  /** Fetches the detailed geometry, once per page. */
  readonly loadGeometry: () => Promise<Geometry>
}

/** A running export. */
export interface ExportJob {
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal
  /** Reports the share that is done, 0 to 1. */
  readonly reportProgress: (share: number) => void
}

/** A download format. */
export interface Exporter {
  readonly id: string
  /** Text of its button, with the number of rows. */
  readonly label: (rows: number) => string
  readonly extension: string
  /** @throws DOMException AbortError when the job is cancelled */
  readonly build: (request: ExportRequest, job: ExportJob) => Promise<Blob>
}
