// The names of the main views, as their links have them.
import { t } from '#messages/t'
import type { Mode } from '../../view/params'

/** The name of a mode. */
export const getModeLabel = (mode: Mode | 'compare'): string =>
  ({
    map: t.modeMap,
    table: t.modeTable,
    matrix: t.modeMatrix,
    promises: t.modePromises,
    programme: t.modeProgramme,
    method: t.modeMethod,
    'open-data': t.modeOpenData,
    embed: t.modeEmbed,
    compare: t.modeCompare,
  })[mode]
