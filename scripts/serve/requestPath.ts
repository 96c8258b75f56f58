// Parses the path of a request: below the base and decoded, or the reason for refusing it. Pure; it knows no files.
import { normalizeLink } from '../../src/view/normalizeLink'
import { toHref, toQuery } from '../../src/view/pages'
import type { SitePath } from './responseHeaders'

interface RequestedPath {
  readonly path: SitePath
  /** As it was sent, for redirects. */
  readonly raw: string
  readonly search: string
}

export type ParsedRequest =
  /** `base` is the site's own address without its slash. */
  | ({ readonly kind: 'site' | 'base' } & RequestedPath)
  | { readonly kind: 'malformed' }
  /** Refused: outside the base, with an empty `path`, or below it. */
  | { readonly kind: 'elsewhere'; readonly path: SitePath }

/** Node gives bytes as single characters; clients other than browsers send Chinese without encoding. */
function decodePath(raw: string): string | null {
  try {
    return decodeURIComponent(Buffer.from(raw, 'latin1').toString('utf8'))
  } catch {
    return null
  }
}

/** Accepts `map`, `/map` and `/%E9%9B%86/`. @returns the base decoded, with a slash at both ends */
export function normalizeBase(base: string): string {
  let decoded = base
  try {
    decoded = decodeURIComponent(base)
  } catch {} // a bare percent sign is one
  return `/${decoded}/`.replace(/\/+/g, '/')
}

/** Steps up, hidden files, separators of some systems. The compressed copies have no address either. */
const isForbidden = (path: string): boolean => /(^|\/)\.|[\\\0]|^\/|\/\/|\.(br|gz)$/.test(path)

/** @param base as `normalizeBase` returns it */
export function parseRequestUrl(url: string, base: string): ParsedRequest {
  const [beforeHash = ''] = url.split('#')
  const [raw = ''] = beforeHash.split('?')
  const search = beforeHash.slice(raw.length)
  const path = decodePath(raw)
  if (path === null) return { kind: 'malformed' }
  if (path !== '' && `${path}/` === base) return { kind: 'base', path: '', raw, search }
  if (!path.startsWith(base)) return { kind: 'elsewhere', path: '' }
  const sitePath = path.slice(base.length)
  return isForbidden(sitePath) ? { kind: 'elsewhere', path: sitePath } : { kind: 'site', path: sitePath, raw, search }
}

/** The same address with a slash at its end, relative to itself, so that no base or host can be wrong. */
export const toSlashRedirect = ({ raw, search }: Omit<RequestedPath, 'path'>): string =>
  `./${raw.slice(raw.lastIndexOf('/') + 1)}/${search}`

/**
 * The page that a damaged address can only mean: trailing punctuation, capitals. Relative to the browser's address.
 * Null when there is nothing to repair.
 * @param base as `normalizeBase` returns it
 */
export function findIntendedPage(
  { path, raw, search }: RequestedPath,
  base: string,
): { page: SitePath; location: string } | null {
  const link = normalizeLink(path, search)
  if (link.path === path) return null
  const address = toHref(toQuery(link.path, link.search)).replace(/^\.\//, '')
  const stepsUp = '../'.repeat(raw.split('/').length - base.split('/').length)
  return { page: address.replace(/\?.*/, ''), location: `${stepsUp}${address}` || './' }
}

export const toFilePath = (path: SitePath): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path)
