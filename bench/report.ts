// Turns results into the tables of docs/performance.md, each with its budgets. Pure: the same results give the same text.
import {
  checkBudgets,
  checkGrowth,
  checkPageBudgets,
  computeChange,
  computeGrowth,
  computeRatio,
  MOST_GROWTH,
  type Verdict,
} from './budgets'
import {
  APPS,
  type App,
  type CurrentApp,
  computeMedian,
  findResult,
  findWorst,
  IMPORT_METRICS,
  type ImportMetric,
  isApp,
  isOlder,
  LIGHTHOUSE_METRICS,
  type LighthouseMetric,
  type Machine,
  type Measurements,
  type Metric,
  PEERS,
  type Peer,
  REAL_SIZE,
  type Result,
  SIZED_METRICS,
  type SizedMetric,
  type TargetName,
} from './results'

const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'

const NAME: Readonly<Record<TargetName, string>> = {
  app: 'This app',
  'app-cluster': 'This app, a cluster page',
  'app-english': 'This app in English',
  older: 'Older build',
  'older-cluster': 'Older build, a cluster page',
  'older-english': 'Older build in English',
  maplibre: 'Bare MapLibre',
  echarts: 'ECharts',
  leaflet: 'Leaflet',
}

const TITLE: Readonly<Record<SizedMetric, string>> = {
  intent: 'Intent to MapLibre idle, ms',
  filter: 'Filter to paint at 4× CPU, ms: median (worst)',
  'filter-whole': 'Filter until the panel beside and the addresses have followed at 4× CPU, ms: median (worst)',
  input: 'Letter to paint at 4× CPU, ms: median (worst)',
  draw: 'First full draw from the start of the navigation, ms',
  heap: 'JS heap after the first full draw, MB',
  'heap-gl': 'JS heap once MapLibre has taken over, MB',
  'task-load': 'Longest task of the main thread over the load, ms: median (worst)',
  'task-filter': 'Longest task of the main thread over 12 filter steps, ms: median (worst)',
  'task-intent': 'Longest task of the main thread while MapLibre takes over, ms: median (worst)',
  keystroke: 'Script of one letter in the search box at 4× CPU, ms: median (worst)',
  matrix: 'The measures matrix from the click to its frame at 4× CPU, ms: median (worst)',
}

const WITH_WORST: readonly SizedMetric[] = [
  'filter',
  'filter-whole',
  'input',
  'task-load',
  'task-filter',
  'task-intent',
  'keystroke',
  'matrix',
]

/** The peers that a metric applies to; the others have no such feature. */
const PEERS_OF_METRIC: Readonly<Record<SizedMetric, readonly Peer[]>> = {
  intent: ['maplibre'],
  filter: PEERS,
  'filter-whole': [],
  input: [],
  draw: PEERS,
  heap: PEERS,
  'heap-gl': [],
  'task-load': PEERS,
  'task-filter': PEERS,
  'task-intent': [],
  keystroke: [],
  matrix: [],
}

const formatNumber = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

const formatRatio = (ratio: number | null): string => (ratio === null ? '–' : `${formatNumber(ratio)} ×`)

const formatTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** A long task takes 50 ms or more; zero means that there was none. */
const formatValue = (metric: Metric, value: number): string =>
  metric.startsWith('task-') && value === 0 ? '< 50' : formatNumber(value)

function formatResult(result: Result | undefined, withWorst: boolean): string {
  if (!result) return 'not run'
  const { metric, values, failure } = result
  const median = computeMedian(values)
  const worst = findWorst(values)
  if (median === null || worst === null) return `– (${failure ?? 'no value'})`
  const text = formatValue(metric, median) + (withWorst ? ` (${formatValue(metric, worst)})` : '')
  return failure ? `${text} · n ${values.length}, then ${failure}` : text
}

const formatMet = (met: boolean | null): string => (met === null ? 'not known' : met ? 'met' : '**not met**')

