// Reads a value that is chosen from a list: by its code, by its words in both languages, or by other usual words.

import { toComparable, toHalfWidth, trimText } from './cellText'
import { CHOICES, type ChoiceId } from './choices'

/** Other usual words. A word has one meaning in its column. */
const SYNONYMS: Partial<Readonly<Record<ChoiceId, Readonly<Record<string, string>>>>> = {
  yesNo: {
    是: 'true',
    有: 'true',
    对: 'true',
    '√': 'true',
    y: 'true',
    '1': 'true',
    否: 'false',
    无: 'false',
    不是: 'false',
    '×': 'false',
    x: 'false',
    n: 'false',
    '0': 'false',
  },
  level: { 省: 'province', 省级集群: 'province', 国家: 'national', 国家级集群: 'national', 国级: 'national' },
  scope: {
    县: 'county',
    县级: 'county',
    全县: 'county',
    市: 'city',
    市州: 'city',
    市级: 'city',
    全市: 'city',
    产业集群: 'cluster',
    开发区: 'park',
    产业园区: 'park',
    公司: 'company',
    单个企业: 'company',
  },
  comparator: {
    大于: '>',
    超: '>',
    逾: '>',
    以上: '>=',
    不少于: '>=',
    至少: '>=',
    大约: '~',
    近: '~',
    左右: '~',
    小于: '<',
    不到: '<',
    少于: '<',
    '≥': '>=',
    '≈': '~',
    '＝': '=',
  },
  figureKind: {
    实际: 'actual',
    实际值: 'actual',
    已完成: 'actual',
    规划: 'target',
    计划: 'target',
    目标值: 'target',
    估算: 'estimate',
    预计: 'target',
  },
  measureKind: {
    已完成: 'delivered',
    完成: 'delivered',
    已建成: 'delivered',
    正在推进: 'announced',
    实施中: 'announced',
    进行中: 'announced',
    计划: 'planned',
    拟实施: 'planned',
  },
  reReviewResult: { 复核通过: 'passed', 合格: 'passed', 复核未通过: 'failed', 不通过: 'failed', 不合格: 'failed' },
  metric: {
    总产值: 'output',
    工业产值: 'output',
    工业总产值: 'output',
    营收: 'revenue',
    主营业务收入: 'revenue',
    出口额: 'exports',
    企业数量: 'enterprises',
    规上企业数: 'aboveScaleEnterprises',
    规模以上企业: 'aboveScaleEnterprises',
    专精特新小巨人企业: 'littleGiants',
    小巨人: 'littleGiants',
    高新技术企业数: 'highTechFirms',
    从业人数: 'employees',
    就业人数: 'employees',
    专利数: 'patents',
    增长率: 'growth',
    产量: 'capacity',
    产能: 'capacity',
  },
  flag: { 不一致: 'conflict', 有出入: 'conflict' },
  industry: { 食品轻纺产业: 'food-textile' },
}

/** A sign that `toComparable` would remove decides alone. */
const toKey = (text: string): string => toComparable(text) || toHalfWidth(trimText(text))

const VALUES: Readonly<Record<ChoiceId, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(CHOICES).map(([id, choices]) => [
    id,
    new Map([
      ...Object.entries(SYNONYMS[id as ChoiceId] ?? {}).map(([word, value]) => [toKey(word), value] as const),
      ...choices.flatMap(({ value, zh, en }) => [value, zh, en].map(word => [toKey(word), value] as const)),
      // A grade is known by its letter.
      ...(id === 'grade' ? choices.map(({ value }) => [`${value.toLowerCase()}级`, value] as const) : []),
    ]),
  ]),
) as unknown as Record<ChoiceId, ReadonlyMap<string, string>>

/** The value that a text names; null if it names none. */
export const parseChoice = (id: ChoiceId, text: string): string | null => VALUES[id].get(toKey(text)) ?? null

/**
 * The only word that a text can mean, for a fault with a fix: one that it contains or that contains it, or that differs by
 * one character. Null if there is none, or more than one.
 */
export function suggestChoice(id: ChoiceId, text: string): string | null {
  const key = toKey(text)
  const values = new Set(
    [...VALUES[id]].flatMap(([word, value]) =>
      word.length > 1 && key.length > 1 && (word.includes(key) || key.includes(word) || isOneEditAway(word, key))
        ? [value]
        : [],
    ),
  )
  const [only] = values
  return values.size === 1 && only !== undefined ? only : null
}

function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]]
  if (long.length - short.length > 1 || short.length < 2) return false
  const start = short.findIndex((char, i) => char !== long[i])
  if (start < 0) return true
  const rest = long.length === short.length ? short.slice(start + 1) : short.slice(start)
  return rest.join('') === long.slice(start + 1).join('')
}
