// Renders docs/links.md from the table that the parser reads, so that the two cannot disagree.
import { LEVELS, SCOPES } from '../../src/domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS } from '../../src/domain/cluster/comparison'
import { DIRECTION_IDS } from '../../src/domain/cluster/direction'
import { INDUSTRY_IDS } from '../../src/domain/cluster/industry'
import { MAX_QUERY_LENGTH } from '../../src/domain/filter/filters'
import { LANGS } from '../../src/domain/language/language'
import { STATUSES } from '../../src/domain/recognition/recognitionStatus'
import { CAMERA_LIMITS } from '../../src/view/camera'
import { toHref } from '../../src/view/pages'
import { COLUMNS, MODES, PANELS, PARAM_KEYS, PARAMS, type ParamKey, THEMES } from '../../src/view/params'
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
  at: `\`zoom/lat/lng\`: zoom ${formatRange(CAMERA_LIMITS.zoom)}, latitude ${formatRange(CAMERA_LIMITS.lat)}, longitude ${formatRange(CAMERA_LIMITS.lng)}`,
  lang: formatCodes(LANGS),
  theme: formatCodes(THEMES),
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
  formatRow(['page', 'the same as']),
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
  formatRow(['what was done to it', 'as sent', 'as read']),
  formatRow(['---', '---', '---']),
  ...REPAIRS.map(({ description, input, output }) => formatRow([description, formatCode(input), formatCode(output)])),
].join('\n')

const ambiguityTable = [
  formatRow(['as sent', 'named', 'because']),
  formatRow(['---', '---', '---']),
  ...AMBIGUITIES.map(({ input, reported, reason }) => formatRow([formatCode(input), formatCode(reported), reason])),
].join('\n')

export const buildLinksDoc =
  (): string => `<!-- Written by scripts/build-links-doc from src/view/params.ts. Do not edit; run \`npm run generate\`. -->
# Links

A link says everything a view holds: filters, the open cluster, the panel, the camera. Whoever opens it sees the same.
The grammar is a public contract: a link that has worked once goes on working.

中文：网址即视图。将地址栏中的链接发给他人，对方看到的筛选、集群和面板与您一致；无法识别的内容会有提示，其余照常显示。

${paramTable}

"push" makes a step for the browser's back button, "replace" does not. One action is one step.

## Pages

A view of one thing has a page of its own. It is the same view as its query form; the address is written so where it can be,
with \`panel\`, \`sort\`, \`cols\`, \`at\` and \`theme\` behind it where they are not at their default.

English has the same pages in the folder \`en/\`, and every other link works there too: \`en/?view=table\`. A link opens in
the language it was sent in. \`?lang=en\` and \`?lang=zh-CN\` lead to the same view in that language; the page then drops
the parameter and remembers a choice of Chinese. Only the start page, opened without a query, may follow the browser's language
([deploy.md](deploy.md)).

${pageTable}

## Rules

- **Order.** We write parameters in the order of the table and several values sorted by code, but for
  \`compare\`, whose order is the reader's. Any order is read.
- **Several values** are separated by \`,\`; \`，\` and \`%2C\` are read too. Values of one parameter are alternatives; parameters
  narrow each other.
- **Defaults are left out** of the address. A shared link writes \`panel\` out, so that a later default cannot change what
  it shows. It leaves the sender's \`theme\` out, and fixes the day with \`asof\` where the sender asks for it.
- **Rewriting.** What is understood but spelt otherwise is rewritten in place, without a step in history:
  \`?city=绵阳\` and \`?city=mianyang\` become \`?city=510700\`. A link with a part that was not understood is left as it is.
- **Rejected values.** A value that does not fit is named in a notice. The rest of the link works, and nothing is
  replaced by a guess. Syntax is judged first; a code or id that is well-formed but not on record is named as well.
- **Repeated parameters.** The first one counts; a notice says so.
- **Strangers.** A parameter that is none of ours is ignored. What share buttons and messengers add (\`utm_…\`, \`from\`,
  \`fbclid\` and the like) is kept; any other is dropped when the address is next written. A notice names one only where
  its name is nearly one of ours: a letter too many, too few, wrong or two swapped, or a plural.
- **Languages.** A language is read in any spelling: \`EN\`, \`en_GB\`, \`zh-TW\`. The languages of China (\`yue\`, \`bo\`, \`ug\`,
  \`ii\`, \`za\` …) are Chinese, here and where a page follows the browser.
- **Codes are text.** \`510722\` is a name, not a number.
- **Names are never reused.** A parameter or value that is renamed stays readable through a migration, and its old name is
  never given another meaning. Cluster ids are permanent.

## Damaged links

A link is read as people send it. It is normalised before the grammar reads it (\`src/view/normalizeLink.ts\`), and where all
of it was understood the address is written anew. A test opens every example.

${repairTable}

A repair never guesses. Where a part can mean two things it is named in the notice, and the rest of the link works:

${ambiguityTable}

- A former code or name is read where one county or prefecture alone follows it; one line says which. Where there are
  several, the notice names the code.
- Words behind a search cannot be told from the search. They stay in it.
- One layer of encoding too many is undone, not two.
- A page path with a tail or in capitals leads to its page on the hosts of [deploy.md](deploy.md); on any other host the page
  for what is missing goes there by itself. It offers the page first where the path is only nearly one of ours.

Every form of link published so far stands in \`tests/contract/links.golden.json\` and is replayed by a test.
`
