// The pages of the site for search engines, each with its twin; only a site that knows its address can have one.
import { LANGS } from '../../src/domain/language/language'
import { escapeHtml, getLanguageFolder } from './htmlDocument'

/**
 * @param origin the site's address with a slash at its end
 * @param paths of the pages below a language's root
 * @param version the date of the data: a page that was merely built again has not changed
 */
export function renderSitemap(origin: string, paths: readonly string[], version: string): string {
  const rows = paths.flatMap(path => {
    const toPageUrl = (lang: (typeof LANGS)[number]) => escapeHtml(origin + getLanguageFolder(lang) + path)
    const alternates = LANGS.map(lang => `<xhtml:link rel="alternate" hreflang="${lang}" href="${toPageUrl(lang)}"/>`)
    return LANGS.map(
      lang => `  <url><loc>${toPageUrl(lang)}</loc><lastmod>${version}</lastmod>${alternates.join('')}</url>`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${rows.join('\n')}
</urlset>
`
}
