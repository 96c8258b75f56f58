import { expect, test } from 'vitest'
import { NAME_CONTEXT, SOURCE_DATASET, TABLE_TEXTS } from '../../../../tests/support/data/nameContext'
import { buildData } from '../../../dataset/buildData'
import { checkClusters } from '../../../dataset/checks/checkClusters'
import { checkCommonRules } from '../../../dataset/checks/checkCommonRules'
import { checkDates } from '../../../dataset/checks/checkDates'
import { checkIds } from '../../../dataset/checks/checkIds'
import { checkTables } from '../../../dataset/checks/checkTables'
import { readDataset, type TableTexts } from '../../../dataset/tables/readDataset'
import type { ClusterRow, ListRow } from '../../../dataset/tables/tables'
import { parseListId } from '../../../domain/recognition/recognitionList'
import { matchNames } from '../match/matchNames'
import type { NameAnswers } from '../names'
import { parsePastedNames } from '../paste/parsePastedNames'
import { type BuiltRecords, buildRecords, type NewSource } from './buildRecords'

const SOURCE: NewSource = {
  title: '四川省中小企业特色产业集群名单',
  publisher: '四川省经济和信息化厅',
  date: '2026-11-20',
  url: 'https://example.org/list',
  grade: 'A',
  originalPublisher: null,
}

function build(paste: string, list: string, answers: NameAnswers = {}, source: NewSource = SOURCE): BuiltRecords {
  const listId = parseListId(list)
  if (listId === null) throw new Error(list)
  const proposals = matchNames(parsePastedNames(paste, NAME_CONTEXT).names, NAME_CONTEXT)
  return buildRecords(proposals, answers, { list: listId, source }, SOURCE_DATASET, NAME_CONTEXT)
}

const applyTables = ({ tables }: BuiltRecords): TableTexts => {
  const texts: Record<string, string> = { ...TABLE_TEXTS }
  for (const [name, rows] of Object.entries(tables)) texts[name] = JSON.stringify(rows)
  return texts as TableTexts
}
/** The checks of `buildData` without its publication. */
const findProblems = (built: BuiltRecords) => {
  const { dataset, problems } = readDataset(applyTables(built))
  return [
    ...problems,
    ...checkCommonRules(dataset.raw),
    ...checkDates(dataset.raw),
    ...checkTables(dataset),
    ...checkClusters(dataset),
    ...checkIds(dataset),
  ]
}
const findCluster = ({ tables }: BuiltRecords, id: string | null | undefined) =>
  (tables['clusters.json'] as readonly ClusterRow[]).find(row => row.id === id)
const findList = ({ tables }: BuiltRecords, id: string) =>
  (tables['recognition-lists.json'] as readonly ListRow[]).find(row => row.id === id)
const before = (id: string) => SOURCE_DATASET.lists.find(row => row.id === id)

test('a new name becomes a cluster with its recognition, and all tables pass their checks', () => {
  const built = build('船山区电子元器件产业集群', 'sc-2025')
  const [result] = built.results
  expect(result).toMatchObject({ outcome: 'added', cluster: 'chuanshan-dianziyuanqijian', open: [] })
  const row = findCluster(built, result?.cluster)
  expect(row).toMatchObject({
    nameZh: '船山区电子元器件产业集群',
    nameConfirmed: true,
    nameNote: null,
    nameEn: 'Chuanshan District dianziyuanqijian cluster (pinyin)',
    shortZh: '电子元器件',
    adcode: '510903',
    prefecture: '510900',
    industry: 'electronics',
    industryBasis: '按名称中的“电子元器件”归入电子信息，由本站归类。',
    products: ['电子元器件'],
    recognitions: [
      {
        list: 'sc-2025',
        level: 'province',
        certainty: 'stated',
        nameAsPublished: '船山区电子元器件产业集群',
        sources: ['sc-2025-names-2026-11-20'],
      },
    ],
  })
  const { problems, files } = buildData(applyTables(built))
  expect(problems).toEqual([])
  expect(JSON.parse(files.get('index.json') ?? '').clusters).toHaveLength(SOURCE_DATASET.clusters.length + 1)
  expect(findList(built, 'sc-2025')?.namesKnown).toBe((before('sc-2025')?.namesKnown ?? 0) + 1)
  expect(built.notices.map(({ kind }) => kind)).toEqual(['list-note-outdated', 'english-name-missing', 'was-excluded'])
})

test('a doubtful recognition is completed by its list, not added twice', () => {
  const built = build('乐山市沙湾区不锈钢产业集群\n金牛区空天信息产业集群', 'sc-2023')
  expect(built.results.map(({ outcome, cluster }) => `${outcome} ${cluster}`)).toEqual([
    'completed shawan-stainless-steel',
    'completed jinniu-aerospace-information',
  ])
  const row = findCluster(built, 'shawan-stainless-steel')
  expect(row).toMatchObject({ nameZh: '乐山市沙湾区不锈钢产业集群', nameConfirmed: true, nameNote: null })
  expect(row?.recognitions).toHaveLength(1)
  expect(row?.recognitions[0]).toMatchObject({
    list: 'sc-2023',
    certainty: 'stated',
    listCandidates: [],
    nameAsPublished: '乐山市沙湾区不锈钢产业集群',
    note: null,
  })
  expect(row?.recognitions[0]?.sources).toEqual([
    ...(SOURCE_DATASET.clusters.find(c => c.id === row?.id)?.recognitions[0]?.sources ?? []),
    'sc-2023-names-2026-11-20',
  ])
  expect(findProblems(built)).toEqual([])
})

