// Size limits of the built site, in brotli. Files named by a page load before any interaction; the map library after it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const DIST = 'dist'
const DATA = `${DIST}/data/v1`
const INDEX = `${DATA}/index.json`
const PLACES = `${DIST}/geo/places.json`
const START = `${DIST}/index.html`
const CLUSTER = `${DIST}/clusters/santai-textile-footwear/index.html`
if (!existsSync(START)) throw new Error(`${START} is missing: run \`npm run build\` first`)

/** The files that a page names: scripts, styles and preloads. Those for paper are fetched without scripts only. */
function listNamedFiles(page) {
  const html = readFileSync(page, 'utf8').replace(/<noscript>.*?<\/noscript>/gs, '')
  const named = [...html.matchAll(/<(?:script|link)[^>]*?\b(?:src|href)="([^"]+\.(?:js|css|png))"/g)].map(m => m[1])
  const config = JSON.parse(html.match(/id="boot-config">(.*?)<\/script>/)?.[1] ?? '{}')
  const side = new URLSearchParams(config.search).has('cluster') ? 'cluster' : 'industry'
  const parts = config.files[side].filter(path => path.endsWith('.js'))
  return [...new Set([...named, config.app, ...parts])].map(path => `${DIST}/${path.replace(/^\.\//, '')}`)
}

const assets = readdirSync(`${DIST}/assets`)
  .filter(name => /\.(js|css)$/.test(name))
  .map(name => `${DIST}/assets/${name}`)
const named = listNamedFiles(START)
const isMap = path => /maplibre/i.test(path)
const isWorker = path => /worker/i.test(path)
const isWorkbook = path => /\/workbook(Worker)?-/.test(path)
const isSession = path => /\/sessionWorker-/.test(path)

/** Throws for missing files, which would otherwise count as empty. */
function entry(name, path, limit) {
  if (path.length === 0) throw new Error(`Nothing to weigh for "${name}"`)
  for (const file of path) if (!existsSync(file)) throw new Error(`${file} is missing; "${name}" cannot be weighed`)
  // The compressed copy is sent, or the file itself when it is too small for one.
  return { name, path: path.map(file => (existsSync(`${file}.br`) ? `${file}.br` : file)), limit, brotli: false }
}

/** The limits of pages are for this number of clusters. Each further one adds its row, its symbol and its data. */
const CLUSTERS = 32
const KB_PER_CLUSTER = 0.25
const clusterCount = JSON.parse(readFileSync(INDEX, 'utf8')).clusters.length
const pageEntry = (name, path, limitKb) =>
  entry(name, path, `${limitKb + KB_PER_CLUSTER * Math.max(0, clusterCount - CLUSTERS)} kB`)

if (named.some(isMap)) throw new Error(`The start page names the map library: ${named.filter(isMap).join(', ')}`)

/** The scripts of a part of the page, by its name in `boot-config`. */
const listScripts = (page, name) => {
  const { files } = JSON.parse(readFileSync(page, 'utf8').match(/id="boot-config">(.*?)<\/script>/)?.[1] ?? '{}')
  return files[name].filter(path => path.endsWith('.js')).map(path => `${DIST}/${path.replace(/^\.\//, '')}`)
}
const EN = `${DIST}/en/index.html`

/** An embed of a cluster: page, styles, scripts, and the files that its script fetches. */
function listEmbedFiles(language) {
  const page = `${DIST}/${language}embed/index.html`
  const html = readFileSync(page, 'utf8')
  const { app } = JSON.parse(html.match(/id="boot-config">(.*?)<\/script>/)?.[1] ?? '{}')
  const files = [...html.matchAll(/<(?:script|link)[^>]*? (?:src|href)="(\.\/embed\/[^"]+)"/g)].map(m => m[1])
  const clusterFile = `${DATA}/${language}clusters/santai-textile-footwear.json`
  return [page, ...[app, ...files].map(path => `${DIST}/${path.replace(/^\.\//, '')}`), INDEX, PLACES, clusterFile]
}
/** The update page before anything is opened: page, style, script, and the index that it fetches. */
function listUpdateFiles(language) {
  const page = `${DIST}/${language}update/index.html`
  const html = readFileSync(page, 'utf8')
  const files = [...html.matchAll(/<(?:script|link)[^>]*? (?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
    m => `${DIST}/${m[1]}`,
  )
  return [page, ...files, INDEX]
}
const EN_CLUSTER = `${DIST}/en/clusters/santai-textile-footwear/index.html`

export default [
  pageEntry('start page, whole before intent', [START, ...named], 156.4),
  pageEntry('a cluster page, whole before intent', [CLUSTER, ...listNamedFiles(CLUSTER)], 173.7),
  pageEntry('start page in English, whole before intent', [EN, ...listNamedFiles(EN)], 159.1),
  pageEntry('a cluster page in English, whole before intent', [EN_CLUSTER, ...listNamedFiles(EN_CLUSTER)], 177.5),
  pageEntry('an embed of a cluster, whole before intent', listEmbedFiles(''), 88),
  pageEntry('an embed of a cluster in English, whole before intent', listEmbedFiles('en/'), 90),
  pageEntry('the update page, whole before a file is opened', listUpdateFiles(''), 90),
  pageEntry('the update page in English, whole before a file is opened', listUpdateFiles('en/'), 90),
  pageEntry('start page, HTML with map, list and data', [START], 40),
  pageEntry('a cluster page, HTML with its data', [CLUSTER], 42.6),
  entry(
    'entry script',
    named.filter(path => /\/index-[^/]*\.js$/.test(path)),
    '100.8 kB',
  ),
  entry('interactive map, without its library (on intent)', listScripts(START, 'map'), '20.8 kB'),
  entry(
    'script before the first paint',
    named.filter(path => /\/boot-/.test(path)),
    '1.45 kB',
  ),
  entry(
    'styles',
    named.filter(path => path.endsWith('.css')),
    '11.5 kB',
  ),
  entry('index of the search (for a query, or when the box is reached for)', [`${DIST}/data/v1/search.json`], '20 kB'),
  entry('boundaries, overview (inside every page)', [`${DIST}/geo/overview.json`], '23 kB'),
  entry('boundaries, detail (on intent)', [`${DIST}/geo/detail.json`], '110 kB'),
  entry(
    'map library (on intent)',
    assets.filter(path => isMap(path) && !isWorker(path)),
    '255 kB',
  ),
  entry(
    'map worker (on intent)',
    assets.filter(path => isWorker(path) && !isWorkbook(path) && !isSession(path)),
    '130 kB',
  ),
  // One of them loads: the library in the page, or for many rows in its worker.
  entry(
    'spreadsheet library (on a click), in the page of both languages and in the worker',
    assets.filter(isWorkbook),
    '102 kB',
  ),
  // The program that reads, checks and writes tables, in one of the two languages.
  entry('update session (when a list or a file is opened), in both languages', assets.filter(isSession), '700 kB'),
]
