// Finds the page in a path that something was glued to: signs, words, parameters behind `&`, capitals.
import { decodeOnce, normalizeText } from './normalizeValue'
import { ENGLISH_FOLDER, isPagePath, PAGE_KINDS, VIEW_PAGES } from './pages'

const FOLDER_PATTERN = Object.keys(PAGE_KINDS).join('|')
const PAGE_PATTERN = new RegExp(
  `^(?:${ENGLISH_FOLDER}(?![a-z0-9-])/?)?(?:(?:${FOLDER_PATTERN})/[a-z0-9-]+|(?:${VIEW_PAGES.join('|')})(?![a-z0-9-]))?`,
)

/** Behind a page no path of ours goes on with a sign or a letter of another script. */
const PAGE_TAIL = /^\/?(?:(?:index)?\.html)?(?:\.(?!\w)|[^\w./-]|$)/
/** Behind the root a word may be the name of a page that we do not have. */
const ROOT_TAIL = /^(?:index\.html)?(?:\.(?!\w)|[^\p{L}\p{N}_./-]|$)/u

/**
 * @param path below the site's root, decoded, without a leading slash
 * @returns the page's path, and the parameters that stood in the path; a path that leads nowhere stays as it is
 */
export function normalizePath(path: string): { readonly path: string; readonly query: string } {
  if (isPagePath(path)) return { path, query: '' }
  const text = normalizeText(decodeOnce(path))
  const page = PAGE_PATTERN.exec(text)?.[0] ?? ''
  const isRoot = page === '' || page === `${ENGLISH_FOLDER}/`
  const isPageWithTail = (isRoot ? ROOT_TAIL : PAGE_TAIL).test(text.slice(page.length)) && isPagePath(page)
  if (!isPageWithTail) return { path, query: '' }
  const query = /[&＆?？](.*[=＝].*)$/s.exec(decodeOnce(path))?.[1] ?? ''
  return { path: page.replace(/([^/])$/, '$1/'), query }
}
