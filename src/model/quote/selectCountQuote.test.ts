// The counts of our own as sentences: written by hand on a few clusters, then every number of the published data.
import { expect, test } from 'vitest'
import { buildView, DATA, FACTS, loadClusterDetail, MEASURES } from '../../../tests/support/data/dataset'
import { readPublished } from '../../../tests/support/data/sourceTables'
import { parseProgramme } from '../../data/programme'
import { parseTargets } from '../../data/targets'
import type { ClusterId, ClusterMeasure, IndustryCluster } from '../../domain/cluster/cluster'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import type { Facts } from '../../domain/cluster/facts'
import type { IsoDay } from '../../domain/date/isoDay'
import { LANGS, type Lang } from '../../domain/language/language'
import type { Places } from '../../domain/place/place'
import type { Programme } from '../../domain/programme/programme'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import type { Source } from '../../domain/source/source'
import type { ClusterTarget } from '../../domain/target/clusterTargets'
import { buildFacets } from '../../features/filters/facets'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import { parseLink } from '../../view/links'
import { toQuery } from '../../view/pages'
import type { View } from '../../view/params'
import { formatShareHref } from '../../view/shareLink'
import { buildDataset } from '../dataset/dataset'
import { selectClusters } from '../dataset/selection'
import { selectComparison } from '../mainViews/comparison'
import { selectClusterPanel } from '../panels/clusterPanel'
import { selectMeasuresPanel } from '../panels/measuresPanel'
import { buildFilterTable, buildIndustryTable, type CountedView, selectCounted } from './clusterCounts'
import { buildComparisonTable } from './comparisonCounts'
import type { CountTable } from './countTable'
import { buildMeasureTable, buildTableCounts } from './measureCounts'
import { buildListTable, buildRecordTable } from './recordCounts'
import { selectCountQuote } from './selectCountQuote'
import { buildTargetTable } from './targetCounts'

const DAY = '2026-11-22' as IsoDay
const SITE = 'https://example.cn/'

const source = (id: string, grade: Source['grade']): Source => ({
  id,
  title: '甲',
  publisher: '四川在线',
  originalPublisher: null,
  date: '2024-05',
  url: null,
  mirror: false,
  grade,
  note: null,
})
const SOURCES = [source('s1', 'A'), source('s2', 'B'), source('s3', 'B')]

const list = (id: string, year: number, validTo: string): RecognitionList =>
  ({
    id,
    level: 'province',
    year,
    batch: 1,
    titleZh: '名单',
    announced: `${year}-06-01`,
    announcedBasis: 'stated',
    size: 3,
    sizeInSichuan: 3,
    namesKnown: 3,
    withoutPublishedName: 0,
    validFrom: `${year}`,
    validTo,
    validityBasis: 'stated',
    validityYears: 3,
    validityNote: null,
    sources: ['s1'],
  }) as unknown as RecognitionList

const cluster = (id: string, change: Partial<Record<keyof IndustryCluster, unknown>>): IndustryCluster =>
  ({
    id,
    nameEn: `${id} cluster`,
    nameConfirmed: true,
    shortZh: id,
    adcode: '510722',
    prefecture: '510700',
    industry: 'electronics',
    products: ['芯片'],
    recognitions: [{ list: 'sc-2024', level: 'province', certainty: 'stated', listCandidates: [], reReviewed: null }],
    evidence: '------',
    scopes: '',
    ...change,
  }) as IndustryCluster
const EXPIRED = [{ list: 'sc-2021', level: 'province', certainty: 'stated', listCandidates: [], reReviewed: null }]

