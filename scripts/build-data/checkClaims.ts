// Decides whether what a figure or a measure claims agrees with its own words: done or planned, of the cluster or of its
// surroundings, before its source was written. Each finding names the remedy.
import type { Dataset } from './read'
import type { ClusterRow } from './tables'

type Finding = readonly [field: string, what: string]
type Figure = ClusterRow['figures'][number]
type Measure = ClusterRow['measures'][number]

const FUTURE = /将|拟|力争|计划|规划|预计|有望/
/** To publish a plan is a deed. */
const PLAN_AS_DEED = /(?:编制|发布|印发|出台|通过)[^，。；]*(?:规划|计划)/g
const RECKONED = /测算|估算/
const YEAR = /(?<!\d)(?:19|20)\d\d(?=年|[—–-])/g
const PARK = /^(?:园区|经开区|高新区|开发区)/
/** Its summaries are made by a machine: they are no words of the paper. */
const DIGESTS: readonly string[] = ['reportify']

const KIND = { figure: { done: 'actual', planned: '"target"' }, measure: { done: 'delivered', planned: '"planned"' } }

/** @returns a check of one cluster against what holds for all of them, gathered once */
export function buildClaimsCheck(data: Dataset): (cluster: ClusterRow) => Finding[] {
  const sources = new Map(data.sources.map(s => [s.id, s]))
  const shared = indexNumbers(data.clusters)
  return cluster => checkClaims(cluster, data, sources, shared)
}

function checkClaims(
  cluster: ClusterRow,
  { divisions }: Dataset,
  sources: ReadonlyMap<string, Dataset['sources'][number]>,
  shared: SharedNumbers,
): Finding[] {
  const countyIsCity = divisions.get(cluster.adcode ?? '')?.name.endsWith('市') ?? false
  const claims = [
    ...cluster.figures.map((row, i) => ({ what: 'figure' as const, at: `figures[${i}]`, row })),
    ...cluster.measures.map((row, i) => ({ what: 'measure' as const, at: `measures[${i}]`, row })),
  ]
  return [
    ...claims.flatMap(({ what, at, row }) => {
      const source = sources.get(row.source)
      return [
        ...checkKind(KIND[what], at, row),
        ...checkScope(countyIsCity, at, row),
        ...(row.kind === 'target' || row.kind === 'announced' || row.kind === 'planned'
          ? []
          : checkYears(source?.date ?? null, at, row)),
        ...(row.quoteZh !== undefined && source && DIGESTS.includes(source.publisher)
          ? [[`${at}.quoteZh`, `quotes a digest of ${source.publisher}: leave it out`] as const]
          : []),
      ]
    }),
    ...cluster.notes.flatMap((row, i) => checkYears(sources.get(row.source)?.date ?? null, `notes[${i}]`, row)),
    ...checkConflicts(cluster.figures),
    ...checkShared(cluster, shared),
  ]
}

const wordsOf = ({ textZh, quoteZh }: Pick<Figure | Measure, 'textZh' | 'quoteZh'>): string =>
  `${textZh} ${quoteZh ?? ''}`

function checkKind(kinds: { done: string; planned: string }, at: string, row: Figure | Measure): Finding[] {
  if (row.kind !== kinds.done) return []
  const words = wordsOf(row)
  const future = FUTURE.exec(words.replace(PLAN_AS_DEED, ''))?.[0]
  if (future !== undefined)
    return [[`${at}.kind`, `is "${row.kind}", but the words say ${future}: make it ${kinds.planned}`]]
  const reckoned = RECKONED.exec(words)?.[0]
  if (reckoned === undefined) return []
  const remedy = row.kind === 'actual' ? 'make it "estimate"' : 'make it "announced"'
  return [[`${at}.kind`, `is "${row.kind}", but the words say ${reckoned}: ${remedy}`]]
}

/** "全市第一" ranks, "占全区…" is a share of the whole: neither says for what the figure holds. */
const SCOPE_WORD = /(占?)(全市|全区|全县)(?!第|唯一|首)/g

function checkScope(countyIsCity: boolean, at: string, { textZh, scope }: Figure | Measure): Finding[] {
  const wrong = (word: string, wanted: string): Finding => [
    `${at}.scope`,
    `is "${scope}", but the text says ${word}: make it ${wanted}, or say what it holds for`,
  ]
  const found = [...textZh.matchAll(SCOPE_WORD)].flatMap(([, share, word = '']) => {
    if (share) return []
    const wanted = word !== '全市' ? ['county'] : countyIsCity ? ['county', 'city'] : ['city']
    return wanted.includes(scope) ? [] : [wrong(word, `"${wanted.join('" or "')}"`)]
  })
  const park = PARK.exec(textZh)?.[0]
  return park === undefined || scope === 'park' ? found : [...found, wrong(park, '"park"')]
}

/** What was reported cannot be of a later year than the report. */
function checkYears(date: string | null, at: string, row: { textZh: string; quoteZh?: string }): Finding[] {
  const later = date && (wordsOf(row).match(YEAR) ?? []).find(year => year > date.slice(0, 4))
  return later
    ? [[`${at}.textZh`, `says ${later}, but the source is of ${date}: correct the year, or cite a later source`]]
    : []
}

/** Two sources that disagree stand side by side. */
function checkConflicts(figures: readonly Figure[]): Finding[] {
  return figures.flatMap((figure, i) => {
    const { flag, unit, source } = figure
    const hasPartner = figures.some(other => other.flag !== null && other.unit === unit && other.source !== source)
    if (flag === null || hasPartner) return []
    const remedy = 'add and flag the other figure, or clear the flag'
    return [[`figures[${i}].flag`, `has no flagged partner in ${unit} of another source: ${remedy}`] as const]
  })
}

/** One number of one source, with every scope it is told in. */
type SharedNumbers = ReadonlyMap<string, readonly { readonly id: string; readonly scope: string }[]>

const numberKey = ({ source, metric, value, asOf }: Figure): string => [source, metric, value, asOf].join(' ')

function indexNumbers(clusters: readonly ClusterRow[]): SharedNumbers {
  const index = new Map<string, { readonly id: string; readonly scope: string }[]>()
  for (const { id, figures } of clusters)
    for (const figure of figures) {
      const told = { id, scope: figure.scope }
      index.set(numberKey(figure), [...(index.get(numberKey(figure)) ?? []), told])
    }
  return index
}

/** A number told of two clusters has one scope. */
const checkShared = ({ id, figures }: ClusterRow, shared: SharedNumbers): Finding[] =>
  figures.flatMap((figure, i) =>
    (shared.get(numberKey(figure)) ?? [])
      .filter(other => other.id !== id && other.scope !== figure.scope)
      .map(other => [
        `figures[${i}].scope`,
        `is "${figure.scope}", but ${other.id} has the same number as "${other.scope}": give both one scope`,
      ]),
  )
