// Paths of the published files, and the types of their parsed contents. No parsing and no schemas.
import { FOLDER } from '#data/folder'
import type { DataChange } from '../domain/change/dataChange'
import type { ClusterFigure, ClusterId, ClusterMeasure, IndustryCluster } from '../domain/cluster/cluster'
import type { DirectionRule } from '../domain/cluster/direction'
import { DATA_FOLDER } from '../domain/export/publishedData'
import type { Translated } from '../domain/language/language'
import type { Deadline } from '../domain/recognition/deadlines'
import type { RecognitionList } from '../domain/recognition/recognitionList'
import type { Source } from '../domain/source/source'
import type { ClusterTarget } from '../domain/target/clusterTargets'

/** A record that does not match its schema. */
export interface RejectedRecord {
  readonly file: string
  /** The record's id, or its position: `clusters[3]`. */
  readonly where: string
  readonly problem: string
}

/** The valid content of a file, and its rejected records. */
export interface Parsed<T> {
  readonly value: T
  readonly rejected: readonly RejectedRecord[]
}

/** Paths below the site's root. */
export const FILES = {
  index: `${DATA_FOLDER}/index.json`,
  measures: `${FOLDER}/measures.json`,
  programme: `${FOLDER}/programme.json`,
  facts: `${FOLDER}/facts.json`,
  county: `${FOLDER}/county.json`,
  targets: `${FOLDER}/promises.json`,
  search: `${DATA_FOLDER}/search.json`,
  manifest: `${DATA_FOLDER}/version.json`,
  places: 'geo/places.json',
  detail: 'geo/detail.json',
} as const
/** Path of the file of a cluster. */
export const getClusterFile = (id: ClusterId): string => `${FOLDER}/clusters/${id}.json`

/** data/v1/index.json: the content of the initial load. */
export interface ClusterIndex {
  /** Date of the newest source. */
  readonly version: string
  /** Differs between any two versions of the published data. */
  readonly edition: string
  readonly lists: readonly RecognitionList[]
  readonly deadlines: readonly Deadline[]
  readonly clusters: readonly IndustryCluster[]
  /** Paths of the further parts of a large index. */
  readonly more?: readonly string[]
}

/** A further part: data/v1/index-2.json. */
export interface ClusterIndexPart {
  readonly clusters: readonly IndustryCluster[]
}

/** data/v1/measures.json: all measures, with the sources that measures, rules and lists cite. */
export interface Measures extends Translated {
  readonly directions: readonly DirectionRule[]
  readonly measures: readonly ClusterMeasure[]
  readonly sources: readonly Source[]
}

/** data/v1/figures.json: all figures, with their sources. */
export interface Figures extends Translated {
  readonly figures: readonly ClusterFigure[]
  readonly sources: readonly Source[]
}

/** data/v1/changes.json: the changes of the data, the newest first. */
export interface DataChanges {
  readonly changes: readonly DataChange[]
}

/** data/v1/promises.json: all targets and plans with later reports and the sources of both. */
export interface Targets extends Translated {
  readonly promises: readonly ClusterTarget[]
  readonly sources: readonly Source[]
}
