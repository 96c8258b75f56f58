// Finds what a path that leads nowhere was meant to lead to. Pure; the page for what is missing asks it.
import { DIRECTION_IDS } from '../domain/direction'
import { INDUSTRY_IDS } from '../domain/industry'
import { PREFECTURES } from '../domain/prefectures'
import { normalizeLink } from './normalizeLink'
import { foldText, undoLayer } from './normalizeValue'
import { addressOf, ENGLISH, isPagePath, PAGE_KINDS, searchOf, VIEW_PAGES } from './pages'
import { findNear } from './strangers'

export type MeantPage =
  /** For certain: an address, from the host's own root on. */
  | { readonly kind: 'certain'; readonly address: string }
  /** Perhaps: a page below `root` in either language. */
  | { readonly kind: 'near'; readonly root: string; readonly page: string }

const FOLDERS = Object.keys(PAGE_KINDS)
const OWN = new RegExp(`^(.*?/)((?:${ENGLISH}/)?(?:${[...FOLDERS, ...VIEW_PAGES].join('|')})(?![a-z0-9-]).*)$`, 'is')

/** Slugs that are known without any data. */
const SLUGS: Readonly<Record<string, readonly string[]>> = {
  cities: PREFECTURES.map(({ pinyin }) => pinyin),
  industries: INDUSTRY_IDS,
  directions: DIRECTION_IDS,
}

/**
 * @param pathname of the address, as it stands there
 * @param base the path of the site's root as far as the page knows it; the site may as well stand deeper
 */
export function findMeantPage(pathname: string, search: string, base: string): MeantPage | null {
  const path = undoLayer(pathname)
  const [, root = base, own = path.startsWith(base) ? path.slice(base.length) : ''] = OWN.exec(path) ?? []
  // A clean path without a page may still be a view, of a cluster too many or too new to have one. Its query form is asked,
  // once: that never leads here again.
  if (own !== '' && isPagePath(own)) {
    const english = own.startsWith(`${ENGLISH}/`) ? `${ENGLISH}/` : ''
    return { kind: 'certain', address: root + english + searchOf(own.slice(english.length), search) }
  }
  const link = normalizeLink(own, search)
  if (link.path !== own) return { kind: 'certain', address: root + addressOf(searchOf(link.path, link.search)) }
  return findNearPage(foldText(path))
}

/** `cluster/x`, `city/mianyang`, `cities/mianyng`, `programm`. */
function findNearPage(path: string): MeantPage | null {
  const [, root = '', first = '', slug = ''] = /^(.*?\/)(?:en\/)?([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? []
  if (slug === '') {
    const page = findNear(first, VIEW_PAGES)
    return page ? { kind: 'near', root, page: `${page}/` } : null
  }
  const folder = FOLDERS.find(name => findNear(first, [name, PAGE_KINDS[name]?.param ?? '']))
  const slugs = folder ? SLUGS[folder] : undefined
  const meant = slugs ? (slugs.find(own => own === slug) ?? findNear(slug, slugs)) : slug
  return folder && meant && /^[a-z0-9-]+$/.test(meant) ? { kind: 'near', root, page: `${folder}/${meant}/` } : null
}
