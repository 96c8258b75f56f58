// `npm run bench`: measures this app beside three peers, and beside an older build, on one machine. A full run writes
// docs/performance.md. Other runs keep their results in the temporary folder, and --write puts all of them into it.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ROOT } from '../scripts/test/runTool'
import { generate } from './generate'
import { measureImport } from './import/measureImport'
import { writeLargeBook } from './import/writeLargeBook'
import { measureFilter, measureInput, measureIntent, measureMapBox, measureMatrix } from './interactions'
import { type AuditedPage, measureLighthouse } from './lighthouse'
import { describeMachine } from './machine'
import { PARTS, type Part, parseOptions } from './options'
import { measurePageLoads } from './page-loads'
import { buildReport, insertReport } from './report'
import { computeMedian, isOlder, type Measurements, mergeResults, PEERS, REAL_SIZE, type Result } from './results'
import { buildApp, buildPeers, countClusters, placePeers, type Served, serve } from './sites'
import { type AppTarget, buildAppTarget, buildPeerTargets } from './targets'

const USUAL_SIZES = [REAL_SIZE, 1000, 10_000, 100_000]
/** A workbook of so many clusters, with so many measures each. */
const BOOK = { clusters: 10_000, measuresEach: 10 }
const CLUSTER_PAGE = 'clusters/santai-textile-footwear/'
const DOCUMENT = join(ROOT, 'docs/performance.md')
const PUBLISHED = join(ROOT, 'public')
const FOLDER = join(tmpdir(), 'cluster-map-bench')
const RESULTS_FILE = join(FOLDER, 'measurements.json')
const PEERS_FOLDER = join(FOLDER, 'peers')
const GENERATED = join(FOLDER, 'public')

interface Older {
  readonly site: Served
  readonly size: number
}

