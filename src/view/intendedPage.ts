// Finds what a path that leads nowhere was meant to lead to. Pure; the page for what is missing asks it.
import { DIRECTION_IDS } from '../domain/cluster/direction'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import { PREFECTURES } from '../domain/place/prefectures'
import { normalizeLink } from './normalizeLink'
import { decodeOnce, normalizeText } from './normalizeValue'
import { ENGLISH_FOLDER, isPagePath, PAGE_KINDS, toHref, toQuery, VIEW_PAGES } from './pages'
import { findSimilarName } from './unknownParams'

export type IntendedPage =
  /** For certain: an address, from the host's own root on. */
  | { readonly kind: 'certain'; readonly href: string }
  /** Perhaps: a page below `root` in either language. */
  | { readonly kind: 'similar'; readonly root: string; readonly page: string }

const FOLDERS = Object.keys(PAGE_KINDS)
const SITE_PATH = new RegExp(
  `^(.*?/)((?:${ENGLISH_FOLDER}/)?(?:${[...FOLDERS, ...VIEW_PAGES].join('|')})(?![a-z0-9-]).*)$`,
  'is',
)

/** Slugs that are known without any data. */
const KNOWN_SLUGS: Readonly<Record<string, readonly string[]>> = {
  cities: PREFECTURES.map(({ pinyin }) => pinyin),
  industries: INDUSTRY_IDS,
  directions: DIRECTION_IDS,
}

/**
 * @param pathname of the address, as it stands there
 * @param base the path of the site's root as far as the page knows it; the site may as well stand deeper
 */
export function findIntendedPage(pathname: string, search: string, base: string): IntendedPage | null {
  const path = decodeOnce(pathname)
  const [, root = base, sitePath = path.startsWith(base) ? path.slice(base.length) : ''] = SITE_PATH.exec(path) ?? []
  // A clean path without a page may still be a view, of a cluster too many or too new to have one. Its query form is asked,
  // once: that never leads here again.
  if (sitePath !== '' && isPagePath(sitePath)) {
    const languageFolder = sitePath.startsWith(`${ENGLISH_FOLDER}/`) ? `${ENGLISH_FOLDER}/` : ''
    return { kind: 'certain', href: root + languageFolder + toQuery(sitePath.slice(languageFolder.length), search) }
  }
  const link = normalizeLink(sitePath, search)
  if (link.path !== sitePath) return { kind: 'certain', href: root + toHref(toQuery(link.path, link.search)) }
  return findSimilarPage(normalizeText(path))
}

/** `cluster/x`, `city/mianyang`, `cities/mianyng`, `programm`. */
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
