// What a reader types, and what must come first. Written by hand: the table is the promise, the ranking only its servant.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearchTables } from '../../src/data/searchTables'
import { INDUSTRY_IDS } from '../../src/domain/industry'
import { spellingsOf } from '../../src/domain/place'
import { INDUSTRY_TERMS, toSingular } from '../../src/domain/wordForms'
import { names } from '../../src/messages/en/names'
import { INDUSTRY as EN } from '../../src/messages/en/words'
import { INDUSTRY as ZH } from '../../src/messages/zh/words'
import type { SuggestionsModel } from '../../src/model/suggestions'
import { DATA, idsFor } from '../support/dataset'
import { published } from '../support/records'
import { suggestionsFor } from '../support/suggestions'

const SANTAI = '绵阳市三台县纺织鞋服产业集群'
const YANTAN = '沿滩区泵阀制造产业集群'
const PIDU = '郫都区电磁空间安全产业集群'

/** Typed text, kind and name of what comes first. */
const FIRST: readonly (readonly [query: string, kind: string, name: string])[] = [
  // Places, as they are written
  ['三台', 'county', '三台县'],
  ['三台县', 'county', '三台县'],
  ['成都', 'city', '成都市'],
  ['绵', 'city', '绵阳市'],
  ['阿坝', 'city', '阿坝藏族羌族自治州'],
  ['阿坝县', 'county', '阿坝县'],
  ['凉山州', 'city', '凉山彝族自治州'],
  ['北川县', 'county', '北川羌族自治县'],
  ['宜宾', 'city', '宜宾市'],
  ['荣县', 'county', '荣县'],
  ['泸州', 'city', '泸州市'],
  // Traditional characters
  ['三臺縣', 'county', '三台县'],
  ['瀘州', 'city', '泸州市'],
  ['漢源', 'county', '汉源县'],
  ['劍閣縣', 'county', '剑阁县'],
  ['紡織鞋服', 'cluster', SANTAI],
  // Pinyin: whole, in parts, with tones, wide, upper case
  ['santai', 'county', '三台县'],
  ['san tai', 'county', '三台县'],
  ["san'tai", 'county', '三台县'],
  ['santaixian', 'county', '三台县'],
  ['sāntái', 'county', '三台县'],
  ['san1tai2', 'county', '三台县'],
  ['ＳＡＮＴＡＩ', 'county', '三台县'],
  ['sant', 'county', '三台县'],
  ['shifang', 'county', '什邡市'],
  ['junlian', 'county', '筠连县'],
  ['xindu', 'county', '新都区'],
  ['pidu', 'county', '郫都区'],
  ['lvzhou', 'city', '泸州市'],
  ['chengdu', 'city', '成都市'],
  ['beng fa', 'cluster', YANTAN],
  ['lianjieqi', 'cluster', '绵阳市涪城区连接器产业集群'],
  ['lvxingcai', 'product', '铝型材'],
  // Initials
  ['stx', 'county', '三台县'],
  ['st', 'county', '三台县'],
  ['pzh', 'city', '攀枝花市'],
  ['djy', 'county', '都江堰市'],
  // Both scripts at once
  ['三tai', 'county', '三台县'],
  ['dong坡', 'county', '东坡区'],
  // English
  ['Santai County', 'county', '三台县'],
  ['Garzê', 'city', '甘孜藏族自治州'],
  ['ngawa county', 'county', '阿坝县'],
  ['pottery', 'cluster', '荣县陶产业集群'],
  ['lithium battery', 'cluster', '射洪市锂电材料产业集群'],
  // Former names, codes of today and of then
  ['会理县', 'county', '会理市'],
  ['射洪县', 'county', '射洪市'],
  ['新津县', 'county', '新津区'],
  ['郫县', 'county', '郫都区'],
  ['宜宾县', 'county', '叙州区'],
  ['达县', 'county', '达川区'],
  ['guanxian', 'county', '都江堰市'],
  ['510722', 'county', '三台县'],
  ['5107', 'city', '绵阳市'],
  ['513425', 'county', '会理市'],
  // Clusters, products, firms, terms
  ['泵阀', 'cluster', YANTAN],
  ['不锈钢', 'cluster', '沙湾区不锈钢产业集群'],
  ['自贡 泵阀', 'cluster', YANTAN],
  ['三台，鞋服', 'cluster', SANTAI],
  ['郫县 电磁', 'cluster', PIDU],
  ['mianyang lianjieqi', 'cluster', '绵阳市涪城区连接器产业集群'],
  ['泡菜', 'product', '泡菜'],
  ['LNG', 'product', 'LNG绕管式换热器'],
  ['全友', 'firm', '全友'],
  ['长虹', 'firm', '长虹'],
  ['推算', 'term', '推算'],
  ['fuhe', 'term', '复核'],
  // Heard instead of read
  ['三太', 'county', '三台县'],
  ['军联', 'county', '筠连县'],
]

