// What each published file holds once it is past the door. Types only.
import type {
  ClusterMeasure,
  Deadline,
  DirectionRule,
  IndustryCluster,
  RecognitionList,
  Source,
} from '../domain/cluster'

/** data/index.json: all that the first view needs. */
export interface Index {
  /** Date of the newest source. */
  readonly version: string
  /** Changes whenever anything published does; a page knows by it whether it was written from these data. */
  readonly edition: string
  readonly lists: readonly RecognitionList[]
  readonly deadlines: readonly Deadline[]
  readonly clusters: readonly IndustryCluster[]
  /** The files with the further clusters, when one file would be long in coming; absent while one holds all. */
  readonly more?: readonly string[]
}

/** data/index-2.json and on. */
export interface IndexPart {
  readonly clusters: readonly IndustryCluster[]
}

/** data/measures.json: every measure of every cluster, with the sources that measures, rules and lists cite. */
export interface Measures {
  readonly directions: readonly DirectionRule[]
  readonly measures: readonly ClusterMeasure[]
  readonly sources: readonly Source[]
}
