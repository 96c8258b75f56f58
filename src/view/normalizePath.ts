// Finds the page in a path that something was glued to: signs, words, parameters behind `&`, capitals.
import { foldText, undoLayer } from './normalizeValue'
import { ENGLISH, isPagePath, PAGE_KINDS, VIEW_PAGES } from './pages'

const FOLDERS = Object.keys(PAGE_KINDS).join('|')
const PAGE = new RegExp(
  `^(?:${ENGLISH}(?![a-z0-9-])/?)?(?:(?:${FOLDERS})/[a-z0-9-]+|(?:${VIEW_PAGES.join('|')})(?![a-z0-9-]))?`,
)

/** Behind a page no path of ours goes on with a sign or a letter of another script. */
const TAIL = /^\/?(?:(?:index)?\.html)?(?:\.(?!\w)|[^\w./-]|$)/
/** Behind the root a word may be the name of a page that we do not have. */
const TAIL_OF_ROOT = /^(?:index\.html)?(?:\.(?!\w)|[^\p{L}\p{N}_./-]|$)/u

/**
 * @param path below the site's root, decoded, without a leading slash
 * @returns the page's path, and the parameters that stood in the path; a path that leads nowhere stays as it is
 */
export function normalizePath(path: string): { readonly path: string; readonly query: string } {
  if (isPagePath(path)) return { path, query: '' }
  const text = foldText(undoLayer(path))
  const page = PAGE.exec(text)?.[0] ?? ''
  const isRoot = page === '' || page === `${ENGLISH}/`
  const isMeant = (isRoot ? TAIL_OF_ROOT : TAIL).test(text.slice(page.length)) && isPagePath(page)
  if (!isMeant) return { path, query: '' }
  const query = /[&＆?？](.*[=＝].*)$/s.exec(undoLayer(path))?.[1] ?? ''
  return { path: page.replace(/([^/])$/, '$1/'), query }
}
