// The pages of the site for search engines; only a site that knows its address can have one.

/** @param origin the site's address with a slash at its end */
export function sitemap(origin: string, paths: readonly string[], day: string): string {
  const rows = paths.map(path => `  <url><loc>${origin}${path}</loc><lastmod>${day}</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('\n')}
</urlset>
`
}
