// Twenty views that between them show every part of the page, each with the heading that tells that it is there.
import type { App } from './app'
import { rests } from './senses'

export interface Shown {
  readonly name: string
  readonly link: string
  readonly heading: RegExp
  /** What is done there. */
  readonly step?: (app: App) => Promise<unknown>
  /** Undoes what a change of the address does not. */
  readonly after?: (app: App) => Promise<unknown>
  /** The map is in view, on a wide screen. */
  readonly onMap?: true
}

const START = /^已收录 32 个集群/

export const VIEWS: readonly Shown[] = [
  { name: 'the start', link: '/', heading: START, onMap: true },
  { name: 'a cluster', link: '?cluster=santai-textile-footwear', heading: /^来源 \d+ 条/, onMap: true },
  { name: 'one whose county is not known', link: '?cluster=ziyang-footwear', heading: /^来源 \d+ 条/, onMap: true },
  { name: 'the measures', link: '?panel=measures', heading: /条公开措施$/, onMap: true },
  { name: 'a city', link: '?city=510700', heading: /^已收录 4 个集群，在绵阳/, onMap: true },
  {
    name: 'several filters',
    link: '?industry=food-textile&level=province',
    heading: /^已收录 \d+ 个集群/,
    onMap: true,
  },
  { name: 'what has expired', link: '?status=expired', heading: /^已收录 \d+ 个集群/, onMap: true },
  { name: 'nothing found', link: '?city=510700&q=航天飞机', heading: /^没有/, onMap: true },
  { name: 'another day', link: '?asof=2024-12-31', heading: /^已收录 \d+ 个集群/, onMap: true },
  { name: 'a link with faults', link: '?city=nowhere&colour=red', heading: START, onMap: true },
  {
    name: 'an open filter',
    link: '/',
    heading: START,
    step: async ({ page }) => page.locator('summary', { hasText: /^(市州|Prefecture)/ }).click(),
    after: async ({ page }) => page.locator('summary', { hasText: /^(市州|Prefecture)/ }).click(),
  },
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
    name: 'the list of keys',
    link: '/',
    heading: START,
    step: app => app.press(/^(键盘|Keys)/),
    after: app => app.key('Escape'),
    onMap: true,
  },
  { name: 'the table', link: '?view=table&sort=-figure', heading: START },
  { name: 'a cluster beside the table', link: '?view=table&cluster=dongpo-pickles', heading: /^来源 \d+ 条/ },
  { name: 'the matrix', link: '?view=matrix', heading: /集群有公开措施/ },
  { name: 'a direction of the matrix', link: '?view=matrix&direction=green', heading: /集群有公开措施/ },
  { name: 'the programme', link: '?view=programme', heading: /^\d+ 份名单/ },
  { name: 'the method', link: '?view=method', heading: /^每个结论怎样得来/ },
  {
    name: 'a comparison',
    link: '?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors',
    heading: /^比较 \d+ 个集群/,
  },
]

/** Brings a view into the page that is open; in English it is known by coming to rest. */
export async function show(app: App, { link, heading, step }: Shown, lang: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  await app.follow(link)
  if (lang === 'zh-CN') await app.page.getByRole('heading', { name: heading }).first().waitFor()
  else await app.page.waitForTimeout(300)
  await step?.(app)
  await rests(app)
}
