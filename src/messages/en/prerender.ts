// Texts of prerendered pages before or without scripts, and of the page that is not found, in English.
import type { prerenderMessages as zh } from '../zh/prerender'

export const prerenderMessages: typeof zh = {
  browseLinks: 'Browse by direction and industry',
  explanations: 'Explanations',
  noScript: 'JavaScript is off: map, list and panels can be read; filters and zoom do not work. Start from:',
  openingView: 'Opening the page in English…',
  startFailed:
    'The page could not start. You are seeing its pre-built version, which can be read as usual. Reloading often helps; an old browser needs an update.',
  pageNotFound: 'Page not found',
  pageNotFoundText: 'The link may be mistyped, or the page may have been renamed. Start from:',
  pageMoved: 'This id has changed',
  pageMovedText: (from, to, date, reason) => `${from} became ${to} on ${date}. ${reason} Open:`,
  backToMap: 'Back to the map of the province',
}
