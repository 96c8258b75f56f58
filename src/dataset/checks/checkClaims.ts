// Checks that a figure or measure agrees with its own text: done or planned, of the cluster or of its surroundings, not
// later than its source.
import { type Finding, toFinding } from '../tables/problem'
import type { Dataset } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'

type Figure = ClusterRow['figures'][number]
type Measure = ClusterRow['measures'][number]

const FUTURE_WORDS = /将|拟|力争|计划|规划|预计|有望/
/** Publishing a plan is something done. */
const PUBLISHED_PLAN = /(?:编制|发布|印发|出台|通过)[^，。；]*(?:规划|计划)/g
const ESTIMATE_WORDS = /测算|估算/
const YEAR_PATTERN = /(?<!\d)(?:19|20)\d\d(?=年|[—–-])/g
const PARK_PREFIX = /^(?:园区|经开区|高新区|开发区)/
/** Its summaries are generated, so they are not a statement of the newspaper. */
const DIGEST_PUBLISHERS: readonly string[] = ['reportify']

const EXPECTED_KINDS = {
  figure: { done: 'actual', planned: 'target', estimated: 'estimate' },
  measure: { done: 'delivered', planned: 'planned', estimated: 'announced' },
}

/** Collects what holds for all clusters once. @returns a check of one cluster */
export function buildClaimsCheck(data: Dataset): (cluster: ClusterRow) => Finding[] {
  const sources = new Map(data.sources.map(s => [s.id, s]))
  const figureIndex = indexFigures(data.clusters)
  return cluster => checkClaims(cluster, data, sources, figureIndex)
}

function checkClaims(
  cluster: ClusterRow,
  { divisions }: Dataset,
  sources: ReadonlyMap<string, Dataset['sources'][number]>,
  figureIndex: FigureIndex,
): Finding[] {
  const countyIsCity = divisions.get(cluster.adcode ?? '')?.name.endsWith('市') ?? false
  const claims = [
    ...cluster.figures.map((row, i) => ({ claimType: 'figure' as const, path: `figures[${i}]`, row })),
    ...cluster.measures.map((row, i) => ({ claimType: 'measure' as const, path: `measures[${i}]`, row })),
  ]
  return [
    ...claims.flatMap(({ claimType, path, row }) => {
      const source = sources.get(row.source)
      return [
        ...checkKind(EXPECTED_KINDS[claimType], path, row),
        ...checkScope(countyIsCity, path, row),
        ...(row.kind === 'target' || row.kind === 'announced' || row.kind === 'planned'
          ? []
          : checkYears(source?.date ?? null, path, row)),
        ...(row.quoteZh !== undefined && source && DIGEST_PUBLISHERS.includes(source.publisher)
          ? [toFinding(`${path}.quoteZh`, 'digest-quoted', { publisher: source.publisher })]
          : []),
      ]
    }),
    ...cluster.notes.flatMap((row, i) => checkYears(sources.get(row.source)?.date ?? null, `notes[${i}]`, row)),
    ...checkConflicts(cluster.figures),
    ...checkSharedScopes(cluster, figureIndex),
  ]
}

const getStatementText = ({ textZh, quoteZh }: Pick<Figure | Measure, 'textZh' | 'quoteZh'>): string =>
  `${textZh} ${quoteZh ?? ''}`

type Kinds = (typeof EXPECTED_KINDS)[keyof typeof EXPECTED_KINDS]

function checkKind(kinds: Kinds, path: string, row: Figure | Measure): Finding[] {
  if (row.kind !== kinds.done) return []
  const words = getStatementText(row)
  const futureWord = FUTURE_WORDS.exec(words.replace(PUBLISHED_PLAN, ''))?.[0]
  if (futureWord !== undefined)
    return [toFinding(`${path}.kind`, 'plan-as-result', { kind: row.kind, word: futureWord, expected: kinds.planned })]
  const estimateWord = ESTIMATE_WORDS.exec(words)?.[0]
  const params = { kind: row.kind, word: estimateWord ?? '', expected: kinds.estimated }
  return estimateWord === undefined ? [] : [toFinding(`${path}.kind`, 'estimate-as-result', params)]
}

/** "全市第一" is a rank and "占全区…" a share of the whole: neither is the scope of the figure. */
const SCOPE_WORDS = /(占?)(全市|全区|全县)(?!第|唯一|首)/g

function checkScope(countyIsCity: boolean, path: string, { textZh, scope }: Figure | Measure): Finding[] {
  const toScopeFinding = (word: string, expected: string): Finding =>
    toFinding(`${path}.scope`, 'scope-differs', { scope, word, expected })
  const findings = [...textZh.matchAll(SCOPE_WORDS)].flatMap(([, share, word = '']) => {
    if (share) return []
    const expectedScopes = word !== '全市' ? ['county'] : countyIsCity ? ['county', 'city'] : ['city']
    return expectedScopes.includes(scope) ? [] : [toScopeFinding(word, expectedScopes.join(' / '))]
  })
  const parkWord = PARK_PREFIX.exec(textZh)?.[0]
  return parkWord === undefined || scope === 'park' ? findings : [...findings, toScopeFinding(parkWord, 'park')]
}

/** A reported value is not of a later year than the report. */
function checkYears(date: string | null, path: string, row: { textZh: string; quoteZh?: string }): Finding[] {
  const laterYear = date && (getStatementText(row).match(YEAR_PATTERN) ?? []).find(year => year > date.slice(0, 4))
  return laterYear ? [toFinding(`${path}.textZh`, 'year-after-source', { found: laterYear, date })] : []
}

/** Two sources that disagree are two figures. */
function checkConflicts(figures: readonly Figure[]): Finding[] {
  return figures.flatMap((figure, i) => {
    const { flag, unit, source } = figure
    const hasPartner = figures.some(other => other.flag !== null && other.unit === unit && other.source !== source)
    return flag === null || hasPartner ? [] : [toFinding(`figures[${i}].flag`, 'conflict-without-partner', { unit })]
  })
}

/** One number of one source, with every scope it has. */
type FigureIndex = ReadonlyMap<string, readonly { readonly id: string; readonly scope: string }[]>

const toFigureKey = ({ source, metric, value, asOf }: Figure): string => [source, metric, value, asOf].join(' ')

function indexFigures(clusters: readonly ClusterRow[]): FigureIndex {
  const index = new Map<string, { readonly id: string; readonly scope: string }[]>()
  for (const { id, figures } of clusters)
    for (const figure of figures) {
      const occurrence = { id, scope: figure.scope }
      const key = toFigureKey(figure)
      const occurrences = index.get(key)
      if (occurrences) occurrences.push(occurrence)
      else index.set(key, [occurrence])
    }
  return index
}

/** A number that two clusters have from one source has one scope. */
const checkSharedScopes = ({ id, figures }: ClusterRow, figureIndex: FigureIndex): Finding[] =>
  figures.flatMap((figure, i) =>
    (figureIndex.get(toFigureKey(figure)) ?? [])
      .filter(other => other.id !== id && other.scope !== figure.scope)
      .map(other =>
        toFinding(`figures[${i}].scope`, 'shared-scope-differs', {
          scope: figure.scope,
          cluster: other.id,
          other: other.scope,
        }),
      ),
  )