const formatVerdicts = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0 ? '–' : verdicts.map(({ budget, met }) => `${budget}: ${formatMet(met)}`).join('<br>')

/** One text for each language; its name comes first where there are two. */
const formatPerApp = (apps: readonly CurrentApp[], format: (app: CurrentApp) => string): string =>
  apps.map(app => (apps.length > 1 && app === 'app-english' ? `English: ${format(app)}` : format(app))).join('<br>')

const isCurrent = (target: TargetName): target is CurrentApp => isApp(target) && !isOlder(target)

const hasResult = (results: readonly Result[], metrics: readonly Metric[], app: App): boolean =>
  results.some(({ metric, target }) => target === app && metrics.includes(metric))

function buildSizedTable(results: readonly Result[], metric: SizedMetric): string {
  const own = results.filter(r => r.metric === metric)
  const sizes = [...new Set(own.map(r => r.size))].sort((a, b) => a - b)
  const apps = APPS.filter(app => hasResult(own, [metric], app))
  const current = apps.filter(isCurrent)
  const targets = [...apps, ...PEERS_OF_METRIC[metric]]
  const formatRuns = (size: number) =>
    [...new Set(own.filter(r => r.size === size).map(r => r.values.length))].sort((a, b) => b - a).join(', ')
  const ratios = [
    ...(targets.includes('maplibre') || metric === 'heap-gl' ? [['To MapLibre', computeRatio] as const] : []),
    ...(apps.some(isOlder) ? [['To the older build', computeChange] as const] : []),
  ]
  const rows = sizes.map(size => [
    size.toLocaleString('en-US'),
    ...targets.map(target => formatResult(findResult(results, metric, target, size), WITH_WORST.includes(metric))),
    ...ratios.map(([, compute]) => formatPerApp(current, app => formatRatio(compute(results, metric, app, size)))),
    formatRuns(size),
    formatPerApp(current, app => formatVerdicts(checkBudgets(results, metric, app, size))),
  ])
  const head = ['Clusters', ...targets.map(target => NAME[target]), ...ratios.map(([title]) => title), 'n', 'Budget']
  return `### ${TITLE[metric]}\n\n${formatTable(head, rows)}`
}

const LIGHTHOUSE_HEAD: Readonly<Record<LighthouseMetric, string>> = {
  performance: 'Perf.',
  accessibility: 'Access.',
  'best-practices': 'Best pr.',
  seo: 'SEO',
  fcp: 'FCP, ms',
  lcp: 'LCP, ms',
  tbt: 'TBT, ms',
  cls: 'CLS',
  kib: 'KiB',
  brotli: 'kB before intent',
}

const CANVAS_REMARK =
  'Lighthouse times text and pictures, never a canvas: what it calls FCP and LCP of a peer is the one line of text ' +
  'that its page has in its HTML, not its map.'

const LIGHTHOUSE_TARGETS: readonly TargetName[] = [
  'app',
  'app-cluster',
  'app-english',
  'older',
  'older-cluster',
  'older-english',
  ...PEERS,
]

function buildLighthouseTable(results: readonly Result[]): string {
  const targets = LIGHTHOUSE_TARGETS.filter(target => findResult(results, 'performance', target, REAL_SIZE))
  const rows = targets.map(target => [
    target === 'app' ? 'This app, start page' : NAME[target],
    ...LIGHTHOUSE_METRICS.map(metric => formatResult(findResult(results, metric, target, REAL_SIZE), false)),
    String(findResult(results, 'performance', target, REAL_SIZE)?.values.length ?? 0),
    target === 'app' || target === 'app-cluster' ? formatVerdicts(checkPageBudgets(results, target)) : '–',
  ])
  const remarks = [
    ...(targets.some(target => PEERS.some(peer => peer === target)) ? [CANVAS_REMARK] : []),
    ...(targets.includes('app') && !targets.includes('app-cluster')
      ? ['The cluster page answers 404 and was skipped.']
      : []),
  ]
  const head = ['Page', ...LIGHTHOUSE_METRICS.map(metric => LIGHTHOUSE_HEAD[metric]), 'n', 'Budget']
  return `### Lighthouse, mobile: simulated slow 4G, 4× CPU\n\n${[formatTable(head, rows), ...remarks].join('\n\n')}`
}

