import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ClusterDetail, ClusterId, Figure } from '../../domain/cluster/cluster'
import { selectAccounts } from '../../domain/cluster/conflicts'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Lang } from '../../domain/language/language'
import type { Source } from '../../domain/source/source'
import { toAmountParts } from '../../messages/domainFormat'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import type { QuoteSetting } from './buildReferences'
import { selectCountsQuote, selectPublishedQuote } from './selectQuote'

const buildContext = (lang: Lang): QuoteSetting => ({
  texts: QUOTE_LANGUAGES[lang],
  link: 'https://example.cn/clusters/a/?asof=2026-11-22',
  title: '三台县纺织鞋服产业集群 · 四川特色产业集群图',
  day: '2026-11-22' as IsoDay,
  version: '2026-03',
  today: '2026-11-30' as IsoDay,
})
const CLUSTER = { nameZh: '三台县纺织鞋服产业集群', nameEn: 'Santai textile and footwear cluster' }

const source = (change: Partial<Source> = {}): Source => ({
  id: 's1',
  title: '17个集群有啥来头？',
  publisher: '四川在线',
  originalPublisher: null,
  date: '2023-07-06',
  url: 'https://example.cn/1',
  mirror: false,
  grade: 'B',
  note: null,
  ...change,
})
const figure = (change: Partial<Figure> = {}): Figure => ({
  metric: 'output',
  value: 60,
  comparator: '=',
  unit: '亿元',
  qualifierZh: null,
  scope: 'cluster',
  asOf: '2023-03',
  kind: 'actual',
  textZh: '产值60亿元。',
  flag: null,
  source: 's1',
  ...change,
})
const ENGLISH = { 四川在线: 'Sichuan Online (四川在线)', '17个集群有啥来头？': 'Who are the 17?', 酒坛: 'liquor jars' }

const quote = (quoted: Figure, lang: Lang, sources = [source()], figures = [quoted]): string =>
  selectPublishedQuote(
    { cluster: 'a' as ClusterId, figure: quoted },
    { sources, figures, english: ENGLISH, cluster: CLUSTER },
    buildContext(lang),
  )?.sentence ?? ''

const BY =
  '据四川在线《17个集群有啥来头？》（2023 年 7 月 6 日，来源等级 B：主流媒体原页或官方文件转载），三台县纺织鞋服产业集群'
const END = '见四川特色产业集群图（资料截至 2026 年 3 月）：https://example.cn/clusters/a/?asof=2026-11-22'
const BY_EN =
  'According to 四川在线 (Sichuan Online), “Who are the 17?” (6 July 2023; source grade B: leading news media, or a repost of an official text), '
const END_EN =
  'Names, titles and terms are unofficial translations. Sichuan Cluster Map (sources to March 2026): https://example.cn/clusters/a/?asof=2026-11-22'

describe('a figure in Chinese', () => {
  test.each([
    ['plain', figure(), `${BY}的产值为 60 亿元（2023 年 3 月，口径：集群）。${END}`],
    ['of a park', figure({ scope: 'park' }), `${BY}所在园区的产值为 60 亿元（2023 年 3 月，口径：园区）。${END}`],
    ['above a value', figure({ comparator: '>' }), `${BY}的产值超 60 亿元（2023 年 3 月，口径：集群）。${END}`],
    ['about a value', figure({ comparator: '~' }), `${BY}的产值约 60 亿元（2023 年 3 月，口径：集群）。${END}`],
    [
      'a share, at least',
      figure({ metric: 'marketShare', unit: '%', value: 40, comparator: '>=', qualifierZh: '酒坛' }),
      `${BY}的市场占有率（酒坛）为 40%以上（2023 年 3 月，口径：集群）。${END}`,
    ],
    [
      'a rank',
      figure({ metric: 'rank', unit: '位', value: 1, scope: 'county' }),
      `${BY}所在县（市、区）的位次为第 1 位（2023 年 3 月，口径：县域）。${END}`,
    ],
    ['undated', figure({ asOf: null }), `${BY}的产值为 60 亿元（日期未注明，口径：集群）。${END}`],
    [
      'a target with a due date',
      figure({ kind: 'target', comparator: '>', asOf: '2027' }),
      `${BY}的产值目标超 60 亿元（时限：2027 年，2023 年 7 月 6 日提出，口径：集群）。这是目标，不是已达到的数。${END}`,
    ],
    [
      'a target without one',
      figure({ kind: 'target' }),
      `${BY}的产值目标为 60 亿元（未写明完成年份，2023 年 7 月 6 日提出，口径：集群）。这是目标，不是已达到的数。${END}`,
    ],
    [
      'an estimate',
      figure({ kind: 'estimate', metric: 'other', qualifierZh: '良品率', unit: '%', value: 95 }),
      `${BY}的良品率据测算为 95%（2023 年 3 月，口径：集群）。这是测算数，不是统计数。${END}`,
    ],
    [
      'converted by us',
      figure({ comparator: '~', textZh: '产值1.4亿美元（约合10亿元，本站换算）。' }),
      `${BY}的产值约 60 亿元（2023 年 3 月，口径：集群，由本站换算）。${END}`,
    ],
  ])('%s', (_, quoted, expected) => expect(quote(quoted, 'zh-CN')).toBe(expected))

  test('with an undated repost of a page without a title', () => {
    const repost = source({
      title: '[关于“零”的通知]',
      publisher: '第三方转载页',
      originalPublisher: '四川省经济和信息化厅',
      date: null,
      mirror: true,
      grade: 'D',
    })
    expect(quote(figure(), 'zh-CN', [repost])).toBe(
      `据四川省经济和信息化厅关于“关于‘零’的通知”的网页（发布日期未注明，据第三方转载页转载，来源等级 D：摘要、论坛、自媒体或出处不明），三台县纺织鞋服产业集群的产值为 60 亿元（2023 年 3 月，口径：集群）。${END}`,
    )
  })
})

