// The county behind a cluster: the parks that carry it and the other titles of the same place.
// The field names are those of docs/data-dictionary.md.
import type { ClusterId, Source, SourceId } from '../cluster/cluster'
import type { Translated } from '../language/language'
import type { PlaceStatement } from '../programme/programme'

interface CountyRecord {
  readonly id: string
  /** The clusters of the place. */
  readonly clusters: readonly ClusterId[]
  readonly nameZh: string
  readonly nameEn: string
  readonly textZh: string
  readonly textEn: string
  readonly asOf: string
  readonly source: SourceId
}

export interface Park extends CountyRecord {
  readonly kind: 'park'
  readonly level: 'national' | 'province' | null
  readonly areaKm2: number | null
  /** Null where the source does not say what kind of area it is. */
  readonly areaBasis: 'approved' | 'planned' | null
  /** Its lead industries, as the source has them; none where it names none. */
  readonly industriesZh: readonly string[]
  readonly industriesEn: readonly string[]
}

/** Given under another programme; never a recognition as a cluster. */
export interface CountyTitle extends CountyRecord {
  readonly kind: 'title'
}

export interface CountyContext extends Translated {
  readonly rows: readonly (Park | CountyTitle)[]
  /** What prefectures say of themselves. */
  readonly counts: readonly PlaceStatement[]
  readonly sources: readonly Source[]
}
