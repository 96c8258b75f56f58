// Texts that only prerendered pages contain: before the script runs, at former addresses, and of the page that is not found, in English.
import * as province from '#dataset/province.json'
import type { prerenderMessages as zh } from '../zh/prerender'

export const prerenderMessages: typeof zh = {
  openingView: 'Opening the page in English…',
  startFailed:
    'The page could not start. You are seeing its pre-built version, which can be read as usual. Reloading often helps; an old browser needs an update.',
  pageNotFound: 'Page not found',
  pageNotFoundText: 'The link may be mistyped, or the page may have been renamed. Start from:',
  pageMoved: 'This id has changed',
  pageMovedText: (from, to, date, reason) => `${from} became ${to} on ${date}. ${reason} Open:`,
  backToMap: `Back to the map of the ${province.divisionEn}`,
}
