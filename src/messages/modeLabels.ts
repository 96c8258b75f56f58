// The names of the main views, as their links and the files made of them have them.
import { t } from '#messages/t'

/** By the value of `view`, and `compare` for a comparison. */
export const MODE_LABELS = {
  map: t.modeMap,
  table: t.modeTable,
  matrix: t.modeMatrix,
  promises: t.modePromises,
  changes: t.modeChanges,
  programme: t.modeProgramme,
  method: t.modeMethod,
  'open-data': t.modeOpenData,
  embed: t.modeEmbed,
  compare: t.modeCompare,
} as const