const nameOf = (shown: SuggestionsModel['groups'][number]['shown'][number] | undefined) =>
  shown?.name.map(part => part.text).join('')
const codesOf = (query: string) => suggestionsFor(query).groups.flatMap(g => g.shown.map(s => s.suggestion.code))

test.each(FIRST)('"%s" is first %s %s', (query, kind, name) => {
  const [group] = suggestionsFor(query).groups
  expect([group?.kind, nameOf(group?.shown[0])]).toEqual([kind, name])
})

describe('all 204 places', () => {
  const places = [...DATA.prefectures.values(), ...DATA.counties.values()]
  const first = (query: string) => suggestionsFor(query).groups[0]?.shown[0]?.suggestion.code
  /** Written or spelt alike, one of them comes first. */
  const alike = (spell: (place: (typeof places)[number]) => string, text: string) =>
    places.filter(place => spell(place) === text).map(place => place.code as string)

  test('are found first by name, short name and code', () => {
    expect(places).toHaveLength(204)
    for (const { code, name, short } of places) {
      expect(
        alike(p => p.name, name),
        name,
      ).toContain(first(name))
      expect(
        places.filter(p => p.short === short).map(p => p.code as string),
        short,
      ).toContain(first(short))
      expect(first(code), code).toBe(code)
    }
  })

  test('are found first by pinyin, in one word and syllable by syllable', () => {
    for (const place of places) {
      const { pinyin, fullPinyin } = spellingsOf(place)
      expect(
        alike(p => spellingsOf(p).fullPinyin, fullPinyin),
        fullPinyin,
      ).toContain(first(fullPinyin))
      expect(
        alike(p => spellingsOf(p).fullPinyin, fullPinyin),
        place.syllables,
      ).toContain(first(place.syllables))
      expect(codesOf(pinyin), pinyin).toContain(place.code)
    }
  })

  test('are among what is found by initials, which several may share', () => {
    for (const place of places) {
      const initials = place.syllables
        .split(' ')
        .map(syllable => syllable.charAt(0))
        .join('')
      expect(codesOf(initials), `${place.name} ${initials}`).toContain(place.code)
    }
  })

  test('say so when no cluster is recorded there', () => {
    const [counties] = suggestionsFor('什邡').groups
    expect(counties?.shown[0]?.suggestion.note).toBe('德阳 · 未收录集群')
  })
})

describe('in English', () => {
  test.each([
    ['pickles', ['dongpo-pickles']],
    ['shoes', ['santai-textile-footwear', 'ziyang-footwear']],
    ['Sneakers', ['santai-textile-footwear', 'ziyang-footwear']],
    ['robots', ['chenghua-intelligent-robots', 'mianyang-special-robots']],
    ['smart homes', ['chongzhou-smart-home']],
    ['aluminum', ['lezhi-aluminium-profiles']],
    ['aluminum profile', ['lezhi-aluminium-profiles']],
    ['glass fiber', ['weiyuan-glass-fibre', 'xuanhan-micro-glass-fibre']],
    ['glass fibers Neijiang', ['weiyuan-glass-fibre']],
    ['lithium batteries', ['shehong-lithium-materials']],
    ['cars', ['yingshan-machinery-auto-parts', 'linshui-auto-moto-parts']],
    ['planes', ['qingyang-aviation-supply', 'xindu-aviation-large-components']],
    ['shoes pickles', []],
    ['carbon', []],
    ['plan', []],
  ])('"%s" finds what it means, and nothing else', (query, ids) => {
    expect(idsFor(`?q=${encodeURIComponent(query)}`)).toEqual(ids)
  })

  test('each word for what a cluster makes finds it in the singular and in the plural', () => {
    for (const cluster of DATA.clusters) {
      const { id } = cluster
      const words = names.short(cluster, '').match(/\b[a-z]{4,}/g) ?? []
      for (const word of words.filter(word => !['with', 'paocai'].includes(word))) {
        const single = toSingular(word)
        const many = /(ss|x|ch|sh)$/.test(single) ? `${single}es` : `${single}s`.replace(/ys$/, 'ies')
        for (const form of [single, many]) {
          expect(idsFor(`?q=${form}`), form).toContain(id)
          expect(suggestionsFor(form).groups.length, form).toBeGreaterThan(0)
        }
      }
    }
  })
})

