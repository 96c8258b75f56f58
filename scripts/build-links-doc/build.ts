// Renders docs/links.md from the table that the parser reads, so that the two cannot disagree.
import { SCOPES } from '../../src/domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS } from '../../src/domain/cluster/comparison'
import { DIRECTION_IDS } from '../../src/domain/cluster/direction'
import { INDUSTRY_IDS } from '../../src/domain/cluster/industry'
import { MAX_QUERY_LENGTH } from '../../src/domain/filter/filters'
import { LANGS } from '../../src/domain/language/language'
import { LEVELS } from '../../src/domain/recognition/recognitionList'
import { STATUSES } from '../../src/domain/recognition/recognitionStatus'
import { CAMERA_LIMITS } from '../../src/view/camera'
import { toHref } from '../../src/view/pages'
import { COLUMNS, DATASETS, MODES, PANELS, PARAM_KEYS, PARAMS, type ParamKey, THEMES } from '../../src/view/params'
import { DESCRIPTIONS } from './descriptions'
import { AMBIGUITIES, REPAIRS } from './repairs'

const formatCode = (text: string): string => `\`${text}\``
const formatCodes = (values: readonly string[]): string => values.map(formatCode).join(' ')
const formatRange = ([low, high]: readonly [number, number]): string => `${low} to ${high}`

const VALUE_DESCRIPTIONS = {
  city: '`51xx00`, several by comma',
  county: '`51xxxx`, several by comma',
  industry: `${formatCodes(INDUSTRY_IDS)}, several by comma`,
  list: '`sc-YYYY` (province) `cn-YYYY` (nation), several by comma',
  level: `${formatCodes(LEVELS)}, several by comma`,
  direction: `${formatCodes(DIRECTION_IDS)}, several by comma`,
  scope: `${formatCodes(SCOPES)}, several by comma`,
  status: `${formatCodes(STATUSES)}, several by comma`,
  q: `text, at most ${MAX_QUERY_LENGTH} characters`,
  cluster: 'one cluster id: lower-case words and hyphens',
  panel: formatCodes(PANELS),
  view: formatCodes(MODES),
  sort: 'one column of the table, `-` before it or not',
  cols: `${formatCodes(COLUMNS)}, several by comma`,
  compare: `up to ${MAX_COMPARED_CLUSTERS} cluster ids by comma`,
  asof: '`YYYY-MM-DD`, a day of the calendar from 2000 to 2099',
  since: '`YYYY-MM-DD`, as `asof`',
  at: `\`zoom/lat/lng\`: zoom ${formatRange(CAMERA_LIMITS.zoom)}, latitude ${formatRange(CAMERA_LIMITS.lat)}, longitude ${formatRange(CAMERA_LIMITS.lng)}`,
  lang: formatCodes(LANGS),
  theme: formatCodes(THEMES),
  data: formatCodes(DATASETS),
} satisfies Record<ParamKey, string>

const formatRow = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

const paramTable = [
  formatRow(['param', 'values', 'history', 'example', 'meaning']),
  formatRow(['---', '---', '---', '---', '---']),
  ...PARAM_KEYS.map(key => {
    const { history } = PARAMS[key]
    const { example, meaning } = DESCRIPTIONS[key]
    return formatRow([formatCode(key), VALUE_DESCRIPTIONS[key], history, formatCode(`?${key}=${example}`), meaning])
  }),
].join('\n')

const pageTable = [
  formatRow(['page', 'same view as']),
  formatRow(['---', '---']),
  ...[
    '?cluster=santai-textile-footwear',
    '?city=510700',
    '?industry=equipment',
    '?direction=green&panel=measures',
    '?list=sc-2023',
    '?cluster=santai-textile-footwear&lang=en',
  ].map(search => formatRow([formatCode(toHref(search)), formatCode(search)])),
].join('\n')

const repairTable = [
  formatRow(['damage', 'as sent', 'as read']),
  formatRow(['---', '---', '---']),
  ...REPAIRS.map(({ description, input, output }) => formatRow([description, formatCode(input), formatCode(output)])),
].join('\n')

