// The page on links, written from the very table the parser reads, so that the two cannot disagree.
import { LEVELS, SCOPES } from '../../src/domain/cluster'
import { MAX_COMPARED } from '../../src/domain/compare'
import { DIRECTION_IDS } from '../../src/domain/direction'
import { MAX_QUERY } from '../../src/domain/filter'
import { INDUSTRY_IDS } from '../../src/domain/industry'
import { LANGS } from '../../src/domain/language'
import { STATUSES } from '../../src/domain/recognition'
import { AT_LIMITS } from '../../src/view/at'
import { addressOf } from '../../src/view/pages'
import { COLUMNS, MODES, PANELS, PARAM_KEYS, PARAMS, type ParamKey, THEMES } from '../../src/view/params'
import { DESCRIPTIONS } from './descriptions'
import { DOUBTS, REPAIRS } from './repairs'

const code = (text: string): string => `\`${text}\``
const codes = (values: readonly string[]): string => values.map(code).join(' ')
const span = ([low, high]: readonly [number, number]): string => `${low} to ${high}`

const VALUES = {
  city: '`51xx00`, several by comma',
  county: '`51xxxx`, several by comma',
  industry: `${codes(INDUSTRY_IDS)}, several by comma`,
  list: '`sc-YYYY` (province) `cn-YYYY` (nation), several by comma',
  level: `${codes(LEVELS)}, several by comma`,
  direction: `${codes(DIRECTION_IDS)}, several by comma`,
  scope: `${codes(SCOPES)}, several by comma`,
  status: `${codes(STATUSES)}, several by comma`,
  q: `text, at most ${MAX_QUERY} characters`,
  cluster: 'one cluster id: lower-case words and hyphens',
  panel: codes(PANELS),
  view: codes(MODES),
  sort: 'one column of the table, `-` before it or not',
  cols: `${codes(COLUMNS)}, several by comma`,
  compare: `up to ${MAX_COMPARED} cluster ids by comma`,
  asof: '`YYYY-MM-DD`, a day of the calendar from 2000 to 2099',
  at: `\`zoom/lat/lng\`: zoom ${span(AT_LIMITS.zoom)}, latitude ${span(AT_LIMITS.lat)}, longitude ${span(AT_LIMITS.lng)}`,
  lang: codes(LANGS),
  theme: codes(THEMES),
} satisfies Record<ParamKey, string>

const row = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = [
  row(['param', 'values', 'history', 'example', 'meaning']),
  row(['---', '---', '---', '---', '---']),
  ...PARAM_KEYS.map(key => {
    const { history } = PARAMS[key]
    const { example, meaning } = DESCRIPTIONS[key]
    return row([code(key), VALUES[key], history, code(`?${key}=${example}`), meaning])
  }),
].join('\n')

const pages = [
  row(['page', 'the same as']),
  row(['---', '---']),
  ...[
    '?cluster=santai-textile-footwear',
    '?city=510700',
    '?industry=equipment',
    '?direction=green&panel=measures',
    '?list=sc-2023',
    '?cluster=santai-textile-footwear&lang=en',
  ].map(search => row([code(addressOf(search)), code(search)])),
].join('\n')

const damaged = [
  row(['what was done to it', 'as sent', 'as read']),
  row(['---', '---', '---']),
  ...REPAIRS.map(({ what, sent, read }) => row([what, code(sent), code(read)])),
].join('\n')

const doubtful = [
  row(['as sent', 'named', 'because']),
  row(['---', '---', '---']),
  ...DOUBTS.map(({ sent, named, why }) => row([code(sent), code(named), why])),
].join('\n')

export const buildLinksDoc =
  (): string => `<!-- Written by scripts/build-links-doc from src/view/params.ts. Do not edit; run \`npm run generate\`. -->
# Links

A link says everything a view holds: filters, the open cluster, the panel, the camera. Whoever opens it sees the same.
The grammar is a public contract: a link that has worked once goes on working.

中文：网址即视图。将地址栏中的链接发给他人，对方看到的筛选、集群和面板与您一致；无法识别的内容会有提示，其余照常显示。

${table}

"push" makes a step for the browser's back button, "replace" does not. One action is one step.

## Pages

A view of one thing has a page of its own. It is the same view as its query form; the address is written so where it can be,
with \`panel\`, \`sort\`, \`cols\`, \`at\` and \`theme\` behind it where they are not at their default.

English has the same pages in the folder \`en/\`, and every other link works there too: \`en/?view=table\`. A link opens in
the language it was sent in. \`?lang=en\` and \`?lang=zh-CN\` lead to the same view in that language; the page then drops
the parameter and remembers a choice of Chinese. Only the start page, opened without a query, may follow the browser's language
([deploy.md](deploy.md)).

${pages}

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

${damaged}

A repair never guesses. Where a part can mean two things it is named in the notice, and the rest of the link works:

${doubtful}

- A former code or name is read where one county or prefecture alone follows it; one line says which. Where there are
  several, the notice names the code.
- Words behind a search cannot be told from the search. They stay in it.
- One layer of encoding too many is undone, not two.
- A page path with a tail or in capitals leads to its page on the hosts of [deploy.md](deploy.md); on any other host the page
  for what is missing goes there by itself. It offers the page first where the path is only nearly one of ours.

Every form of link published so far stands in \`tests/contract/links.golden.json\` and is replayed by a test.
`
