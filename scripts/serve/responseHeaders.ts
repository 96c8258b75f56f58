// Response headers of each file: caching, type, policy. Pure. deploy/ has the same rules for nginx and Caddy, and
// docs/deploy.md has them as a table.
import { CONTENT_SECURITY_POLICY, EMBED_CONTENT_SECURITY_POLICY } from '../build/contentSecurityPolicy'

/** The decoded path below the base: '' or 'clusters/x/' for a folder, 'assets/app.js' for a file. */
export type SitePath = string

/**
 * Sent with every response. The body depends on Accept-Encoding; in production the start page also depends on
 * Accept-Language and on the language cookie.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
}

/** True for the embedded page, its scripts and styles. */
const isEmbedPath = (path: SitePath): boolean => /^(en\/)?embed\//.test(path)

/** Only the embedded page may be in frames of other sites. */
export const getContentSecurityPolicy = (path: SitePath): string =>
  isEmbedPath(path) ? EMBED_CONTENT_SECURITY_POLICY : CONTENT_SECURITY_POLICY

/** Assets have a hash in their name and never change. Other files keep their name and are revalidated. */
export const getCacheControl = (path: SitePath): string =>
  /^(embed\/)?assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** Only over HTTPS. One year, without subdomains, which are not ours to decide on. */
export const STRICT_TRANSPORT = 'max-age=31536000'

/** @returns who may load a file: only this site for pages and assets, everyone for the embed, data and images */
export function getResourcePolicy(path: SitePath): string | null {
  if (isEmbedPath(path)) return 'cross-origin'
  return path === '' || /^assets\/|\/$|\.html$/.test(path) ? 'same-origin' : null
}

/** Folders that programs of other sites may read. The script of a sandboxed embed has no origin of its own. */
export const OPEN_FOLDERS = ['data/', 'geo/', 'previews/', 'feeds/', 'en/feeds/', 'embed/', 'en/embed/'] as const

/** @returns the value of Access-Control-Allow-Origin; null for a file that other sites may not read */
export const getAllowedOrigin = (path: SitePath): string | null =>
  OPEN_FOLDERS.some(folder => path.startsWith(folder)) ? '*' : null

/** The 404 page. */
export const getNotFoundPage = (path: SitePath): SitePath => (path.startsWith('en/') ? 'en/404.html' : '404.html')

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

export const getContentType = (path: SitePath): string =>
  CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const
export type ContentEncoding = (typeof ENCODINGS)[number]

/** True when the encoding is named with a quality above zero. */
const acceptsEncoding = (header: string, name: string): boolean =>
  new RegExp(`(?:^|[,\\s])${name}\\s*(?:$|,|;\\s*q=(?:1|0?\\.\\d*[1-9]))`, 'i').test(header)

/** The accepted compressed copies, best first. */
export const selectEncodings = (acceptEncoding = ''): readonly ContentEncoding[] =>
  ENCODINGS.filter(({ name }) => acceptsEncoding(acceptEncoding, name))
