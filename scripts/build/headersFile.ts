// Renders the headers as a `_headers` file for Netlify and Cloudflare Pages. Text only. Those hosts join the values of
// all rules that match an address with a comma, so each header is in one rule. The content security policy is in two: joined,
// both apply. So the pages of the site deny frames by a second policy, which the pages in `embed/` do not get.

import {
  COMMON_HEADERS,
  getAllowedOrigin,
  getCacheControl,
  getResourcePolicy,
  OPEN_FOLDERS,
  STRICT_TRANSPORT,
} from '../serve/responseHeaders'
import { META_CONTENT_SECURITY_POLICY } from './contentSecurityPolicy'

/** Left to the host, which compresses by itself, or set below. */
const OMITTED = ['Vary', 'Content-Security-Policy']

/** Folders of languages: Chinese has none. */
const LANGUAGE_FOLDERS = ['', 'en/']

const formatRule = (path: string, headers: Readonly<Record<string, string | null>>): string =>
  [path, ...Object.entries(headers).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []))].join('\n')

/**
 * Such hosts serve HTTPS only, and let browsers revalidate every file that keeps its name.
 * @param base the path of the site on its host, with a slash at both ends
 * @param folders first folders of pages in each language, with a slash at the end: `clusters/`
 */
export function renderHeadersFile(base: string, folders: readonly string[]): string {
  const commonHeaders = Object.fromEntries(Object.entries(COMMON_HEADERS).filter(([name]) => !OMITTED.includes(name)))
  const pageHeaders = {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Cross-Origin-Resource-Policy': getResourcePolicy(''),
  }
  // By the path of a file, since a rule matches files; the folder itself would be a page.
  const toSharingHeaders = (folder: string) => ({
    'Cross-Origin-Resource-Policy': getResourcePolicy(`${folder}file`),
    'Access-Control-Allow-Origin': getAllowedOrigin(folder),
  })
  const pages = LANGUAGE_FOLDERS.flatMap(language => [language, ...folders.map(folder => `${language}${folder}*`)])
  const assetHeaders = { 'Cache-Control': getCacheControl('assets/') }
  return [
    formatRule(`${base}*`, {
      'Content-Security-Policy': META_CONTENT_SECURITY_POLICY,
      ...commonHeaders,
      'Strict-Transport-Security': STRICT_TRANSPORT,
    }),
    formatRule(`${base}assets/*`, { ...assetHeaders, 'Cross-Origin-Resource-Policy': getResourcePolicy('assets/') }),
    formatRule(`${base}embed/assets/*`, assetHeaders),
    ...OPEN_FOLDERS.map(path => formatRule(`${base}${path}*`, toSharingHeaders(path))),
    ...pages.map(path => formatRule(base + path, pageHeaders)),
  ].join('\n\n')
}