describe('a figure in English', () => {
  test.each([
    [
      'plain',
      figure(),
      `${BY_EN}the figure for the Santai textile and footwear cluster is: output value, CNY 6 billion (60亿元) (March 2023; scope: cluster). ${END_EN}`,
    ],
    [
      'a share of something, at least',
      figure({ metric: 'marketShare', unit: '%', value: 40, comparator: '>=', qualifierZh: '酒坛' }),
      `${BY_EN}the figure for the Santai textile and footwear cluster is: market share (liquor jars), at least 40% (March 2023; scope: cluster). ${END_EN}`,
    ],
    [
      'an undated figure of a company',
      figure({ asOf: null, scope: 'company', metric: 'rdSpend' }),
      `${BY_EN}the figure for a company of the Santai textile and footwear cluster is: R&D spending, CNY 6 billion (60亿元) (undated; scope: company). ${END_EN}`,
    ],
    [
      'a target',
      figure({ kind: 'target', comparator: '>', asOf: '2027' }),
      `${BY_EN}the target for the Santai textile and footwear cluster is: output value, over CNY 6 billion (60亿元) (due: 2027; stated: 6 July 2023; scope: cluster). This is a target, not a result. ${END_EN}`,
    ],
  ])('%s', (_, quoted, expected) => expect(quote(quoted, 'en')).toBe(expected))
})

describe('figures in conflict', () => {
  const own = figure({ flag: 'conflict' })
  const other = figure({ flag: 'conflict', value: 100, metric: 'scale', source: 's2', asOf: null })
  const figures = [figure({ value: 7 }), other, figure({ flag: 'conflict', unit: '人', value: 5 }), own]
  const sources = [source(), source({ id: 's2', publisher: '自贡网', title: '甲', date: '2024', grade: 'C' })]

  test('are those with a flag in the same unit, the quoted one first', () => {
    expect(selectAccounts(own, figures)).toEqual([own, other])
    expect(selectAccounts(figures[0] as Figure, figures)).toEqual([figures[0]])
  })

  test('stand side by side in the sentence, and each source among the references', () => {
    expect(quote(own, 'zh-CN', sources, figures)).toBe(
      `${BY}的产值为 60 亿元（2023 年 3 月，口径：集群）。另据自贡网《甲》（2024 年，来源等级 C：地方、行业媒体，或主流媒体的转载），三台县纺织鞋服产业集群的规模为 100 亿元（日期未注明，口径：集群）。各处说法不一，并列引用，不相加。${END}`,
    )
    const result = selectPublishedQuote(
      { cluster: 'a' as ClusterId, figure: own },
      { sources, figures, english: {}, cluster: CLUSTER },
      buildContext('zh-CN'),
    )
    expect(result?.references.map(({ key }) => key)).toEqual(['s1', 's2', 'sichuan-cluster-map-clusters-a-2026-11-22'])
  })
})