/** Browsers report no length for a task below 50 ms, and the matrix is measured at real size only. */
const WITHOUT_GROWTH: readonly SizedMetric[] = ['task-load', 'task-filter', 'task-intent', 'matrix']

function buildGrowthTable(results: readonly Result[], measured: readonly SizedMetric[]): string {
  const metrics = measured.filter(metric => !WITHOUT_GROWTH.includes(metric))
  const apps = APPS.filter(app => hasResult(results, metrics, app))
  const targets: readonly TargetName[] = [...apps, ...PEERS]
  const rows = metrics.map(metric => [
    TITLE[metric].replace(/(, (ms|MB))?(: median.*)?$/, ''),
    ...targets.map(target => formatRatio(computeGrowth(results, metric, target))),
    formatPerApp(apps.filter(isCurrent), app => formatMet(checkGrowth(results, metric, app).met)),
  ])
  const head = ['Row', ...targets.map(target => NAME[target]), `Budget: ≤ ${MOST_GROWTH} ×`]
  const remark = 'The longest tasks have no row: of one below 50 ms browsers tell no length.'
  return `### Growth from 10,000 to 100,000 clusters\n\n${formatTable(head, rows)}\n\n${remark}`
}

const IMPORT_TITLE: Readonly<Record<ImportMetric, string>> = {
  import: 'On the update page: to the list of faults and the difference, s',
  'task-import': 'Longest task of the page meanwhile, ms',
  'import-memory': 'Peak memory of the process of the page with its worker, MB',
  'import-node': 'In Node, with a heap of at most 900 MB, s',
  'import-node-memory': 'Peak memory of that process, MB',
}

function buildImportTable(results: readonly Result[]): string {
  const own = results.filter(({ metric }) => IMPORT_METRICS.some(name => name === metric))
  const rows = own.map(result => [
    IMPORT_TITLE[result.metric as ImportMetric],
    formatResult(result, false),
    String(result.values.length),
    formatVerdicts(checkBudgets(results, result.metric, 'app', result.size)),
  ])
  const [{ size }] = own as [Result, ...Result[]]
  const title = `### Import of a workbook with ${size.toLocaleString('en-US')} clusters, each with 10 measures and its figures`
  return `${title}\n\n${formatTable(['Import', 'This app', 'n', 'Budget'], rows)}`
}

const describeMachine = (machine: Machine): string =>
  [
    `Measured ${machine.date} by \`npm run bench\` on ${machine.cores} cores of ${machine.cpu}`,
    `${machine.memoryGb} GB of memory, ${machine.os}, Node ${machine.node.replace(/^v/, '')}, Chromium ${machine.chromium}`,
    `WebGL by ${machine.webgl}.`,
  ].join(', ')

export function buildReport({ machine, results }: Measurements): string {
  const measured = SIZED_METRICS.filter(metric => results.some(r => r.metric === metric))
  return [
    describeMachine(machine),
    'Medians; n is the number of runs or steps.',
    ...(results.some(r => r.metric === 'performance') ? [buildLighthouseTable(results)] : []),
    ...measured.map(metric => buildSizedTable(results, metric)),
    ...(measured.length > 0 ? [buildGrowthTable(results, measured)] : []),
    ...(results.some(r => r.metric === 'import-node') ? [buildImportTable(results)] : []),
  ].join('\n\n')
}

/** Replaces the text between the markers. A document without markers gets both at its end. */
export function insertReport(document: string, report: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  const block = `${START}\n\n${report}\n\n${END}`
  if (start < 0 || end < start) return `${document.trimEnd()}\n\n${block}\n`
  return document.slice(0, start) + block + document.slice(end + END.length)
}
