// Builds the whole site: data, scripts and styles, then every page as the app would show it, then the compressed copies.
// Options: --base /map/ (else it works below any path), --out dist, --public public, --day YYYY-MM-DD.
// SITE_URL=https://example.org/map/ makes canonical addresses absolute and writes a sitemap; its path is the base.
import { parseArgs } from 'node:util'
import { buildSite } from './site'

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    public: { type: 'string', default: 'public' },
    day: { type: 'string' },
  },
})

const { pages, seconds } = await buildSite({
  base: values.base,
  origin: process.env.SITE_URL,
  outFolder: values.out,
  publicFolder: values.public,
  day: values.day,
})
console.error(`${values.out}: ${pages} pages in ${seconds.toFixed(1)} s`)
