// `npm run bench`: this app and three peers, side by side on one machine, into docs/performance.md.
// Parts run alone with --only and --sizes; they keep their numbers beside, and the document waits for a full run or --write.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, release, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../scripts/test/run'
import { describeBrowser } from './browser'
import { generate } from './generate'
import { mapBox, measureFilter, measureInput, measureIntent, measureMatrix } from './interactions'
import { measureLighthouse } from './lighthouse'
import { measureVisits } from './page-loads'
import { buildReport, insertReport } from './report'
import { type Bench, type Machine, median, merge, PEERS, type Result } from './results'
import { buildApp, buildPeers, placePeers, serve } from './sites'
import { ourApp, peersAt } from './targets'

const PARTS = ['lighthouse', 'intent', 'filter', 'input', 'draw', 'heap', 'tasks', 'matrix'] as const
type Part = (typeof PARTS)[number]
const SIZES = [53, 1000, 10_000, 100_000]
const CLUSTER_PAGE = 'clusters/santai-textile-footwear/'
const DOCUMENT = join(ROOT, 'docs/performance.md')

const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string' },
    thorough: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const isFull = asked.sizes === undefined && asked.only === undefined
const sizes = asked.sizes?.split(',').map(Number) ?? SIZES
const parts = new Set(asked.only?.split(',') ?? PARTS)
const wants = (...some: Part[]) => some.some(part => parts.has(part))
const strange = [...parts].filter(part => !PARTS.some(known => known === part))
if (strange.length > 0 || sizes.some(size => !(size > 0)))
  throw new Error(`--only takes ${PARTS.join(',')}; --sizes takes numbers`)
/** Fewer where a visit takes long, unless asked for. */
const runsOf = (usual: number): number => Number(asked.runs ?? usual)

const folder = join(tmpdir(), 'cluster-map-bench')
const kept = join(folder, 'results.json')
const peersFolder = join(folder, 'peers')

const keptResults = async (): Promise<readonly Result[]> =>
  readFile(kept, 'utf8').then(
    text => (JSON.parse(text) as Bench).results,
    () => [],
  )

async function describeMachine(): Promise<Machine> {
  const [cpu] = cpus()
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    os: `${type()} ${release()}`,
    node: process.version,
    ...(await describeBrowser()),
    date: new Date().toISOString().slice(0, 10),
  }
}

const started = performance.now()
const tell = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`)

let results: readonly Result[] = []
const machine = await describeMachine()

async function keep(measuring: Promise<Result[]>): Promise<void> {
  const fresh = await measuring
  for (const { metric, subject, size, values, why } of fresh)
    tell(
      `${metric} ${subject} at ${size}: ${median(values)?.toFixed(1) ?? '–'} (n ${values.length})${why ? `: ${why}` : ''}`,
    )
  results = merge(results, fresh)
  await writeFile(kept, JSON.stringify({ machine, results } satisfies Bench, null, 1))
}

/** Builds and serves the app on a public folder, and the peers on the same files. */
async function stage<T>(
  publicFolder: string,
  use: (ours: string, peers: string) => Promise<T>,
  pages: readonly string[] = [''],
): Promise<T> {
  const site = join(folder, 'site')
  const peersSite = join(folder, 'peers-site')
  await Promise.all([site, peersSite].map(path => rm(path, { recursive: true, force: true })))
  await buildApp(publicFolder, site, pages)
  await placePeers(peersFolder, site, peersSite)
  const [ours, peers] = await Promise.all([serve(site), serve(peersSite, false)])
  try {
    return await use(ours.url, peers.url)
  } finally {
    await Promise.all([ours.close(), peers.close()])
  }
}

/** The app's map is as large at every size. */
let box: string | undefined

async function measureAt(size: number, ours: string, peers: string): Promise<void> {
  const app = ourApp(ours, size)
  box ??= await mapBox(`${ours}/`)
  const others = peersAt(peers, box)
  const all = [app, ...others]
  const maplibre = others.find(({ subject }) => subject === 'maplibre')
  const wanted = { draw: wants('draw'), heap: wants('heap'), tasks: wants('tasks') }
  const runs = runsOf(size > 10_000 ? 3 : 5)
  if (wants('intent') && maplibre) await keep(measureIntent(app, maplibre, size, runs))
  if (wants('filter')) await keep(measureFilter(all, size))
  if (wants('input')) await keep(measureInput(app, size))
  if (wants('matrix') && size === real) await keep(measureMatrix(app, size))
  if (wants('draw', 'heap', 'tasks')) await keep(measureVisits(all, size, runs, wanted))
}

await mkdir(folder, { recursive: true })
if (isFull) await rm(kept, { force: true })
results = await keptResults()
tell('building the peers')
await buildPeers(peersFolder)

const generated = join(folder, 'public')
const [real = 53] = SIZES
if (wants('lighthouse')) {
  const runs = runsOf(asked.thorough ? 5 : 3)
  tell('the published site')
  await stage(
    join(ROOT, 'public'),
    ours =>
      keep(
        measureLighthouse(
          [
            { subject: 'ours', url: `${ours}/` },
            { subject: 'ours-cluster', url: `${ours}/${CLUSTER_PAGE}` },
            { subject: 'ours-english', url: `${ours}/en/` },
          ],
          real,
          runs,
        ),
      ),
    ['', CLUSTER_PAGE],
  )
  await generate(join(ROOT, 'public'), generated, real)
  await stage(generated, (_, peers) =>
    keep(
      measureLighthouse(
        PEERS.map(subject => ({ subject, url: `${peers}/${subject}/` })),
        real,
        runs,
      ),
    ),
  )
}
if (wants('intent', 'filter', 'input', 'draw', 'heap', 'tasks', 'matrix'))
  for (const size of sizes) {
    tell(`${size} clusters`)
    await generate(join(ROOT, 'public'), generated, size)
    await stage(generated, (ours, peers) => measureAt(size, ours, peers))
  }

if (isFull || asked.write) {
  const before = await readFile(DOCUMENT, 'utf8').catch(() => '# Performance\n')
  await writeFile(DOCUMENT, insertReport(before, buildReport({ machine, results })))
  tell('docs/performance.md is written')
}
console.log(buildReport({ machine, results }))
