// Types of data/v1/county.json: parks and titles of the counties that have clusters.
// docs/data-dictionary.md describes the fields.
import type { ClusterId } from '../cluster/cluster'
import type { Translated } from '../language/language'
import type { PlaceStatement } from '../programme/programme'
import type { Source, SourceId } from '../source/source'

interface CountyRecord {
  readonly id: string
  /** Clusters of that county. */
  readonly clusters: readonly ClusterId[]
  readonly nameZh: string
  readonly nameEn: string
  readonly textZh: string
  readonly textEn: string
  readonly asOf: string
  readonly source: SourceId
}

/** An industrial park in the county of a cluster. */
export interface Park extends CountyRecord {
  readonly kind: 'park'
  readonly level: 'national' | 'province' | null
  readonly areaKm2: number | null
  /** Null where the source does not name the kind of area. */
  readonly areaBasis: 'approved' | 'planned' | null
  /** Lead industries as named by the source. */
  readonly industriesZh: readonly string[]
  readonly industriesEn: readonly string[]
}

/** A title of the county under another programme; never a recognition as a cluster. */
export interface CountyTitle extends CountyRecord {
  readonly kind: 'title'
}

/** data/v1/county.json. */
export interface CountyContext extends Translated {
  readonly rows: readonly (Park | CountyTitle)[]
  /** Numbers of parks or titles that a prefecture publishes about itself. */
  readonly counts: readonly PlaceStatement[]
  readonly sources: readonly Source[]
}
