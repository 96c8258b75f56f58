// Views that between them show every part of the page, each with the heading that tells that it is there.
import type { Lang } from '../../src/domain/language'
import type { App } from './app'
import { CLUSTERS } from './records'
import { rests } from './senses'

export interface Shown {
  readonly name: string
  readonly link: string
  /** The heading that tells that it is there. */
  readonly heading: Readonly<Record<Lang, RegExp>>
  /** What is done there. */
  readonly step?: (app: App) => Promise<unknown>
  /** Undoes what a change of the address does not. */
  readonly after?: (app: App) => Promise<unknown>
}

const in_ = (zh: RegExp, en: RegExp): Shown['heading'] => ({ 'zh-CN': zh, en })
const START = in_(new RegExp(`^已收录 ${CLUSTERS.length} 个集群`), new RegExp(`^${CLUSTERS.length} clusters recorded`))
const SOME = in_(/^已收录 \d+ 个集群/, /^\d+ clusters? recorded/)
const CLUSTER = in_(/^来源 \d+ 条/, /^\d+ sources/)
const MATRIX = in_(/集群有公开措施/, /clusters with published measures/)
const columns = ({ page }: App) => page.getByRole('button', { name: /^(选择列|Columns)/ }).click()
const cities = ({ page }: App) => page.locator('summary', { hasText: /^(市（州）|Prefecture)/ }).click()

export const VIEWS: readonly Shown[] = [
  { name: 'the start', link: '/', heading: START },
  { name: 'a cluster', link: '?cluster=santai-textile-footwear', heading: CLUSTER },
  { name: 'one whose county is not known', link: '?cluster=ziyang-footwear', heading: CLUSTER },
  { name: 'the measures', link: '?panel=measures', heading: in_(/条公开措施$/, /published measures? of/) },
  { name: 'a city', link: '?city=510700', heading: in_(/^已收录 \d+ 个集群，在绵阳/, /recorded in Mianyang/) },
  { name: 'several filters', link: '?industry=food-textile&level=province', heading: SOME },
  { name: 'what has expired', link: '?status=expired', heading: SOME },
  { name: 'nothing found', link: '?city=510700&q=外星飞碟', heading: in_(/^没有/, /^No cluster matches/) },
  { name: 'another day', link: '?asof=2024-12-31', heading: SOME },
  { name: 'a link with faults', link: '?city=nowhere&colour=red', heading: START },
  { name: 'an open filter', link: '/', heading: START, step: cities, after: cities },
  {
    name: 'the open search',
    link: '/',
    heading: START,
    step: async app => {
      await app.page.getByRole('combobox').fill('an')
      await app.page.getByRole('option').first().waitFor()
    },
    after: async app => app.page.getByRole('combobox').fill(''),
  },
  {
    name: 'what can be taken along',
    link: '?view=table',
    heading: START,
    step: app => app.openShare(),
    after: app => app.key('Escape'),
  },
  {
    name: 'the list of keys',
    link: '/',
    heading: START,
    step: app => app.press(/^(键盘|Keys)/),
    after: app => app.key('Escape'),
  },
  {
    name: 'the table, choosing columns',
    link: '?view=table&sort=-figure',
    heading: START,
    step: columns,
    after: columns,
  },
  { name: 'a cluster beside the table', link: '?view=table&cluster=dongpo-pickles', heading: CLUSTER },
  { name: 'the matrix', link: '?view=matrix', heading: MATRIX },
  { name: 'a direction of the matrix', link: '?view=matrix&direction=green', heading: MATRIX },
  { name: 'the targets', link: '?view=promises', heading: in_(/^\d+\s项公开目标/, /^\d+ published targets/) },
  { name: 'the programme', link: '?view=programme', heading: in_(/^\d+ 份认定名单/, /^\d+ lists,/) },
  { name: 'the method', link: '?view=method', heading: in_(/^结论的依据/, /^How each conclusion is reached/) },
  {
    name: 'a comparison',
    link: '?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors',
    heading: in_(/^比较 \d+ 个集群/, /^\d+ clusters side by side/),
  },
]

/** Brings a view into the page that is open. On a small screen its heading may be behind a tab. */
export async function show(app: App, { link, heading, step }: Shown, lang: Lang = 'zh-CN', small = false) {
  await app.follow(lang === 'en' ? `/en/${link.replace(/^\//, '')}` : link)
  const found = app.page.getByRole('heading', { name: heading[lang], includeHidden: small }).first()
  await found.waitFor({ state: small ? 'attached' : 'visible' })
  await step?.(app)
  await rests(app)
}