const ambiguityTable = [
  formatRow(['as sent', 'reported', 'reason']),
  formatRow(['---', '---', '---']),
  ...AMBIGUITIES.map(({ input, reported, reason }) => formatRow([formatCode(input), formatCode(reported), reason])),
].join('\n')

export const buildLinksDoc =
  (): string => `<!-- Written by scripts/build-links-doc from src/view/params.ts. Do not edit; run \`npm run generate\`. -->
# Links

A link contains the whole view: filters, open cluster, panel, camera, date. Everyone who opens it sees the same.
The grammar is a public contract: a link that worked once keeps working.

中文：网址即视图。将地址栏中的链接发给他人，对方看到的筛选、集群和面板与您一致；无法识别的内容会有提示，其余照常显示。

${paramTable}

"push" adds a history entry for the browser's back button, "replace" does not. One action adds at most one entry.

## Pages

A view of one cluster, prefecture, industry, direction or list has its own page. The page and its query form are the same view.
The app writes the page's path where it can, followed by \`panel\`, \`sort\`, \`cols\`, \`asof\`, \`since\`, \`at\`, \`theme\` and \`data\` if they differ from
their default.

The folder \`en/\` contains the same pages in English. Every other link works there too: \`en/?view=table\`. A link opens in the
language in which it was sent. \`?lang=en\` and \`?lang=zh-CN\` lead to the same view in that language. The page then removes the
parameter and stores a choice of Chinese. Only the start page without a query follows the language of the browser
([deploy.md](deploy.md)).

${pageTable}

## Rules

- **Order.** The app writes parameters in the order of the table, and several values sorted by code. \`compare\` keeps the order
  of the user. Any order is read.
- **Several values** are separated by \`,\`. \`，\` and \`%2C\` work too. Values of one parameter are alternatives; further
  parameters narrow the result.
- **Defaults are omitted** from the URL. A shared link omits the sender's \`theme\` and \`data\`. It contains the date as \`asof\` if the sender
  fixes it. Where the view is that of a page, the shared link is the path of the page: \`clusters/rongxian-pottery/?asof=2026-11-22\`.
- **Rewriting.** The app rewrites other spellings, without a history entry: \`?city=绵阳\` and \`?city=mianyang\` become
  \`?city=510700\`. It does not change a link with a part that it did not understand.
- **Rejected values.** A notice names a value that does not fit. The rest of the link works, and the app never guesses. Syntax is
  checked first, then whether the code or id is on record.
- **Repeated parameters.** The first one counts, and a notice names the parameter.
- **Unknown parameters** are ignored. Those of share buttons and messengers (\`utm_…\`, \`from\`, \`fbclid\` and similar) are kept.
  Others are removed when the app writes the URL the next time. A notice names a parameter only if its name is nearly one of
  ours: one letter too many, too few, wrong or swapped, or a plural.
- **Languages.** A language is read in any spelling: \`EN\`, \`en_GB\`, \`zh-TW\`. The languages of China (\`yue\`, \`bo\`, \`ug\`,
  \`ii\`, \`za\` …) select Chinese, in links and on the start page.
- **Codes are text.** \`510722\` is a name, not a number.
- **Names are never reused.** A renamed parameter or value stays readable, and its old name gets no other meaning. Cluster ids
  are permanent.

## Damaged links

The app repairs common damage before it parses a link (\`src/view/normalizeLink.ts\`). If it understood everything, it rewrites
the URL. A test opens every example.

${repairTable}

A repair never guesses. If a part has two possible meanings, a notice names it, and the rest of the link works:

${ambiguityTable}

- A former code or name works if exactly one present county or prefecture replaced it. A note says which. If there are several,
  the notice names the code.
- Words after a search cannot be distinguished from the search. They stay in it.
- One layer of encoding too many is decoded, not two.
- A page path with text after it or with capitals leads to its page on the hosts of [deploy.md](deploy.md). On other hosts the
  404 page redirects. If the path is only similar to one of ours, the 404 page offers that page first.

\`tests/contract/links.golden.json\` contains every form of link published so far. A test parses each of them.
`
