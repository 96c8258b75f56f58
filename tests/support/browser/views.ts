// Views that together show every part of the page.
import type { Lang } from '../../../src/domain/language/language'
import { CLUSTERS } from '../data/sourceTables'
import { waitForDomIdle } from './accessibilityChecks'
import type { App } from './appDriver'

export interface TestView {
  readonly name: string
  readonly link: string
  /** The heading that is visible once the view is open. */
  readonly heading: Readonly<Record<Lang, RegExp>>
  /** Runs after the view is open. */
  readonly step?: (app: App) => Promise<unknown>
  /** Closes what a change of the URL leaves open. */
  readonly undo?: (app: App) => Promise<unknown>
  /** Another view shows the same kinds of parts, with other data. */
  readonly isSimilar?: true
}

const bilingual = (zh: RegExp, en: RegExp): TestView['heading'] => ({ 'zh-CN': zh, en })
const START = bilingual(
  new RegExp(`^已收录 ${CLUSTERS.length} 个集群`),
  new RegExp(`^${CLUSTERS.length} clusters recorded`),
)
const SOME = bilingual(/^已收录 \d+ 个集群/, /^\d+ clusters? recorded/)
const CLUSTER = bilingual(/^来源 \d+ 条/, /^\d+ sources/)
const MATRIX = bilingual(/集群有公开措施/, /clusters with published measures/)
const toggleColumns = ({ page }: App) => page.getByRole('button', { name: /^(选择列|Columns)/ }).click()
const toggleCities = ({ page }: App) => page.locator('summary', { hasText: /^(市（州）|Prefecture)/ }).click()

export const VIEWS: readonly TestView[] = [
  { name: 'the start', link: '/', heading: START },
  { name: 'a cluster', link: '?cluster=santai-textile-footwear', heading: CLUSTER },
  { name: 'one whose county is not known', link: '?cluster=ziyang-footwear', heading: CLUSTER, isSimilar: true },
  { name: 'the measures', link: '?panel=measures', heading: bilingual(/条公开措施$/, /published measures? of/) },
  { name: 'a city', link: '?city=510700', heading: bilingual(/^已收录 \d+ 个集群，在绵阳/, /recorded in Mianyang/) },
  { name: 'several filters', link: '?industry=food-textile&level=province', heading: SOME, isSimilar: true },
  {
    name: 'the embed builder',
    link: '?view=embed&city=510700',
    heading: bilingual(/^嵌入网页$/, /^Embed in a web page$/),
  },
  { name: 'what has expired', link: '?status=expired', heading: SOME, isSimilar: true },
  { name: 'nothing found', link: '?city=510700&q=外星飞碟', heading: bilingual(/^没有/, /^No cluster matches/) },
  { name: 'another day', link: '?asof=2024-12-31', heading: SOME },
  { name: 'a link with faults', link: '?city=nowhere&colour=red', heading: START, isSimilar: true },
  { name: 'an open filter', link: '/', heading: START, step: toggleCities, undo: toggleCities },
  {
    name: 'the open search',
    link: '/',
    heading: START,
    step: async app => {
      await app.page.getByRole('combobox').fill('an')
      await app.page.getByRole('option').first().waitFor()
    },
    undo: async app => app.page.getByRole('combobox').fill(''),
  },
  {
    name: 'the share dialog',
    link: '?view=table',
    heading: START,
    step: app => app.openShare(),
    undo: app => app.pressKey('Escape'),
  },
  {
    name: 'the list of keys',
    link: '/',
    heading: START,
    step: app => app.clickButton(/^(键盘|Keys)/),
    undo: app => app.pressKey('Escape'),
  },
  {
    name: 'the table, choosing columns',
    link: '?view=table&sort=-figure',
    heading: START,
    step: toggleColumns,
    undo: toggleColumns,
  },
  { name: 'a cluster beside the table', link: '?view=table&cluster=dongpo-pickles', heading: CLUSTER },
  { name: 'the matrix', link: '?view=matrix', heading: MATRIX },
  { name: 'a direction of the matrix', link: '?view=matrix&direction=green', heading: MATRIX },
  { name: 'the targets', link: '?view=promises', heading: bilingual(/^\d+\s项公开目标/, /^\d+ published targets/) },
  {
    name: 'the changes',
    link: '?view=changes&since=2026-01-01&city=510700',
    heading: bilingual(/^2026-01-01 至 /, /^2026-01-01 to /),
  },
  { name: 'the programme', link: '?view=programme', heading: bilingual(/^\d+ 份认定名单/, /^\d+ lists,/) },
  { name: 'the method', link: '?view=method', heading: bilingual(/^结论的依据/, /^How each conclusion is reached/) },
  { name: 'the open data', link: '?view=open-data', heading: bilingual(/的全部记录/, /^All records of/) },
  {
    name: 'a comparison',
    link: '?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors',
    heading: bilingual(/^比较 \d+ 个集群/, /^\d+ clusters side by side/),
  },
]

/** Opens a view in the open page. On a small screen its heading may be behind a tab. */
export async function openView(
  app: App,
  { link, heading, step }: TestView,
  lang: Lang = 'zh-CN',
  isSmallScreen = false,
) {
  await app.navigateInPage(lang === 'en' ? `/en/${link.replace(/^\//, '')}` : link)
  const headingLocator = app.page.getByRole('heading', { name: heading[lang], includeHidden: isSmallScreen }).first()
  await headingLocator.waitFor({ state: isSmallScreen ? 'attached' : 'visible' })
  await waitForDomIdle(app)
  if (!step) return
  // A click on a part that is being replaced is lost.
  await step(app)
  await waitForDomIdle(app)
}
