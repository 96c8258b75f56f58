// Finds the page that an unknown path was meant to lead to, for the 404 page. Pure.
import { DIRECTION_IDS } from '../domain/cluster/direction'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import { PREFECTURES } from '../domain/place/prefectures'
import { decode } from './decode'
import { normalizeLink } from './normalizeLink'
import { normalizeText } from './normalizeValue'
import { ENGLISH_FOLDER, isPagePath, PAGE_KINDS, toHref, toQuery, VIEW_PAGES } from './pages'
import { findSimilarName } from './unknownParams'

/** The target of an unknown path. */
export type IntendedPage =
  /** Certainly meant: a URL path from the host's root on, to redirect to. */
  | { readonly kind: 'certain'; readonly href: string }
  /** Possibly meant: a page below `root` in either language, to be offered. */
  | { readonly kind: 'similar'; readonly root: string; readonly page: string }

const FOLDERS = Object.keys(PAGE_KINDS)
const SITE_PATH = new RegExp(
  `^(.*?/)((?:${ENGLISH_FOLDER}/)?(?:${[...FOLDERS, ...VIEW_PAGES].join('|')})(?![a-z0-9-]).*)$`,
  'is',
)

/** Slugs that need no data. */
const KNOWN_SLUGS: Readonly<Record<string, readonly string[]>> = {
  cities: PREFECTURES.map(({ pinyin }) => pinyin),
  industries: INDUSTRY_IDS,
  directions: DIRECTION_IDS,
}

/**
 * Finds the intended page of an unknown path. A valid path without a file comes first, then a repaired one, then a similar
 * one.
 *
 * - `/clusters/a-b/` → certain, `/?cluster=a-b`: some clusters have no file
 * - `/clusters/a-b。` → certain, `/clusters/a-b/`
 * - `/city/mianyang` → similar, `cities/mianyang/`
 * - `/nowhere` → null
 * @param pathname percent-encoded
 * @param base the path of the site's root, with a slash at its end; a folder of ours within `pathname` overrides it
 */
export function findIntendedPage(pathname: string, search: string, base: string): IntendedPage | null {
  const path = decode(pathname)
  const [, root = base, sitePath = path.startsWith(base) ? path.slice(base.length) : ''] = SITE_PATH.exec(path) ?? []
  // The query form is answered by the start page, so this cannot become a loop.
  if (sitePath !== '' && isPagePath(sitePath)) {
    const languageFolder = sitePath.startsWith(`${ENGLISH_FOLDER}/`) ? `${ENGLISH_FOLDER}/` : ''
    return { kind: 'certain', href: root + languageFolder + toQuery(sitePath.slice(languageFolder.length), search) }
  }
  const link = normalizeLink(sitePath, search)
  if (link.path !== sitePath) return { kind: 'certain', href: root + toHref(toQuery(link.path, link.search)) }
  return findSimilarPage(normalizeText(path))
}

/** Matches `cluster/x`, `city/mianyang`, `cities/mianyng`, `programm`. */
function findSimilarPage(path: string): IntendedPage | null {
  const [, root = '', firstPart = '', slug = ''] = /^(.*?\/)(?:en\/)?([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? []
  if (slug === '') {
    const page = findSimilarName(firstPart, VIEW_PAGES)
    return page ? { kind: 'similar', root, page: `${page}/` } : null
  }
  const folder = FOLDERS.find(name => findSimilarName(firstPart, [name, PAGE_KINDS[name]?.param ?? '']))
  const slugs = folder ? KNOWN_SLUGS[folder] : undefined
  const intendedSlug = slugs ? (slugs.find(knownSlug => knownSlug === slug) ?? findSimilarName(slug, slugs)) : slug
  return folder && intendedSlug && /^[a-z0-9-]+$/.test(intendedSlug)
    ? { kind: 'similar', root, page: `${folder}/${intendedSlug}/` }
    : null
}
