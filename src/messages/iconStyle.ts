// How a cluster's kind, level and standing become a mark. One place, so that map, list and legend can never differ.
import { INDUSTRY } from '#messages/words'
import type { IndustryId } from '../domain/cluster/industry'
import type { Level } from '../domain/recognition/recognitionList'
import type { Status } from '../domain/recognition/recognitionStatus'

const FILL = {
  valid: 'solid',
  renewed: 'solid',
  expiring: 'solid',
  expired: 'hollow',
  withdrawn: 'hollow',
  unknown: 'dashed',
} as const satisfies Record<Status, string>
const SHAPE = { province: 'circle', national: 'square' } as const satisfies Record<Level, string>

export interface ClusterIconInput {
  readonly industry: IndustryId
  readonly level: Level
  readonly status: Status
  readonly atPrefecture?: boolean
}

export const getIconStyle = ({ industry, level, status, atPrefecture = false }: ClusterIconInput) => ({
  tone: industry,
  glyph: INDUSTRY[industry].glyph,
  shape: SHAPE[level],
  fill: FILL[status],
  ring: atPrefecture,
})
