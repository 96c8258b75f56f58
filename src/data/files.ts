// The published files: where they lie, and what each holds once it has been parsed. No parsing and no schema here.
import { FOLDER } from '#data/folder'
import type { ClusterId, ClusterMeasure, IndustryCluster } from '../domain/cluster/cluster'
import type { DirectionRule } from '../domain/cluster/direction'
import type { Translated } from '../domain/language/language'
import type { Deadline } from '../domain/recognition/deadlines'
import type { RecognitionList } from '../domain/recognition/recognitionList'
import type { Source } from '../domain/source/source'
import type { ClusterTarget } from '../domain/target/clusterTargets'

export interface RejectedRecord {
  readonly file: string
  /** The record's id, or its position: `clusters[3]`. */
  readonly where: string
  readonly problem: string
}

export interface Parsed<T> {
  readonly value: T
  readonly rejected: readonly RejectedRecord[]
}

/** Paths below the site's root. */
export const FILES = {
  index: 'data/index.json',
  measures: `${FOLDER}/measures.json`,
  programme: `${FOLDER}/programme.json`,
  facts: `${FOLDER}/facts.json`,
  county: `${FOLDER}/county.json`,
  targets: `${FOLDER}/promises.json`,
  search: 'data/search.json',
  places: 'geo/places.json',
  detail: 'geo/detail.json',
} as const
export const getClusterFile = (id: ClusterId): string => `${FOLDER}/clusters/${id}.json`

/** data/index.json: all that the initial load needs. */
export interface ClusterIndex {
  /** Date of the newest source. */
  readonly version: string
  /** Changes whenever anything published does. */
  readonly edition: string
  readonly lists: readonly RecognitionList[]
  readonly deadlines: readonly Deadline[]
  readonly clusters: readonly IndustryCluster[]
  /** The files with the further clusters, when one file would be long in coming; absent while one holds all. */
  readonly more?: readonly string[]
}

/** data/index-2.json and on. */
export interface ClusterIndexPart {
  readonly clusters: readonly IndustryCluster[]
}

/** data/measures.json: every measure of every cluster, with the sources that measures, rules and lists cite. */
export interface Measures extends Translated {
  readonly directions: readonly DirectionRule[]
  readonly measures: readonly ClusterMeasure[]
  readonly sources: readonly Source[]
}

/** data/promises.json: every target and plan with what was reported later, and the sources of both. */
export interface Targets extends Translated {
  readonly promises: readonly ClusterTarget[]
  readonly sources: readonly Source[]
}
