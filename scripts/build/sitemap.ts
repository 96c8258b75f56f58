// Renders the sitemap: each page with its counterpart in the other language. Needs the site's public URL.
import { LANGS } from '../../src/domain/language/language'
import { escapeHtml, getLanguageFolder } from './htmlDocument'

/**
 * @param origin the site's URL with a slash at its end
 * @param paths of the pages below a language's root
 * @param version the date of the data: a rebuild alone changes no page
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
