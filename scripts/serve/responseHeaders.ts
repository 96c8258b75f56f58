// What every host says about a file: how long to keep it, what it is, what the page may do. Pure. deploy/ has the same
// rules for nginx and Caddy, docs/deploy.md has them as a table.
import { CONTENT_SECURITY_POLICY } from '../build/contentSecurityPolicy'

/** What follows the base in an address, decoded: '' or 'clusters/x/' for a folder, 'assets/app.js' for a file. */
export type SitePath = string

/**
 * On every answer. The body depends on what the browser can unpack; at the start page production adds the wish for a
 * language and the cookie with the choice of one.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
}

/** Assets carry a hash in their name and never change; all else keeps its name and is asked for again. */
export const getCacheControl = (path: SitePath): string =>
  path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/** Only over HTTPS. A year, without the names below this one, for which nobody has spoken. */
export const STRICT_TRANSPORT = 'max-age=31536000'

/** @returns who may load a file: pages and assets are for this site alone, data and pictures for everybody */
export const getResourcePolicy = (path: SitePath): string | null =>
  path === '' || /^assets\/|\/$|\.html$/.test(path) ? 'same-origin' : null

/** The page for an address that leads nowhere. */
export const getNotFoundPage = (path: SitePath): SitePath => (path.startsWith('en/') ? 'en/404.html' : '404.html')

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
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

/** Named, and not with a quality of zero. */
const acceptsEncoding = (header: string, name: string): boolean =>
  new RegExp(`(?:^|[,\\s])${name}\\s*(?:$|,|;\\s*q=(?:1|0?\\.\\d*[1-9]))`, 'i').test(header)

/** The packed copies a browser takes, best first. */
export const selectEncodings = (acceptEncoding = ''): readonly ContentEncoding[] =>
  ENCODINGS.filter(({ name }) => acceptsEncoding(acceptEncoding, name))
