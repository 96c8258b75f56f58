// Texts of pages without scripts, in English.
import type { noScriptMessages as zh } from '../zh/noScript'

export const noScriptMessages: typeof zh = {
  browseLinks: 'Browse by direction and industry',
  explanations: 'Explanations',
  noScript: 'JavaScript is off: map, list and panels can be read; filters and zoom do not work. Start from:',
}
