// The pages of the site for search engines; only a site that knows its address can have one.
import { escapeHtml } from './shell'

/**
 * @param origin the site's address with a slash at its end
 * @param version the date of the data: a page that was merely built again has not changed
 */
export function sitemap(origin: string, paths: readonly string[], version: string): string {
  const rows = paths.map(
    path => `  <url><loc>${escapeHtml(`${origin}${path}`)}</loc><lastmod>${version}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('\n')}
</urlset>
`
}