const PLACES = {
  prefectures: [],
  counties: [
    { code: '510722', name: '三台县', short: '三台', syllables: 'san tai xian', point: [0, 0], bbox: [0, 0, 0, 0] },
  ],
} as unknown as Places
const SMALL = buildDataset(
  [
    cluster('jia', { nameZh: '甲产业集群' }),
    cluster('yi', { nameZh: '乙产业集群', recognitions: EXPIRED }),
    cluster('bing', { nameZh: '丙产业集群', industry: 'equipment', adcode: null }),
    cluster('ding', { nameZh: '丁产业集群', prefecture: '510300', adcode: null, industry: 'materials' }),
  ],
  [list('sc-2021', 2021, '2024-12'), list('sc-2024', 2024, '2027-12')],
  PLACES,
  DAY,
  [],
  '2026-03',
)
const SMALL_FACTS = {
  rows: SMALL.clusters.map(({ id }) => ({
    id,
    figure: null,
    measures: [],
    sources: 12,
    latest: '2026-03',
    recognitionSources: [id === 'ding' ? 's1' : 's2'],
  })),
  sources: SOURCES,
} as unknown as Facts
const measure = (change: Partial<ClusterMeasure>): ClusterMeasure =>
  ({
    cluster: 'jia',
    textZh: '建成平台。',
    date: '2024-10',
    dateBasis: 'event',
    scope: 'cluster',
    kind: 'delivered',
    direction: 'digital',
    source: 's1',
    ...change,
  }) as ClusterMeasure
const SMALL_MEASURES = [
  measure({}),
  measure({ kind: 'announced', scope: 'county', source: 's2' }),
  measure({ date: '2021', source: 's3' }),
  measure({ cluster: 'bing' as ClusterId, direction: 'green', source: 's3' }),
]
const getDirections = (measures: readonly ClusterMeasure[], sources: readonly Source[], data = SMALL) =>
  selectMeasuresPanel(MEASURES.directions, measures, new Map(sources.map(each => [each.id, each])), data.clusters, [])
    .directions
const target = (id: string, due: string | null): ClusterTarget => ({
  cluster: id as ClusterId,
  said: measure({ kind: 'planned', source: 's2' }),
  stated: '2024-05',
  due,
  start: null,
  reports: [],
  latest: '2026-03',
})

const count = (patch: Partial<View>): CountedView => ({
  view: buildView(patch),
  data: SMALL,
  match: null,
  facts: SMALL_FACTS,
})
function quote(table: CountTable, row: string, column: string, lang: Lang, patch: Partial<View> = {}): string {
  const number = table.findNumber(row, column)
  if (!number) throw new Error(`no number: ${row} ${column}`)
  const link = SITE + formatShareHref(buildView({ ...patch, ...number.patch, lang }), DAY)
  const texts = QUOTE_LANGUAGES[lang]
  return selectCountQuote(number, SMALL, { texts, link, title: '', day: DAY, version: '2026-03', today: DAY }).sentence
}

const buildSmallTables = (patch: Partial<View>): Record<CountTable['id'], CountTable> => {
  const counted = count(patch)
  const directions = getDirections(SMALL_MEASURES, SOURCES)
  const record = { ...loadClusterDetail('rongxian-pottery'), figures: [], sources: SOURCES }
  const compared = ['jia', 'bing'].flatMap(id => SMALL.byId.get(id as ClusterId) ?? [])
  return {
    filters: buildFilterTable(counted, buildFacets(SMALL, counted.view)),
    industries: buildIndustryTable(counted),
    table: buildTableCounts(counted, directions, SOURCES),
    measures: buildMeasureTable(counted, directions),
    comparison: buildComparisonTable(
      selectComparison(
        compared.map(each => ({
          cluster: each,
          detail: { ...record, measures: SMALL_MEASURES.filter(({ cluster: id }) => id === each.id) },
        })),
        SMALL,
      ),
    ),
    targets: buildTargetTable(counted, [target('jia', '2025'), target('jia', null), target('bing', '2030')], SOURCES),
    record: buildRecordTable(
      counted.view,
      SMALL,
      selectCounted(counted, {}).clusters,
      new Map([['jia' as ClusterId, { ...record, measures: SMALL_MEASURES.slice(0, 3), promisesStated: ['2024-05'] }]]),
      SMALL_FACTS,
    ),
    lists: buildListTable(SMALL, {
      lists: [{ id: 'sc-2024', sizeBasis: 'inferred' }],
      sources: SOURCES,
    } as unknown as Programme),
  }
}

