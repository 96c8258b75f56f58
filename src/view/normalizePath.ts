// Finds the page in a path with punctuation, words or parameters glued to its end, or with capitals.
import { decode } from './decode'
import { normalizeText } from './normalizeValue'
import { ENGLISH_FOLDER, isPagePath, PAGE_KINDS, VIEW_PAGES } from './pages'

const FOLDER_PATTERN = Object.keys(PAGE_KINDS).join('|')
const PAGE_PATTERN = new RegExp(
  `^(?:${ENGLISH_FOLDER}(?![a-z0-9-])/?)?(?:(?:${FOLDER_PATTERN})/[a-z0-9-]+|(?:${VIEW_PAGES.join('|')})(?![a-z0-9-]))?`,
)

/** After a page: no path of ours continues with punctuation or with a letter of another script. */
const PAGE_TAIL = /^\/?(?:(?:index)?\.html)?(?:\.(?!\w)|[^\w./-]|$)/
/** After the root: letters are not accepted, since they may be the name of a page that does not exist. */
const ROOT_TAIL = /^(?:index\.html)?(?:\.(?!\w)|[^\p{L}\p{N}_./-]|$)/u

/**
 * Splits a damaged path into the path of the page and the parameters that follow it. An unknown path is unchanged.
 *
 * - `cities/mianyang。` → `cities/mianyang/`
 * - `cities/mianyang/&theme=dark` → `cities/mianyang/` and `theme=dark`
 * - `Cities/Mianyang` → `cities/mianyang/`
 * - `nowhere/` → `nowhere/`
 * @param path below the site's root, decoded, without a leading slash
 */
export function normalizePath(path: string): { readonly path: string; readonly query: string } {
  if (isPagePath(path)) return { path, query: '' }
  const text = normalizeText(decode(path))
  const page = PAGE_PATTERN.exec(text)?.[0] ?? ''
  const isRoot = page === '' || page === `${ENGLISH_FOLDER}/`
  const isPageWithTail = (isRoot ? ROOT_TAIL : PAGE_TAIL).test(text.slice(page.length)) && isPagePath(page)
  if (!isPageWithTail) return { path, query: '' }
  const query = /[&＆?？](.*[=＝].*)$/s.exec(decode(path))?.[1] ?? ''
  return { path: page.replace(/([^/])$/, '$1/'), query }
}
