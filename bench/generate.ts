// Writes a public folder with n generated clusters, to show what grows with their number. The same n gives the same
// bytes. Every row starts from a real one, so that the rows follow a change of the published shape.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DATA_FOLDER } from '../src/domain/export/publishedData'
import { type CountyCode, toPrefectureCode } from '../src/domain/place/adcode'
import { createRandom, pick, type Random } from '../tests/support/data/random'

interface Recognition {
  readonly list: string | null
}

/** The fields that the generator sets; the others stay as in the real row. */
export interface Row {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly shortZh: string
  readonly adcode: string | null
  readonly prefecture: string
  readonly industry: string
  readonly recognitions: readonly Recognition[]
}

interface County {
  readonly code: CountyCode
  readonly name: string
  readonly syllables: string
}

interface Places {
  readonly prefectures: readonly { readonly code: string; readonly name: string }[]
  readonly counties: readonly County[]
}

interface Index {
  readonly clusters: readonly Row[]
}

const SEED = 510_000
/** The same as in scripts/build-data/publish.ts. */
const PART = 5000
const DETAILS = 20

/** Picks one recognition in most cases, else two or three, and never two of one list. */
function pickRecognitions(pool: readonly Recognition[], random: Random): Recognition[] {
  const dice = random()
  const wanted = dice < 0.65 ? 1 : dice < 0.93 ? 2 : 3
  const chosen = new Map<string | null, Recognition>()
  for (let tries = 0; chosen.size < wanted && tries < 20; tries++) {
    const one = pick(pool, random)
    if (!chosen.has(one.list)) chosen.set(one.list, one)
  }
  return [...chosen.values()]
}

function makeRow(n: number, real: readonly Row[], places: Places, random: Random): Row {
  const template = pick(real, random)
  const county = pick(places.counties, random)
  const city = places.prefectures.find(p => p.code === toPrefectureCode(county.code))
  const number = String(n).padStart(6, '0')
  return {
    ...template,
    id: `gen-${number}`,
    nameZh: `${city?.name ?? ''}${county.name}${template.shortZh}${number}产业集群`,
    nameEn: `${county.syllables} cluster ${number}`,
    adcode: county.code,
    prefecture: toPrefectureCode(county.code),
    industry: pick(real, random).industry,
    recognitions: pickRecognitions(
      real.flatMap(row => row.recognitions),
      random,
    ),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function makeRows(count: number, real: readonly Row[], places: Places): Row[] {
  const random = createRandom(SEED + count)
  const rows = Array.from({ length: count }, (_, n) => makeRow(n, real, places, random))
  return rows.sort((a, b) => compare(a.adcode ?? '~', b.adcode ?? '~') || compare(a.id, b.id))
}

/** Maps file names below the data folder to their contents. An older shape of rows, with counts of measures, has no parts. */
function buildIndexFiles(index: Index, rows: readonly Row[]): Map<string, unknown> {
  const perFile = index.clusters.some(row => 'measureCounts' in row) ? rows.length : PART
  const parts = new Map<string, unknown>()
  for (let start = perFile; start < rows.length; start += perFile)
    parts.set(`index-${parts.size + 2}.json`, { clusters: rows.slice(start, start + perFile) })
  const more = parts.size > 0 ? { more: [...parts.keys()].map(name => `${DATA_FOLDER}/${name}`) } : {}
  return new Map([['index.json', { ...index, clusters: rows.slice(0, perFile), ...more }], ...parts])
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T
}

/** Writes `to` anew: the public folder `from` with `count` generated clusters, and details for the first of them. */
export async function generate(from: string, to: string, count: number): Promise<void> {
  const index = await readJson<Index>(join(from, `${DATA_FOLDER}/index.json`))
  const rows = makeRows(count, index.clusters, await readJson<Places>(join(from, 'geo/places.json')))
  const details = join(from, DATA_FOLDER, 'clusters')
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true, filter: path => path !== details })
  await mkdir(join(to, DATA_FOLDER, 'clusters'), { recursive: true })
  for (const [name, json] of buildIndexFiles(index, rows))
    await writeFile(join(to, DATA_FOLDER, name), JSON.stringify(json))
  const [first = ''] = (await readdir(details)).sort()
  const detail = await readJson<object>(join(details, first))
  for (const { id } of rows.slice(0, DETAILS))
    await writeFile(join(to, DATA_FOLDER, 'clusters', `${id}.json`), JSON.stringify({ ...detail, id }))
}
