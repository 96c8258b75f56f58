// What each published file holds once it is past the door. Types only.
import type { ClusterMeasure, DirectionRule, IndustryCluster, RecognitionList, Source } from '../domain/cluster'
import type { DirectionId } from '../domain/direction'
import type { IndustryId } from '../domain/industry'

export interface DirectionName {
  readonly id: DirectionId
  readonly titleZh: string
  readonly shortZh: string
}

export interface IndustryName {
  readonly id: IndustryId
  readonly zh: string
  readonly en: string
  /** One character that stands for the industry where colour alone must not. */
  readonly glyph: string
}

/** data/index.json: all that the first view needs. */
export interface Index {
  /** Date of the newest source. */
  readonly version: string
  readonly lists: readonly RecognitionList[]
  readonly directions: readonly DirectionName[]
  readonly clusters: readonly IndustryCluster[]
  readonly industries: readonly IndustryName[]
}

/** data/measures.json: every measure of every cluster, with the sources that measures, rules and lists cite. */
export interface Measures {
  readonly directions: readonly DirectionRule[]
  readonly measures: readonly ClusterMeasure[]
  readonly sources: readonly Source[]
}
