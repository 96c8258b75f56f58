// Renders the headers as a `_headers` file for Netlify and Cloudflare Pages. Text only. Those hosts join the values of
// all rules that match an address with a comma, so each header is in one rule.
import {
  COMMON_HEADERS,
  getCacheControl,
  getResourcePolicy,
  OPEN_FOLDERS,
  STRICT_TRANSPORT,
} from '../serve/responseHeaders'

/** Left to the host, which compresses by itself. */
const SET_BY_HOST = 'Vary'

const formatRule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * Such hosts serve HTTPS only, and let browsers revalidate every file that keeps its name.
 * @param base the path of the site on its host, with a slash at both ends
 * @param folders first folders of pages, with a slash at the end: `clusters/`
 */
export function renderHeadersFile(base: string, folders: readonly string[]): string {
  const commonHeaders = Object.entries(COMMON_HEADERS).filter(([name]) => name !== SET_BY_HOST)
  const pageHeaders = { 'Cross-Origin-Resource-Policy': getResourcePolicy('') ?? '' }
  return [
    formatRule(`${base}*`, { ...Object.fromEntries(commonHeaders), 'Strict-Transport-Security': STRICT_TRANSPORT }),
    formatRule(`${base}assets/*`, { 'Cache-Control': getCacheControl('assets/'), ...pageHeaders }),
    ...OPEN_FOLDERS.map(folder => formatRule(`${base}${folder}*`, { 'Access-Control-Allow-Origin': '*' })),
    ...['', ...folders.map(folder => `${folder}*`)].map(path => formatRule(base + path, pageHeaders)),
  ].join('\n\n')
}
