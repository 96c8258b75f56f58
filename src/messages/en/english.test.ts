// English catalogues: complete, in English, with English numbers, dates and names.
import { describe, expect, test } from 'vitest'
import { filterMessages as filterMessagesZh } from '../zh/filters'
import { t as zh } from '../zh/t'
import { filterMessages } from './filters'
import { formatDate, localeFormat } from './format'
import { names } from './names'
import { formatClusterCount } from './numbers'
import { t } from './t'

type Module = Readonly<Record<string, unknown>>

const toModuleMap = (modules: Readonly<Record<string, Module>>) =>
  new Map(Object.entries(modules).map(([path, module]) => [path.replace(/^.*\//, ''), module]))
const CHINESE_MODULES = toModuleMap(import.meta.glob<Module>('../zh/*.ts', { eager: true }))
const ENGLISH_MODULES = toModuleMap(import.meta.glob<Module>(['./*.ts', '!./*.test.ts'], { eager: true }))

test('every catalogue has an English twin', () => {
  expect(CHINESE_MODULES.size).toBeGreaterThan(10)
  for (const [name, module] of CHINESE_MODULES)
    expect([name, ...Object.keys(ENGLISH_MODULES.get(name) ?? {})]).toEqual(
      expect.arrayContaining([name, ...Object.keys(module)]),
    )
})

/** Texts that are Chinese on purpose. */
const CHINESE =
  /^(names\.|t\.(productInOtherLanguage|switchShort|switchLanguage)|INDUSTRY\.[\w-]+\.nameInOtherLanguage|UNITS|toAmount)/

function collectTexts(words: unknown, path: string): [string, string][] {
  if (CHINESE.test(path)) return []
  if (typeof words === 'string' || typeof words === 'function') return [[path, String(words)]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => collectTexts(value, path === '' ? key : `${path}.${key}`))
}

test('no English text holds a Chinese character or mark', () => {
  const allTexts = [...ENGLISH_MODULES.values()].flatMap(module => collectTexts(module, ''))
  expect(allTexts.length).toBeGreaterThan(400)
  expect(allTexts.filter(([, text]) => /[\p{sc=Han}，。：；（）、]/u.test(text))).toEqual([])
})

test('a search text is quoted once in the texts that remove it', () => {
  expect([
    filterMessages.remove(filterMessages.quotedQuery('三台')),
    filterMessages.removeFilter(filterMessages.quotedQuery('三台')),
  ]).toEqual(['Remove “三台”', 'Without “三台”'])
  expect([
    filterMessagesZh.remove(filterMessagesZh.quotedQuery('三台')),
    filterMessagesZh.removeFilter(filterMessagesZh.quotedQuery('三台')),
  ]).toEqual(['去掉“三台”', '去掉“三台”'])
  expect([filterMessagesZh.remove('绵阳市'), filterMessagesZh.removeFilter('绵阳市')]).toEqual([
    '去掉“绵阳市”',
    '去掉“绵阳市”',
  ])
})

test('without any cluster the count does not say “all”', () => {
  expect([t.resultCount(0, 0), zh.resultCount(0, 0)]).toEqual([
    'No cluster had been recognised by this day',
    '截至这一天，尚无集群获得认定',
  ])
  expect([t.resultCount(32, 32), zh.resultCount(32, 32)]).toEqual(['All 32 clusters', '全部 32 个集群'])
})

describe('amounts', () => {
  test.each([
    [60, '亿元', 'CNY 6 billion (60亿元)'],
    [1.3, '亿元', 'CNY 130 million (1.3亿元)'],
    [3700, '亿元', 'CNY 370 billion (3,700亿元)'],
    [1.9e4, '亿元', 'CNY 1.9 trillion (19,000亿元)'],
    [0.07, '亿元', 'CNY 7 million (0.07亿元)'],
    [5000, '万元', 'CNY 50 million (5,000万元)'],
    [40, '万元/年', 'CNY 400,000 a year (40万元/年)'],
    [1, '位', 'No. 1'],
    [89, '位', 'No. 89'],
    [1, '家', '1 enterprise'],
    [35, '家', '35 enterprises'],
    [2100, '万双/年', '21,000,000 pairs a year'],
    [9.57, '万吨/年', '95,700 t a year'],
    [5.58, '亿平方米/年', '558,000,000 m² a year'],
    [12.5, '%', '12.5 %'],
    [7, '件', '7'],
  ])('%s %s reads %s', (value, unit, expected) => {
    const { number, unit: words, original } = localeFormat.formatAmount(value, unit)
    expect([number, words, original && `(${original})`].filter(Boolean).join(' ')).toBe(expected)
  })
})

test.each([
  ['2026-01-31', '31 January 2026'],
  ['2025-11', 'November 2025'],
  ['2024', '2024'],
])('%s reads %s', (iso, words) => {
  expect(formatDate(iso)).toBe(words)
})

test('one cluster, two clusters, and a thousand', () => {
  expect([1, 2, 1000].map(formatClusterCount)).toEqual(['1 cluster', '2 clusters', '1,000 clusters'])
  expect(t.headline(1, 1, { name: 'Zigong', count: 1 })).toBe('1 cluster recorded in Zigong')
  expect(t.headline(32, 13, { name: 'Chengdu', count: 12 })).toBe(
    '32 clusters recorded in 13 prefectures, 12 of them in Chengdu',
  )
})

describe('places', () => {
  test('have their English names; a name of one syllable keeps its kind', () => {
    expect(names.place({ code: '510521', name: '泸县', short: '泸县', syllables: 'lu xian' })).toEqual({
      name: 'Lu County',
      short: 'Lu County',
    })
    expect(names.place({ code: '513300', name: '甘孜藏族自治州', short: '甘孜' })).toEqual({
      name: 'Garzê Prefecture',
      short: 'Garzê',
    })
    expect(names.place({ code: '510100', name: '成都市', short: '成都' })).toEqual({
      name: 'Chengdu',
      short: 'Chengdu',
    })
  })

  test('a place without an English name has its pinyin', () => {
    expect(names.place({ code: '519999', name: '三台县', short: '三台', syllables: 'san tai xian' }).short).toBe(
      'Santai',
    )
  })
})
