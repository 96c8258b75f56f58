// Colours of industries as values, for what no style sheet reaches: drawings and the WebGL map.
import { INDUSTRY_IDS, type IndustryId } from '../domain/cluster/industry'
import { INDUSTRY_COLOURS } from '../theme/tokens'

/** The colour of each industry. */
export const INDUSTRY_COLOUR = Object.fromEntries(INDUSTRY_IDS.map((id, i) => [id, INDUSTRY_COLOURS[i]])) as Readonly<
  Record<IndustryId, string>
>
