// What the built site may weigh, in brotli. What the page itself names is eager; the map library comes on intent.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const DIST = 'dist'
const page = `${DIST}/index.html`
if (!existsSync(page)) throw new Error(`${page} is missing: run \`npm run build\` first`)

const named = [...readFileSync(page, 'utf8').matchAll(/\b(?:src|href)="([^"]+\.(?:m?js|css))"/g)]
const eager = [...new Set(named.map(([, href = '']) => `${DIST}/${href.replace(/^\.?\//, '')}`))]

const assets = readdirSync(`${DIST}/assets`).map(name => `${DIST}/assets/${name}`)
const isMap = path => /maplibre|glAdapter/i.test(path) && /\.(m?js|css)$/.test(path)
const isWorker = path => /worker/i.test(path)

const data = `${DIST}/data/index.json`
const overview = `${DIST}/geo/overview.json`
const places = `${DIST}/geo/places.json`

/** Named files that are not there would weigh nothing; that is an error, not a pass. */
function entry(name, path, limit) {
  if (path.length === 0) throw new Error(`Nothing to weigh for "${name}"`)
  for (const file of path) if (!existsSync(file)) throw new Error(`${file} is missing; "${name}" cannot be weighed`)
  if (name !== 'map library' && name !== 'map worker' && path.some(isMap))
    throw new Error(`The map library is part of "${name}": ${path.filter(isMap).join(', ')}`)
  return { name, path, limit, brotli: true }
}

export default [
  entry('eager scripts and styles', eager, '118 kB'),
  entry('first data', [data], '6 kB'),
  entry('boundaries, overview', [overview], '24 kB'),
  entry('places', [places], '10 kB'),
  entry('first view, all together', [page, ...eager, data, overview, places], '155 kB'),
  entry(
    'map library',
    assets.filter(path => isMap(path) && !isWorker(path)),
    '275 kB',
  ),
  entry(
    'map worker',
    assets.filter(path => isMap(path) && isWorker(path)),
    '130 kB',
  ),
  entry('boundaries, detail', [`${DIST}/geo/detail.json`], '110 kB'),
]