test('a recognition that was inferred by elimination is stated, and says so no longer', () => {
  const built = build('成都市温江区生物技术药产业集群', 'cn-2023')
  expect(built.results[0]?.outcome).toBe('completed')
  expect(findCluster(built, 'wenjiang-biotech-drugs')?.recognitions[0]).not.toHaveProperty('listBasis')
  expect(findProblems(built)).toEqual([])
})

test('a known cluster gets a further list; one that is on the list stays as it is', () => {
  const built = build('绵阳市三台县纺织鞋服产业集群\n江油市特冶新材料产业集群', 'cn-2025', {})
  expect(built.results.map(({ outcome }) => outcome)).toEqual(['recognised', 'recognised'])
  expect(findProblems(built)).toEqual([])
  expect(build('三台县纺织鞋服产业集群', 'sc-2023')).toEqual({
    tables: {},
    results: [{ key: '1.1', outcome: 'on-list', cluster: 'santai-textile-footwear', open: [] }],
    notices: [],
  })
})

test('a second list of one level and time is refused', () => {
  const built = build('绵阳市三台县纺织鞋服产业集群', 'sc-2024')
  expect(built.results[0]?.outcome).toBe('overlaps')
  expect(built.tables).toEqual({})
})

test('what is asked stays open until it is answered, and blocks nothing else', () => {
  const paste = '市中区某某产业集群\n成都市人工智能产业集群\n乐至县铝型材产业集群\n大英县石油装备产业集群'
  const open = build(paste, 'sc-2025')
  expect(open.results.map(({ outcome, open: questions }) => [outcome, ...questions].join(' '))).toEqual([
    'open city county industry',
    'open county',
    'open existing',
    'added',
  ])
  const leshan = [...SOURCE_DATASET.divisions.values()].find(d => d.name === '市中区' && d.parent === '511100')
  const county = NAME_CONTEXT.places.countiesByPrefecture.get('511100' as never)?.find(code => code === leshan?.adcode)
  const answered = build(paste, 'sc-2025', {
    '1.1': { county: county ?? null, industry: 'equipment', nameEn: 'Leshan test equipment cluster' },
    '2.1': { county: null },
    '3.1': { sameAs: null },
    '4.1': { isSkipped: true },
  })
  expect(answered.results.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'skipped'])
  expect(findCluster(answered, answered.results[0]?.cluster)).toMatchObject({
    adcode: leshan?.adcode,
    prefecture: '511100',
    nameEn: 'Leshan test equipment cluster',
    industryBasis: '录入名单时按名称归入装备制造，由本站归类。',
    industryConfidence: 'medium',
  })
  expect(findCluster(answered, answered.results[1]?.cluster)).toMatchObject({ adcode: null, prefecture: '510100' })
  expect(findProblems(answered)).toEqual([])
  expect(build(paste, 'sc-2025', { '3.1': { sameAs: 'lezhi-aluminium-profiles' as never } }).results[2]?.outcome).toBe(
    'on-list',
  )
})

test('one cluster written in two ways is taken once; two of one name and product have different ids', () => {
  const built = build('大英县石油装备产业集群\n遂宁市大英县石油装备特色产业集群', 'sc-2025')
  expect(built.results.map(({ outcome }) => outcome)).toEqual(['added', 'listed-twice'])
  expect(findProblems(built)).toEqual([])
})

test('a source with a known address is cited, not added again', () => {
  const known = SOURCE_DATASET.sources.find(({ url }) => url !== null)
  const built = build('大英县石油装备产业集群', 'sc-2025', {}, { ...SOURCE, url: known?.url ?? null })
  expect(built.tables['sources.json']).toBeUndefined()
  expect(findCluster(built, built.results[0]?.cluster)?.recognitions[0]?.sources).toEqual([known?.id])
  expect(findProblems(built)).toEqual([])
})

test('more names than the list has are said', () => {
  const names = ['大英县', '大竹县', '渠县', '合江县', '古蔺县'].map(county => `${county}白酒产业集群`).join('\n')
  expect(build(names, 'cn-2023').notices).toContainEqual({
    kind: 'more-than-list-size',
    list: 'cn-2023',
    size: 4,
    found: 7,
  })
})

test('ids, labels and English names of long and strange names keep their limits', () => {
  const names = [
    '大英县物联网微机电系统传感器及高端智能装备精密零部件制造产业集群',
    '德阳市中江县“硫-磷-钛-铁-锂-钙”循环经济产业集群',
    '渠县3D打印产业集群',
    '古蔺县产业互联网产业集群',
  ].join('\n')
  const built = build(
    names,
    'sc-2025',
    Object.fromEntries([1, 2, 3, 4].map(n => [`${n}.1`, { industry: 'equipment' }])),
  )
  expect(built.results.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'added'])
  expect(findProblems(built)).toEqual([])
})