describe('an industry', () => {
  const industries = INDUSTRY_IDS.map(id => ({
    id,
    clusters: DATA.clusters.filter(({ industry }) => industry === id).map(cluster => cluster.id),
  }))

  test.each(industries)('$id is found by each of its names, in Chinese and in English, and suggested first', all => {
    for (const name of [ZH[all.id].name, EN[all.id].name, ...INDUSTRY_TERMS[all.id]]) {
      expect(idsFor(`?q=${encodeURIComponent(name)}`), name).toEqual(expect.arrayContaining(all.clusters))
      const suggested = suggestionsFor(name).groups.find(({ kind }) => kind === 'industry')?.shown[0]?.suggestion
      expect(suggested?.patch.industry, name).toEqual([all.id])
    }
  })

  test('narrows with a place, and a part of its name that means less finds no more than that', () => {
    expect(idsFor('?q=成都 装备制造')).toEqual(
      DATA.clusters.filter(c => c.industry === 'equipment' && c.prefecture === '510100').map(c => c.id),
    )
    expect(idsFor('?q=食品')).toEqual(['xinjin-health-food', 'dongpo-pickles'])
    expect(idsFor('?q=food')).toEqual(['xinjin-health-food', 'dongpo-pickles'])
  })
})

test('two that are called alike are told apart, and a former name says until when it was one', () => {
  const centres = suggestionsFor('市中区').groups[0]?.shown.map(s => s.suggestion.note)
  expect(centres).toEqual(['内江 · 未收录集群', '乐山 · 未收录集群'])
  expect(suggestionsFor('会理县').groups[0]?.shown[0]?.via).toEqual({
    before: '2021 年前名为',
    parts: [{ text: '会理县', marked: true }],
  })
})

test('what is only spoken so is said to be', () => {
  expect(suggestionsFor('三太').heard).toBe(true)
  expect(suggestionsFor('三台').heard).toBe(false)
  expect(suggestionsFor('三太子').groups).toEqual([])
})

test.each(['😀', '.*(', '<>', '\u202e', ' ', '-', '航天飞机', 'xyzzy'])(
  '"%s" finds nothing, and that is all',
  query => {
    expect(suggestionsFor(query)).toMatchObject({ groups: [], heard: false })
  },
)

test('whatever is typed, marks are cut from what is shown, and nothing breaks', () => {
  const odd = fc.constantFrom(
    '三',
    '台',
    's',
    'san',
    'Ê',
    "'",
    ' ',
    '，',
    '<b>',
    '.*(',
    '[',
    '\\',
    '😀',
    '\u202e',
    '\n',
    'ü',
    '5107',
    '\ud800',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(odd, { maxLength: 9 }).map(parts => parts.join('')),
    fc.nat(500).map(length => '三台'.repeat(length)),
  )
  fc.assert(
    fc.property(typed, query => {
      for (const { shown, total } of suggestionsFor(query).groups) {
        expect(total).toBeGreaterThanOrEqual(shown.length)
        for (const { suggestion, name, via } of shown) {
          expect(name.map(part => part.text).join('')).toBe(suggestion.keys[0]?.text)
          if (via) expect(suggestion.keys.map(key => key.text)).toContain(via.parts.map(part => part.text).join(''))
        }
      }
    }),
    { seed: 20261122, numRuns: 600 },
  )
})

test('its file passes the door as it is, and stays small', () => {
  const text = published('data/search.json')
  const parsed = parseSearchTables(JSON.parse(text))
  expect(parsed.value).toEqual(JSON.parse(text))
  expect(brotliCompressSync(text).length).toBeLessThan(20_000)
})

test('every former name has its source, and belongs to one place of today or to those that share its ground', () => {
  const [head, ...rows] = readFileSync('data/former-names.csv', 'utf8').trim().split('\n')
  expect(head).toBe('adcode,name,code,until,source')
  expect(new Set(rows).size).toBe(rows.length)
  for (const row of rows) expect(row.split(',')[4], row).toBe('areacodes')
})
