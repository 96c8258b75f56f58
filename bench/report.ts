// Results to the tables of docs/performance.md, each with its bar beside it. Pure: the same results give the same text.
import { growth, growthVerdict, MOST_GROWTH, pageVerdicts, ratio, type Verdict, verdictsOf } from './budgets'
import {
  type Bench,
  find,
  LIGHTHOUSE_METRICS,
  type LighthouseMetric,
  type Machine,
  METRICS,
  median,
  PEERS,
  type Result,
  type Subject,
  worst,
} from './results'

const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'
const REAL = 53

type SizedMetric = (typeof METRICS)[number]

const NAME: Readonly<Record<Subject, string>> = {
  ours: 'This app',
  'ours-cluster': 'This app, a cluster page',
  'ours-english': 'This app, start page in English',
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

/** Who is asked at all; the others have no such thing. */
const ASKED: Readonly<Record<SizedMetric, readonly Subject[]>> = {
  intent: ['ours', 'maplibre'],
  filter: ['ours', ...PEERS],
  'filter-whole': ['ours'],
  input: ['ours'],
  draw: ['ours', ...PEERS],
  heap: ['ours', ...PEERS],
  'heap-gl': ['ours'],
  'task-load': ['ours', ...PEERS],
  'task-filter': ['ours', ...PEERS],
  'task-intent': ['ours'],
  keystroke: ['ours'],
  matrix: ['ours'],
}

const number = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** A long task is one of 50 ms and more; zero means there was none. */
const value = (metric: Result['metric'], ms: number): string =>
  metric.startsWith('task-') && ms === 0 ? '< 50' : number(ms)

function cell(result: Result | undefined, withWorst: boolean): string {
  if (!result) return 'not run'
  const middle = median(result.values)
  const most = worst(result.values)
  if (middle === null || most === null) return `– (${result.why ?? 'no value'})`
  const text = value(result.metric, middle) + (withWorst ? ` (${value(result.metric, most)})` : '')
  return result.why ? `${text} · n ${result.values.length}, then ${result.why}` : text
}

const word = (met: boolean | null): string => (met === null ? 'not known' : met ? 'met' : '**not met**')

const judged = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0 ? '–' : verdicts.map(({ bar, met }) => `${bar}: ${word(met)}`).join('<br>')

function sizedTable(results: readonly Result[], metric: SizedMetric): string {
  const own = results.filter(r => r.metric === metric)
  const sizes = [...new Set(own.map(r => r.size))].sort((a, b) => a - b)
  const subjects = ASKED[metric]
  const runs = (size: number) =>
    [...new Set(own.filter(r => r.size === size).map(r => r.values.length))].sort((a, b) => b - a).join(', ')
  const compared = subjects.includes('maplibre') || metric === 'heap-gl'
  const rows = sizes.map(size => {
    const times = ratio(results, metric, size)
    return [
      size.toLocaleString('en-US'),
      ...subjects.map(subject => cell(find(results, metric, subject, size), WITH_WORST.includes(metric))),
      ...(compared ? [times === null ? '–' : `${number(times)} ×`] : []),
      runs(size),
      judged(verdictsOf(results, metric, size)),
    ]
  })
  const head = ['Clusters', ...subjects.map(s => NAME[s]), ...(compared ? ['Ours to MapLibre'] : []), 'n', 'Bar']
  return `### ${TITLE[metric]}\n\n${table(head, rows)}`
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

const CANVAS =
  'Lighthouse times text and pictures, never a canvas: what it calls FCP and LCP of a peer is the one line of text ' +
  'that its page has in its HTML, not its map.'

function lighthouseTable(results: readonly Result[]): string {
  const subjects = (['ours', 'ours-cluster', 'ours-english', ...PEERS] as const).filter(s =>
    find(results, 'performance', s, REAL),
  )
  const rows = subjects.map(subject => [
    subject === 'ours' ? 'This app, start page' : NAME[subject],
    ...LIGHTHOUSE_METRICS.map(metric => cell(find(results, metric, subject, REAL), false)),
    String(find(results, 'performance', subject, REAL)?.values.length ?? 0),
    subject === 'ours' || subject === 'ours-cluster' ? judged(pageVerdicts(results, subject)) : '–',
  ])
  const remarks = [
    ...(subjects.some(s => PEERS.some(peer => peer === s)) ? [CANVAS] : []),
    ...(subjects.includes('ours-cluster') ? [] : ['The cluster page answers 404 and was skipped.']),
  ]
  const head = ['Page', ...LIGHTHOUSE_METRICS.map(metric => LIGHTHOUSE_HEAD[metric]), 'n', 'Bar']
  return `### Lighthouse, mobile: simulated slow 4G, 4× CPU\n\n${[table(head, rows), ...remarks].join('\n\n')}`
}

/** Of a task below 50 ms browsers tell no length, and the matrix is measured at real size alone. */
const WITHOUT_GROWTH: readonly SizedMetric[] = ['task-load', 'task-filter', 'task-intent', 'matrix']

function growthTable(results: readonly Result[], measured: readonly SizedMetric[]): string {
  const times = (metric: SizedMetric, subject: Subject): string => {
    const found = ASKED[metric].includes(subject) ? growth(results, metric, subject) : null
    return found === null ? '–' : `${number(found)} ×`
  }
  const subjects: readonly Subject[] = ['ours', ...PEERS]
  const grown = measured.filter(metric => !WITHOUT_GROWTH.includes(metric))
  const rows = grown.map(metric => [
    TITLE[metric].replace(/(, (ms|MB))?(: median.*)?$/, ''),
    ...subjects.map(subject => times(metric, subject)),
    word(growthVerdict(results, metric).met),
  ])
  const head = ['Row', ...subjects.map(s => NAME[s]), `Bar: ≤ ${MOST_GROWTH} ×`]
  const remark = 'The longest tasks have no row: of one below 50 ms browsers tell no length.'
  return `### Growth from 10,000 to 100,000 clusters\n\n${table(head, rows)}\n\n${remark}`
}

const described = (machine: Machine): string =>
  [
    `Measured ${machine.date} by \`npm run bench\` on ${machine.cores} cores of ${machine.cpu}`,
    `${machine.memoryGb} GB of memory, ${machine.os}, Node ${machine.node.replace(/^v/, '')}, Chromium ${machine.chromium}`,
    `WebGL by ${machine.webgl}.`,
  ].join(', ')

export function buildReport({ machine, results }: Bench): string {
  const measured = METRICS.filter(metric => results.some(r => r.metric === metric))
  return [
    described(machine),
    'Medians; n is the number of runs or steps.',
    ...(results.some(r => r.metric === 'performance') ? [lighthouseTable(results)] : []),
    ...measured.map(metric => sizedTable(results, metric)),
    ...(measured.length > 0 ? [growthTable(results, measured)] : []),
  ].join('\n\n')
}

/** Between the markers; a document without them gets both at its end. */
export function insertReport(document: string, report: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  const block = `${START}\n\n${report}\n\n${END}`
  if (start < 0 || end < start) return `${document.trimEnd()}\n\n${block}\n`
  return document.slice(0, start) + block + document.slice(end + END.length)
}