const COUNTED = '这是四川特色产业集群图按公开来源统计的数，不是来源公布的数'
const GROUPED = '产业六类由本站归并，非官方分类。'
const COUNTED_EN =
  'This is a count of the Sichuan Cluster Map from published sources, not a figure that a source published'
const GROUPED_EN = 'The six industry groups are our own, not official. '
const end = (path: string): string =>
  `见四川特色产业集群图（资料截至 2026 年 3 月）：https://example.cn/${path}asof=2026-11-22`
const endEn = (path: string): string =>
  ` Names, titles and terms are unofficial translations. Sichuan Cluster Map (sources to March 2026): https://example.cn/en/${path}asof=2026-11-22`

/** A patch of the view, a place in the tables, and the two sentences. */
type Case = readonly [
  name: string,
  patch: Partial<Record<keyof View, unknown>>,
  place: readonly [table: CountTable['id'], row: string, column: string],
  zh: string,
  en: string,
]

const CASES: readonly Case[] = [
  [
    'all clusters, as the headline counts them',
    {},
    ['filters', 'all', 'total'],
    `截至 2026 年 11 月 22 日，四川省已收录的集群 4 个，其中 3 个在有效期内，1 个有效期满、未查到复核结果。${COUNTED}，认定来源 A 级 1 条、B 级 1 条。${end('?')}`,
    `As of 22 November 2026, 4 clusters in Sichuan are on record: 3 valid, 1 expired with no review result found. ${COUNTED_EN}; sources of the recognitions: 1 of grade A, 1 of grade B.${endEn('?')}`,
  ],
  [
    'an option of the filters, within the other filters',
    { city: ['510700'] },
    ['filters', 'industry:electronics', 'total'],
    `截至 2026 年 11 月 22 日，绵阳市已收录的电子信息类集群 2 个，其中 1 个在有效期内，1 个有效期满、未查到复核结果。${GROUPED}${COUNTED}，认定来源 B 级 1 条。${end('?city=510700&industry=electronics&')}`,
    `As of 22 November 2026, 2 clusters in Mianyang are on record (industry group: Electronics): 1 valid, 1 expired with no review result found. ${GROUPED_EN}${COUNTED_EN}; sources of the recognitions: 1 of grade B.${endEn('?city=510700&industry=electronics&')}`,
  ],
  [
    'an option that no cluster matches, with every kind of filter',
    {
      county: ['510722'],
      list: ['sc-2024', 'sc-2021'],
      direction: ['digital'],
      scope: ['cluster'],
      status: ['valid'],
    },
    ['filters', 'level:province', 'total'],
    `截至 2026 年 11 月 22 日，绵阳市三台县已收录的省级集群 0 个（筛选条件：列入 2024 年省级第一批名单或2021 年省级第一批名单；有“数字化”方向的公开措施；有“集群”口径的公开数据；认定状态为“有效期内”）。名单尚未收全，0 个不等于没有。${COUNTED}。${end('?county=510722&list=sc-2021,sc-2024&level=province&direction=digital&scope=cluster&status=valid&')}`,
    `As of 22 November 2026, 0 provincial clusters in Santai County, Mianyang are on record (on the provincial list of 2024, batch 1 or the provincial list of 2021, batch 1; with published measures in “Digital”; with published figures of scope “cluster”; status “Valid”). The lists here are incomplete: 0 does not mean that there is none. ${COUNTED_EN}.${endEn('?county=510722&list=sc-2021,sc-2024&level=province&direction=digital&scope=cluster&status=valid&')}`,
  ],
  [
    'a prefecture in an industry',
    {},
    ['industries', 'city:510700', 'equipment'],
    `截至 2026 年 11 月 22 日，绵阳市已收录的装备制造类集群 1 个，在有效期内。${GROUPED}${COUNTED}，认定来源 B 级 1 条。${end('?city=510700&industry=equipment&')}`,
    `As of 22 November 2026, 1 cluster in Mianyang is on record (industry group: Equipment manufacturing): valid. ${GROUPED_EN}${COUNTED_EN}; sources of the recognitions: 1 of grade B.${endEn('?city=510700&industry=equipment&')}`,
  ],
  [
    'an empty cell of prefectures and industries',
    {},
    ['industries', 'city:510300', 'medicine'],
    `截至 2026 年 11 月 22 日，自贡市已收录的医药健康类集群 0 个。名单尚未收全，0 个不等于没有。${GROUPED}${COUNTED}。${end('?city=510300&industry=medicine&')}`,
    `As of 22 November 2026, 0 clusters in Zigong are on record (industry group: Medicine & health). The lists here are incomplete: 0 does not mean that there is none. ${GROUPED_EN}${COUNTED_EN}.${endEn('?city=510300&industry=medicine&')}`,
  ],
  [
    'the share of an industry',
    {},
    ['industries', 'all', 'electronics'],
    `截至 2026 年 11 月 22 日，四川省已收录的电子信息类集群 2 个，占六类合计 4 个的 50%，其中 1 个在有效期内，1 个有效期满、未查到复核结果。${GROUPED}${COUNTED}，认定来源 B 级 1 条。${end('industries/electronics/?')}`,
    `As of 22 November 2026, 2 clusters in Sichuan are on record (industry group: Electronics), 50% of the 4 in all six industry groups: 1 valid, 1 expired with no review result found. ${GROUPED_EN}${COUNTED_EN}; sources of the recognitions: 1 of grade B.${endEn('industries/electronics/?')}`,
  ],
  [
    'the products of an industry',
    {},
    ['industries', 'products', 'electronics'],
    `资料截至 2026 年 3 月，四川省已收录的 2 个电子信息类集群（截至 2026 年 11 月 22 日）的主要产品收录 1 种。${GROUPED}${COUNTED}。${end('industries/electronics/?')}`,
    `In sources to March 2026, 1 main product of 2 clusters in Sichuan (on 22 November 2026; industry group: Electronics) is on record. ${GROUPED_EN}${COUNTED_EN}.${endEn('industries/electronics/?')}`,
  ],
  [
    'the sources in the panel of a cluster',
    { cluster: 'jia' },
    ['record', 'cluster:jia', 'sources'],
    `资料截至 2026 年 3 月，本站关于甲产业集群的资料引用 12 个来源，最近的一个为 2026 年 3 月。${COUNTED}，所据来源 A 级 1 条、B 级 2 条。${end('clusters/jia/?')}`,
    `In sources to March 2026, the record of the jia cluster cites 12 sources, the newest dated March 2026. ${COUNTED_EN}; sources used: 1 of grade A, 2 of grade B.${endEn('clusters/jia/?')}`,
  ],
  [
    'the measures in the panel of a cluster',
    { cluster: 'jia' },
    ['record', 'cluster:jia', 'measures'],
    `资料截至 2026 年 3 月，甲产业集群的公开措施收录 3 条（口径：集群 2、县域 1）。${COUNTED}，所据来源 A 级 1 条、B 级 2 条。${end('clusters/jia/?')}`,
    `In sources to March 2026, 3 published measures of the jia cluster are on record (by scope: cluster 2, county 1). ${COUNTED_EN}; sources used: 1 of grade A, 2 of grade B.${endEn('clusters/jia/?')}`,
  ],
  [
    'the targets that the panel of a cluster leads to',
    { cluster: 'jia' },
    ['record', 'cluster:jia', 'targets'],
    `资料截至 2026 年 3 月，甲产业集群的公开目标收录 1 项。${COUNTED}。${end('clusters/jia/?')}`,
    `In sources to March 2026, 1 published target of the jia cluster is on record. ${COUNTED_EN}.${endEn('clusters/jia/?')}`,
  ],
  [
    'figures that were not found',
    { cluster: 'jia' },
    ['record', 'cluster:jia', 'figures'],
    `资料截至 2026 年 3 月，甲产业集群的公开数据收录 0 项：未查到不等于没有。${COUNTED}。${end('clusters/jia/?')}`,
    `In sources to March 2026, 0 published figures of the jia cluster are on record (none found, which does not mean none). ${COUNTED_EN}.${endEn('clusters/jia/?')}`,
  ],
  [
    'a list of inferred size',
    { view: 'programme' },
    ['lists', 'list:sc-2024', 'total'],
    `据四川在线《甲》（2024 年 5 月，来源等级 A：政府网站原页），2024 年省级第一批名单公布四川 3 个（总数为推算）。资料截至 2026 年 3 月，本站收录其中 3 个名称，已收全。收录数是四川特色产业集群图按公开来源统计的数，不是来源公布的数，所据来源 A 级 1 条。${end('programme/?')}`,
    `According to 四川在线, “甲” (May 2024; source grade A: government website), the provincial list of 2024, batch 1 has 3 clusters in Sichuan (total inferred). In sources to March 2026, 3 names are on record here, none is missing. The number on record is a count of the Sichuan Cluster Map from published sources, not a figure that a source published; sources used: 1 of grade A.${endEn('programme/?')}`,
  ],
  [
    'all lists, whatever the filters',
    { view: 'programme', industry: ['electronics'] },
    ['lists', 'all', 'total'],
    `资料截至 2026 年 3 月，本站收录 2 份认定名单中的 6 个名称。收录数是四川特色产业集群图按公开来源统计的数，不是来源公布的数，所据来源 A 级 1 条。${end('?industry=electronics&view=programme&')}`,
    `In sources to March 2026, 6 names from 2 recognition lists are on record. The number on record is a count of the Sichuan Cluster Map from published sources, not a figure that a source published; sources used: 1 of grade A.${endEn('?industry=electronics&view=programme&')}`,
  ],
  [
    'the sum of measures in the panel',
    { panel: 'measures' },
    ['measures', 'all', 'digital'],
    `资料截至 2026 年 3 月，四川省已收录的 4 个集群（截至 2026 年 11 月 22 日）“数字化”方向的公开措施 2 条：已落地 1 条、推进中 1 条（口径：集群 1、县域 1）。另有 1 条早于 2022 年 9 月《暂行办法》印发，不计入条数。${COUNTED}，所据来源 A 级 1 条、B 级 1 条。${end('?panel=measures&')}`,
    `In sources to March 2026, published measures of 4 clusters in Sichuan (on 22 November 2026) in the direction “Digital”: 2, namely 1 delivered, 1 under way (by scope: cluster 1, county 1). 1 more measure dated before the national measures of September 2022 is not counted. ${COUNTED_EN}; sources used: 1 of grade A, 1 of grade B.${endEn('?panel=measures&')}`,
  ],
  [
    'a cell of the table, kinds together',
    { view: 'table' },
    ['table', 'cluster:jia', 'digital'],
    `资料截至 2026 年 3 月，甲产业集群“数字化”方向的公开措施 2 条：已落地 1 条、推进中 1 条（口径：集群 1、县域 1）。另有 1 条早于 2022 年 9 月《暂行办法》印发，不计入条数。${COUNTED}，所据来源 A 级 1 条、B 级 1 条。${end('?cluster=jia&view=table&')}`,
    `In sources to March 2026, published measures of the jia cluster in the direction “Digital”: 2, namely 1 delivered, 1 under way (by scope: cluster 1, county 1). 1 more measure dated before the national measures of September 2022 is not counted. ${COUNTED_EN}; sources used: 1 of grade A, 1 of grade B.${endEn('?cluster=jia&view=table&')}`,
  ],
  [
    'the number of sources in the table',
    { view: 'table' },
    ['table', 'cluster:jia', 'sources'],
    `资料截至 2026 年 3 月，本站关于甲产业集群的资料引用 12 个来源，最近的一个为 2026 年 3 月。${COUNTED}，所据来源 A 级 1 条、B 级 2 条。${end('?cluster=jia&view=table&')}`,
    `In sources to March 2026, the record of the jia cluster cites 12 sources, the newest dated March 2026. ${COUNTED_EN}; sources used: 1 of grade A, 2 of grade B.${endEn('?cluster=jia&view=table&')}`,
  ],
  [
    'a cell of the matrix, kinds apart',
    { view: 'matrix' },
    ['measures', 'cluster:jia', 'digital'],
    `资料截至 2026 年 3 月，甲产业集群“数字化”方向的公开措施：已落地 1 条、推进中 1 条、规划中 0 条，三类不相加（口径：集群 1、县域 1）。另有 1 条早于 2022 年 9 月《暂行办法》印发，不计入条数。${COUNTED}，所据来源 A 级 1 条、B 级 1 条。${end('?cluster=jia&view=matrix&')}`,
    `In sources to March 2026, published measures of the jia cluster in the direction “Digital”: 1 delivered, 1 under way, 0 planned, which are not added up (by scope: cluster 1, county 1). 1 more measure dated before the national measures of September 2022 is not counted. ${COUNTED_EN}; sources used: 1 of grade A, 1 of grade B.${endEn('?cluster=jia&view=matrix&')}`,
  ],
  [
    'an empty cell of the matrix',
    { view: 'matrix' },
    ['measures', 'cluster:ding', 'green'],
    `资料截至 2026 年 3 月，丁产业集群“绿色低碳”方向的公开措施 0 条：未查到不等于没有。${COUNTED}。${end('?cluster=ding&view=matrix&')}`,
    `In sources to March 2026, published measures of the ding cluster in the direction “Green”: 0 (none found, which does not mean none). ${COUNTED_EN}.${endEn('?cluster=ding&view=matrix&')}`,
  ],
  [
    'the sum of a group in a direction',
    { view: 'matrix' },
    ['measures', 'city:510700', 'green'],
    `资料截至 2026 年 3 月，绵阳市已收录的 3 个集群（截至 2026 年 11 月 22 日）“绿色低碳”方向的公开措施：已落地 1 条、推进中 0 条、规划中 0 条，三类不相加（口径：集群 1）。${COUNTED}，所据来源 B 级 1 条。${end('?city=510700&view=matrix&')}`,
    `In sources to March 2026, published measures of 3 clusters in Mianyang (on 22 November 2026) in the direction “Green”: 1 delivered, 0 under way, 0 planned, which are not added up (by scope: cluster 1). ${COUNTED_EN}; sources used: 1 of grade B.${endEn('?city=510700&view=matrix&')}`,
  ],
  [
    'the sum of a filtered matrix',
    { view: 'matrix', industry: ['equipment'] },
    ['measures', 'all', 'total'],
    `资料截至 2026 年 3 月，四川省已收录的 1 个装备制造类集群（截至 2026 年 11 月 22 日）六个培育方向的公开措施：已落地 1 条、推进中 0 条、规划中 0 条，三类不相加（口径：集群 1）。${GROUPED}${COUNTED}，所据来源 B 级 1 条。${end('?industry=equipment&view=matrix&')}`,
    `In sources to March 2026, published measures of 1 cluster in Sichuan (on 22 November 2026; industry group: Equipment manufacturing) in all six directions: 1 delivered, 0 under way, 0 planned, which are not added up (by scope: cluster 1). ${GROUPED_EN}${COUNTED_EN}; sources used: 1 of grade B.${endEn('?industry=equipment&view=matrix&')}`,
  ],
  [
    'a row of completeness in the comparison',
    { compare: ['jia', 'bing'] },
    ['comparison', 'cluster:jia', 'directions'],
    `资料截至 2026 年 3 月，与丙产业集群比较，甲产业集群在 6 个培育方向中，1 个查到公开措施，5 个未查到；未查到不等于没有。${COUNTED}，所据来源 A 级 1 条、B 级 2 条。${end('?compare=jia,bing&')}`,
    `In sources to March 2026, compared with the bing cluster, the jia cluster has published measures in 1 of 6 directions; for 5 none was found, which does not mean none. ${COUNTED_EN}; sources used: 1 of grade A, 2 of grade B.${endEn('?compare=jia,bing&')}`,
  ],
  [
    'the products in the comparison',
    { compare: ['jia', 'bing'] },
    ['comparison', 'cluster:bing', 'products'],
    `资料截至 2026 年 3 月，与甲产业集群比较，丙产业集群收录主要产品 1 种。${COUNTED}，所据来源 A 级 1 条、B 级 1 条。${end('?compare=jia,bing&')}`,
    `In sources to March 2026, compared with the jia cluster, the bing cluster has 1 main product on record. ${COUNTED_EN}; sources used: 1 of grade A, 1 of grade B.${endEn('?compare=jia,bing&')}`,
  ],
  [
    'all targets',
    { view: 'promises' },
    ['targets', 'all', 'total'],
    `截至 2026 年 11 月 22 日，四川省已收录的 4 个集群的公开目标 3 项（口径：集群 3），其中“时限已过，未查到结果” 1 项、“时限未到” 1 项、“未写明年份” 1 项。目标不是已达到的数；结果按截至 2026 年 3 月的资料判断，未查到不等于没有做到。${COUNTED}，所据来源 B 级 1 条。${end('promises/?')}`,
    `As of 22 November 2026, published targets of 4 clusters in Sichuan: 3 (by scope: cluster 3), of which 1 “Due, no result found”, 1 “Not yet due”, 1 “No target year”. Targets are no results; outcomes are judged by sources to March 2026, and not found does not mean not achieved. ${COUNTED_EN}; sources used: 1 of grade B.${endEn('promises/?')}`,
  ],
  [
    'the targets of a due year, in a prefecture',
    { view: 'promises', city: ['510700'] },
    ['targets', 'due:2030', 'total'],
    `截至 2026 年 11 月 22 日，绵阳市已收录的 3 个集群的公开目标 3 项（口径：集群 3），其中时限在 2030 年的 1 项。目标不是已达到的数；结果按截至 2026 年 3 月的资料判断，未查到不等于没有做到。${COUNTED}，所据来源 B 级 1 条。${end('?city=510700&view=promises&')}`,
    `As of 22 November 2026, published targets of 3 clusters in Mianyang: 3 (by scope: cluster 3), of which 1 due in 2030. Targets are no results; outcomes are judged by sources to March 2026, and not found does not mean not achieved. ${COUNTED_EN}; sources used: 1 of grade B.${endEn('?city=510700&view=promises&')}`,
  ],
  [
    'a prefecture without targets',
    { view: 'promises', city: ['510300'] },
    ['targets', 'all', 'total'],
    `截至 2026 年 11 月 22 日，自贡市已收录的 1 个集群的公开目标 0 项：未查到不等于没有。${COUNTED}。${end('?city=510300&view=promises&')}`,
    `As of 22 November 2026, published targets of 1 cluster in Zigong: 0 (none found, which does not mean none). ${COUNTED_EN}.${endEn('?city=510300&view=promises&')}`,
  ],
]

