// The headers as a file that hosts of static sites read: `_headers`, as Netlify and Cloudflare Pages have it. Text only.
// Those hosts join the values of all rules that fit an address with a comma; so each header stands in one rule.
import { ALWAYS, cacheControl, resourcePolicy, STRICT_TRANSPORT } from '../serve/rules'

/** Left to the host, which packs by itself. */
const BY_HOST = 'Vary'

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * Such hosts are asked over HTTPS alone, and tell browsers by themselves to ask again for all that keeps its name.
 * @param base where the site stands on its host, with a slash at both ends
 * @param folders first folders of pages, with a slash at the end: `clusters/`
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const always = Object.entries(ALWAYS).filter(([name]) => name !== BY_HOST)
  const own = { 'Cross-Origin-Resource-Policy': resourcePolicy('') ?? '' }
  return [
    rule(`${base}*`, { ...Object.fromEntries(always), 'Strict-Transport-Security': STRICT_TRANSPORT }),
    rule(`${base}assets/*`, { 'Cache-Control': cacheControl('assets/'), ...own }),
    ...['', ...folders.map(folder => `${folder}*`)].map(path => rule(base + path, own)),
  ].join('\n\n')
}
