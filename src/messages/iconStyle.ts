// The icon of a cluster: shape, fill and letter by level, status and industry, the same in map, list and legend. The letter is
// a word of the page's language, so this module belongs to the messages.
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
