// The interface of a download format. All formats are in formats.ts.
import type { ClusterDetail, ClusterMeasure } from '../domain/cluster/cluster'
import type { DirectionRule } from '../domain/cluster/direction'
import type { Facts } from '../domain/cluster/facts'
import type { Translated } from '../domain/language/language'
import type { Source } from '../domain/source/source'
import type { ClusterTarget } from '../domain/target/clusterTargets'
import type { Geometry } from '../map/basemap/geometry'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import type { ChangeFiles } from '../model/mainViews/changes'
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

/** The content of data/v1/measures.json. */
export interface MeasureTables extends Translated {
  readonly directions: readonly DirectionRule[]
  readonly measures: readonly ClusterMeasure[]
  readonly sources: readonly Source[]
}

/** The content of data/v1/promises.json. */
export interface TargetTables extends Translated {
  readonly promises: readonly ClusterTarget[]
  readonly sources: readonly Source[]
}

/** The content of the page, known before any click. */
export interface ExportPage extends ExportOrigin {
  readonly view: View
  readonly data: Dataset
  /** The clusters of the rows, in the order of the list; in a comparison in that of their choice. */
  readonly clusters: readonly PlacedCluster[]
  /** The filters as the page shows them. */
  readonly filters: readonly string[]
  /** Loaded in the view of targets; null in other views and while it loads. */
  readonly targets: TargetTables | null
  /** Loaded in the view of changes; null in other views and while they load. */
  readonly changes: ChangeFiles | null
  /** Loaded in the matrix; null in other views and while it loads. */
  readonly measures: MeasureTables | null
}

/** Everything that a format may need of the page. The loaders request each file once per page. */
export interface ExportRequest extends ExportPage, VisibleRows {
  /** The interpretation of the search text, such as words that no cluster matches; '' if it was read as typed. */
  readonly searchNote: string
  readonly facts: Facts
  readonly loadGeometry: () => Promise<Geometry>
  readonly loadMeasures: () => Promise<MeasureTables>
  /** The details of a cluster: its figures and their sources. */
  readonly loadDetail: (cluster: PlacedCluster) => Promise<ClusterDetail>
  /** Whole URL of the page of a cluster. */
  readonly getClusterUrl: (cluster: Pick<PlacedCluster, 'id'>) => string
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
  /** Follows the name of the product in the name of the file, where its rows are not the clusters. */
  readonly fileNamePart?: string
  /** True where it has the rows of the view besides the clusters: its name says the view. */
  readonly hasRowsOfView?: boolean
  /** Number of its rows; null where the format does not apply to the view. Default: one row a cluster. */
  readonly countRows?: (page: ExportPage) => number | null
  /** Text instead of a file without rows. Default: that no cluster matches. */
  readonly emptyText?: string
  /**
   * Builds the file; the same request gives the same bytes.
   * @throws ExportError for a reason that the dialog has a text for
   * @throws DOMException AbortError when the job is cancelled
   */
  readonly build: (request: ExportRequest, job: ExportJob) => Promise<Blob>
}