const options = parseOptions(process.argv.slice(2))
const wants = (...parts: Part[]) => parts.some(part => options.parts.has(part))
const started = performance.now()
const log = (text: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`)

async function openOlder(): Promise<Older | null> {
  if (options.olderFolder === null) return null
  const folder = resolve(ROOT, options.olderFolder)
  const size = await countClusters(folder)
  return { size, site: await serve(folder, false) }
}

/** An older build is measured with the clusters that its pages were built with. */
function listSizes(older: Older | null): number[] {
  if (!older) return [...(options.sizes ?? USUAL_SIZES)]
  return [...new Set([...(options.sizes ?? []), older.size])]
}

/** The results of earlier runs, without those of older builds, which may have been other builds. */
const readResults = async (): Promise<readonly Result[]> =>
  readFile(RESULTS_FILE, 'utf8').then(
    text => (JSON.parse(text) as Measurements).results.filter(({ target }) => !isOlder(target)),
    () => [],
  )

await mkdir(FOLDER, { recursive: true })
const older = await openOlder()
const machine = await describeMachine()
const publishedSize = await countClusters(PUBLISHED)
if (options.isFull) await rm(RESULTS_FILE, { force: true })
let results = await readResults()

async function keepResults(measuring: Promise<Result[]>): Promise<void> {
  const fresh = await measuring
  for (const { metric, target, size, values, failure } of fresh) {
    const median = computeMedian(values)?.toFixed(1) ?? '–'
    log(`${metric} ${target} at ${size}: ${median} (n ${values.length})${failure ? `: ${failure}` : ''}`)
  }
  results = mergeResults(results, fresh)
  await writeFile(RESULTS_FILE, JSON.stringify({ machine, results } satisfies Measurements, null, 1))
}

/** Builds and serves the app on a public folder, and the peers on the same files. */
async function withSites<T>(
  publicFolder: string,
  use: (app: string, peers: string) => Promise<T>,
  pages: readonly string[] = [''],
): Promise<T> {
  const appFolder = join(FOLDER, 'site')
  const peersFolder = join(FOLDER, 'peers-site')
  await Promise.all([appFolder, peersFolder].map(path => rm(path, { recursive: true, force: true })))
  await buildApp(publicFolder, appFolder, pages)
  await placePeers(PEERS_FOLDER, appFolder, peersFolder)
  const [app, peers] = await Promise.all([serve(appFolder), serve(peersFolder, false)])
  try {
    return await use(app.url, peers.url)
  } finally {
    await Promise.all([app.close(), peers.close()])
  }
}

/** The app and, where it has as many clusters, the older build, in each language. */
function buildAppTargets(app: string, size: number): [AppTarget, ...AppTarget[]] {
  const [first = 'zh', ...others] = options.languages ?? []
  const olderSite = older?.size === size ? older.site.url : null
  const olderTargets = (language: typeof first) =>
    olderSite === null ? [] : [buildAppTarget(olderSite, size, language, true)]
  return [
    buildAppTarget(app, size, first),
    ...olderTargets(first),
    ...others.flatMap(language => [buildAppTarget(app, size, language), ...olderTargets(language)]),
  ]
}

async function measureAt(size: number, app: string, peersSite: string): Promise<void> {
  const apps = buildAppTargets(app, size)
  const peers = buildPeerTargets(peersSite, await measureMapBox(apps[0]))
  const maplibre = peers.find(({ name }) => name === 'maplibre')
  const runs = options.runs ?? (size > 10_000 ? 3 : 5)
  const wanted = { draw: wants('draw'), heap: wants('heap'), tasks: wants('tasks') }
  if (wants('intent') && maplibre) await keepResults(measureIntent(apps, maplibre, size, runs))
  if (wants('filter')) await keepResults(measureFilter([...apps, ...peers], size))
  if (wants('input')) await keepResults(measureInput(apps, size))
  if (wants('matrix') && size <= REAL_SIZE) await keepResults(measureMatrix(apps, size))
  if (wants('draw', 'heap', 'tasks')) await keepResults(measurePageLoads([...apps, ...peers], size, runs, wanted))
}

function listAuditedPages(site: string, build: 'app' | 'older'): AuditedPage[] {
  const { languages } = options
  return [
    ...(languages?.includes('zh') === false
      ? []
      : [
          { target: build, url: `${site}/` } as const,
          { target: `${build}-cluster`, url: `${site}/${CLUSTER_PAGE}` } as const,
        ]),
    ...(languages?.includes('en') === false ? [] : [{ target: `${build}-english`, url: `${site}/en/` } as const]),
  ]
}

async function auditPages(): Promise<void> {
  const runs = options.runs ?? (options.isThorough ? 5 : 3)
  const olderPages = older?.size === publishedSize ? listAuditedPages(older.site.url, 'older') : []
  log('the published site')
  await withSites(
    PUBLISHED,
    app => keepResults(measureLighthouse([...listAuditedPages(app, 'app'), ...olderPages], REAL_SIZE, runs)),
    ['', CLUSTER_PAGE],
  )
  await generate(PUBLISHED, GENERATED, REAL_SIZE)
  await withSites(GENERATED, (_, peers) => {
    const pages = PEERS.map(target => ({ target, url: `${peers}/${target}/` }))
    return keepResults(measureLighthouse(pages, REAL_SIZE, runs))
  })
}

async function measureEverySize(): Promise<void> {
  for (const size of listSizes(older)) {
    log(`${size} clusters`)
    const isPublished = size === publishedSize
    if (!isPublished) await generate(PUBLISHED, GENERATED, size)
    await withSites(isPublished ? PUBLISHED : GENERATED, (app, peers) => measureAt(size, app, peers))
  }
}

async function measureUpdate(): Promise<void> {
  log(`the import of ${BOOK.clusters} clusters`)
  const file = join(FOLDER, 'book.xlsx')
  const folder = join(FOLDER, 'site')
  await writeLargeBook(file, BOOK.clusters, BOOK.measuresEach)
  await rm(folder, { recursive: true, force: true })
  await buildApp(PUBLISHED, folder, [''])
  const site = await serve(folder)
  try {
    await keepResults(measureImport(site.url, file, BOOK.clusters, options.runs ?? 3))
  } finally {
    await site.close()
  }
}

try {
  if (wants('import')) await measureUpdate()
  if (PARTS.some(part => part !== 'import' && wants(part))) {
    log('building the peers')
    await buildPeers(PEERS_FOLDER)
  }
  if (wants('lighthouse')) await auditPages()
  if (wants('intent', 'filter', 'input', 'draw', 'heap', 'tasks', 'matrix')) await measureEverySize()
} finally {
  await older?.site.close()
}

const report = buildReport({ machine, results })
if (options.writesDocument) {
  const before = await readFile(DOCUMENT, 'utf8').catch(() => '# Performance\n')
  await writeFile(DOCUMENT, insertReport(before, report))
  log('docs/performance.md is written')
}
console.log(report)