test('a measure is quoted with its kind, and a figure without a source is not quoted', () => {
  const measure = {
    textZh: '投入8000万元。',
    date: '2024-10',
    dateBasis: 'event',
    scope: 'park',
    kind: 'planned',
    direction: 'green',
    source: 's1',
  } as const
  const subject = { cluster: 'a' as ClusterId, measure }
  const records = { sources: [source()], figures: [], english: ENGLISH, cluster: CLUSTER }
  expect(selectPublishedQuote(subject, records, buildContext('zh-CN'))?.sentence).toBe(
    `${BY}：投入8000万元（规划中，2024 年 10 月，口径：园区）。${END}`,
  )
  expect(selectPublishedQuote(subject, { ...records, sources: [] }, buildContext('zh-CN'))).toBeNull()
})

test('our own counts name their filters and the grades of their sources', () => {
  const sources = [source(), source({ grade: 'A' }), source()]
  expect(selectCountsQuote(['已收录 3 个集群'], ['绵阳市'], sources, buildContext('zh-CN')).sentence).toBe(
    `已收录 3 个集群。范围：绵阳市。由四川特色产业集群图按公开来源统计，认定来源 A 级 1 条、B 级 2 条。${END}`,
  )
  expect(selectCountsQuote(['3 clusters recorded'], [], [], buildContext('en')).sentence).toBe(
    `3 clusters recorded. Counted: all recorded clusters. Count of the Sichuan Cluster Map from published sources. ${END_EN}`,
  )
})

const FOLDER = 'public/data/v1/en/clusters'
const index = JSON.parse(readFileSync('public/data/v1/index.json', 'utf8')) as { clusters: { id: string }[] }
const DETAILS = readdirSync(FOLDER).map(
  file => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as ClusterDetail & { english: Record<string, string> },
)

test.each(['zh-CN', 'en'] as const)('every published figure is a complete sentence: %s', lang => {
  const { texts, link } = buildContext(lang)
  let count = 0
  for (const detail of DETAILS)
    for (const quoted of detail.figures) {
      const cluster = index.clusters.find(({ id }) => id === detail.id) as unknown as typeof CLUSTER
      const sentence =
        selectPublishedQuote({ cluster: detail.id, figure: quoted }, { ...detail, cluster }, buildContext(lang))
          ?.sentence ?? ''
      const { before, number, after } = toAmountParts(quoted, texts.localeFormat)
      const { grade, publisher, originalPublisher } = detail.sources.find(({ id }) => id === quoted.source) as Source
      const undated = lang === 'en' ? /undated|no due year/ : /日期未注明|未写明完成年份/
      expect(sentence).toContain(before)
      expect(sentence).toContain(number)
      expect(sentence).toContain(after)
      expect(sentence).toContain(
        lang === 'en' ? `scope: ${texts.words.SCOPE[quoted.scope]}` : `口径：${texts.words.SCOPE[quoted.scope]}`,
      )
      expect(sentence).toContain(originalPublisher ?? publisher)
      expect(sentence).toContain(`${lang === 'en' ? 'grade' : '等级'} ${grade}`)
      expect(sentence.endsWith(link)).toBe(true)
      if (quoted.kind === 'target') expect(sentence).toContain(lang === 'en' ? 'This is a target' : '这是目标')
      else if (quoted.asOf === null) expect(sentence).toMatch(undated)
      else expect(sentence).toContain(texts.localeFormat.formatDate(quoted.asOf))
      if (quoted.flag) expect(sentence).toContain(lang === 'en' ? 'The sources differ' : '各处说法不一')
      expect(sentence).not.toMatch(/undefined|null|\[object/)
      count++
    }
  expect(count).toBe(DETAILS.reduce((sum, { figures }) => sum + figures.length, 0))
})

/** Every object below that is a sourced statement. */
const findStatements = (value: unknown): { readonly textZh: string; readonly source: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const isStatement = 'textZh' in value && 'source' in value
  return [
    ...(isStatement ? [value as { readonly textZh: string; readonly source: string }] : []),
    ...Object.values(value).flatMap(findStatements),
  ]
}

test('every published statement finds its source in the file that a quotation reads', () => {
  let count = 0
  for (const file of ['programme', 'county', ...DETAILS.map(({ id }) => `clusters/${id}`)]) {
    const records = JSON.parse(readFileSync(`public/data/v1/en/${file}.json`, 'utf8'))
    for (const statement of findStatements(records)) {
      const subject = { file: 'programme', statement } as const
      const quoted = { sources: records.sources, figures: [], english: records.english ?? {}, cluster: null }
      const sentence = selectPublishedQuote(subject, quoted, buildContext('zh-CN'))?.sentence ?? ''
      expect(sentence).toContain(statement.textZh.replace(/。$/, ''))
      count++
    }
  }
  expect(count).toBeGreaterThan(DETAILS.length)
})