test.each(CASES)('%s is a sentence in both languages', (_, change, [table, row, column], zh, en) => {
  const patch = change as Partial<View>
  const found = buildSmallTables(patch)[table]
  expect(quote(found, row, column, 'zh-CN', patch)).toBe(zh)
  expect(quote(found, row, column, 'en', patch)).toBe(en)
})

test('a table has no number for a row or a column of another one', () => {
  for (const table of Object.values(buildSmallTables({ view: 'matrix' }))) {
    expect(table.findNumber('no:such', table.columns[0]?.key ?? '')).toBeNull()
    if (table.columns.length > 1) expect(table.findNumber(table.groups[0]?.rows[0]?.key ?? '', 'no-such')).toBeNull()
  }
})

const PROGRAMME = parseProgramme(JSON.parse(readPublished('data/v1/programme.json'))).value
const DETAILS = new Map(DATA.clusters.map(({ id }) => [id, loadClusterDetail(id)]))
const TARGETS = parseTargets(JSON.parse(readPublished('data/v1/promises.json'))).value
const { directions } = selectMeasuresPanel(
  MEASURES.directions,
  MEASURES.measures,
  new Map(MEASURES.sources.map(each => [each.id, each])),
  DATA.clusters,
  [],
)

test.each([
  '',
  '?industry=equipment,electronics&city=510100',
  '?level=national&view=table',
  '?status=expired&direction=green&view=matrix',
  '?list=sc-2023&scope=cluster&view=promises',
])('each number of the published data is in its sentence, and its link opens a view with that number: %s', search => {
  const { view } = parseLink(search)
  const counted: CountedView = { view, data: DATA, match: null, facts: FACTS }
  const tables = [
    buildFilterTable(counted, buildFacets(DATA, view)),
    buildIndustryTable(counted),
    buildTableCounts(counted, directions, []),
    buildMeasureTable(counted, directions),
    buildTargetTable(counted, TARGETS.promises, TARGETS.sources),
    buildRecordTable(view, DATA, selectCounted(counted, {}).clusters, DETAILS, FACTS),
    buildListTable(DATA, PROGRAMME),
  ]
  for (const { id, groups, columns, findNumber } of tables)
    for (const { key: row, label } of groups.flatMap(({ rows }) => rows))
      for (const { key: column } of columns) {
        const number = findNumber(row, column)
        if (!number) throw new Error(`${id} ${row} ${column}`)
        const { subject, patch } = number
        const href = formatShareHref({ ...view, ...patch }, DAY)
        for (const lang of LANGS) {
          const context = {
            texts: QUOTE_LANGUAGES[lang],
            link: SITE + href,
            title: '',
            day: DAY,
            version: '2026-11',
            today: DAY,
          }
          const { sentence } = selectCountQuote(number, DATA, context)
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
          expect(sentence.endsWith(SITE + href)).toBe(true)
        }
        const [path = '', query = ''] = href.split('?')
        const opened = parseLink(toQuery(path, `?${query}`)).view
        if ('cluster' in subject) expect(opened.cluster).toBe(subject.cluster.id)
        else if ('lists' in subject) expect(opened.view).toBe('programme')
        else expect(selectClusters(opened, DATA)).toEqual(subject.clusters)
        if (id === 'filters')
          expect(label.endsWith(` ${'clusters' in subject ? subject.clusters.length : ''}`)).toBe(true)
      }
})

