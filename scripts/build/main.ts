// Builds the whole site: data, scripts and styles, then every page prerendered, then the compressed copies.
// Options: --base /map/ (by default the site works below any path), --out dist, --public public, --day YYYY-MM-DD, and
// --page for each page to write besides the start page, e.g. --page cities/mianyang/; by default all of them.
// --lang zh-CN builds one language only, whose pages still link to the other.
// --no-previews leaves out the pictures that messengers show beside links. --quick, a regular expression, names files whose
// compressed copies may be larger, which saves half of the time of a build.
// SITE_URL=https://example.org/map/ makes canonical addresses absolute and writes a sitemap; its path is the base.
import { parseArgs } from 'node:util'
import { LANGS } from '../../src/domain/language/language'
import { buildSite } from './buildSite'
import { PUBLIC_FOLDER } from './dataset'

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    public: { type: 'string', default: PUBLIC_FOLDER },
    day: { type: 'string' },
    page: { type: 'string', multiple: true },
    'no-previews': { type: 'boolean', default: false },
    lang: { type: 'string', multiple: true },
    quick: { type: 'string' },
  },
})

const { pages, seconds } = await buildSite({
  base: values.base,
  origin: process.env.SITE_URL,
  outFolder: values.out,
  publicFolder: values.public,
  day: values.day,
  hasPreviews: !values['no-previews'],
  quickFiles: values.quick ? new RegExp(values.quick) : null,
  ...(values.lang ? { langs: LANGS.filter(lang => values.lang?.includes(lang)) } : {}),
  ...(values.page ? { only: ['', ...values.page] } : {}),
})
console.error(`${values.out}: ${pages} pages in ${seconds.toFixed(1)} s`)
// The prerendered pages leave timers of their search cache, which would keep the process alive for a minute.
process.exit()
