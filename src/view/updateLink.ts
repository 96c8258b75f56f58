// The address of the page that updates the data, which is no view of the map.
import type { Lang } from '../domain/language/language'

/** Below the root of the site; with a recognition list, the page begins with it. */
export const buildUpdateHref = (lang: Lang, list?: string): string =>
  `${lang === 'en' ? 'en/' : ''}update/${list ? `?list=${list}` : ''}`

/** The page of all faults, at a code. */
export const buildFaultHref = (lang: Lang, code?: string): string =>
  `${buildUpdateHref(lang)}faults/${code ? `#${code}` : ''}`