test('the table quotes the numbers that it shows', () => {
  const { findNumber } = buildTableCounts(
    { view: buildView({ view: 'table' }), data: DATA, match: null, facts: FACTS },
    directions,
    [],
  )
  for (const { id, measures, sources } of FACTS.rows) {
    const shown = DIRECTION_IDS.map(direction => {
      const counted = findNumber(`cluster:${id}`, direction)?.counted
      return counted?.kind === 'measures'
        ? counted.counts.delivered + counted.counts.announced + counted.counts.planned
        : null
    })
    expect(shown).toEqual(measures)
    expect(findNumber(`cluster:${id}`, 'sources')?.counted).toMatchObject({ count: sources })
    expect(loadClusterDetail(id).sources.length).toBe(sources)
  }
})

test('the record of a cluster quotes the numbers of its panel, and those of the page on the method', () => {
  const { findNumber } = buildRecordTable(buildView({}), DATA, DATA.clusters, DETAILS, FACTS)
  for (const { id, figures, measures } of PROGRAMME.recorded.filter(row => DATA.byId.has(row.id))) {
    const count = (column: string) => findNumber(`cluster:${id}`, column)?.counted
    expect(count('figures')).toMatchObject({ count: figures })
    expect(count('measures')).toMatchObject({ count: measures })
    const cluster = DATA.byId.get(id)
    const panel = cluster && selectClusterPanel(cluster, loadClusterDetail(id), DATA)
    expect(count('sources')).toMatchObject({ count: panel?.sources.length })
    expect(count('targets')).toMatchObject({ count: panel?.targetCount })
  }
})

test('the coverage of a list has its sources as references, before the view', () => {
  const number = buildListTable(DATA, PROGRAMME).findNumber('list:sc-2023', 'total')
  if (!number) throw new Error('no number')
  const context = { texts: QUOTE_LANGUAGES.en, link: SITE, title: '', day: DAY, version: '2026-11', today: DAY }
  const { references } = selectCountQuote(number, DATA, context)
  expect(references.map(({ kind }) => kind)).toEqual([...number.sources.map(() => 'page'), 'dataset'])
  expect(references.length).toBeGreaterThan(1)
})
