// What is found for what a reader types: the same in suggestions, list and link.
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
import { parseLink } from '../../src/view/links'
import { DATA } from '../support/dataset'
import { FIRST } from '../support/queries'
import { published } from '../support/records'
import { clustersFor, foundFor, INDEX, idsFor, reasonFor, suggestionsFor } from '../support/suggestions'

const nameOf = (shown: SuggestionsModel['groups'][number]['shown'][number] | undefined) =>
  shown?.name.map(part => part.text).join('')
const codesOf = (query: string) => suggestionsFor(query).groups.flatMap(g => g.shown.map(s => s.suggestion.code))

test.each(FIRST)('"%s" is first %s %s', (query, kind, name) => {
  const [group] = suggestionsFor(query).groups
  expect([group?.kind, nameOf(group?.shown[0])]).toEqual([kind, name])
})

describe('suggestion, list and link', () => {
  test('are held together by at least a hundred queries', () => {
    expect(new Set(FIRST.map(([query]) => query)).size).toBe(FIRST.length)
    expect(FIRST.length).toBeGreaterThanOrEqual(100)
  })

  test.each(FIRST)('have the same first result for "%s"', query => {
    const { groups } = suggestionsFor(query)
    const first = groups[0]?.shown[0]?.suggestion
    const { view } = parseLink(`?q=${encodeURIComponent(query)}`)
    const list = clustersFor(`?q=${encodeURIComponent(query)}`)
    const positions = list.map(cluster => DATA.clusters.indexOf(cluster))
    expect(foundFor(view.q)).toEqual(foundFor(query))
    if (first?.clusters.length) expect(first.clusters).toContain(positions[0])
    else expect(foundFor(query)?.beside[0]?.suggestion).toBe(first)
    // And each other suggestion leads to what the list has.
    for (const { suggestion } of groups.flatMap(group => group.shown))
      expect(positions).toEqual(expect.arrayContaining([...suggestion.clusters]))
  })

  test.each([
    ['郫县', 'pidu-electromagnetic-space-security', '郫都区 2016 年前名为郫县'],
    ['510124', 'pidu-electromagnetic-space-security', '郫都区 2016 年前的代码 510124'],
    ['鸿星尔克', 'ziyang-footwear', '企业：鸿星尔克'],
    ['三台鸿星尔克', 'santai-textile-footwear', '企业：鸿星尔克'],
    ['LNG', 'jianyang-cryogenic-equipment', '产品：LNG绕管式换热器'],
    ['亩均论英雄', 'qingyang-aviation-supply', '措施：实行“亩均论英雄”，逆向调增工业用地910亩、储备1793亩。'],
    ['machinery', 'yantan-pump-valve', '产业：装备制造'],
    ['三台', 'santai-textile-footwear', null],
    ['纺织', 'santai-textile-footwear', null],
  ])('“%s” finds %s, and the row says by what', (query, id, reason) => {
    expect(idsFor(`?q=${encodeURIComponent(query)}`)).toContain(id)
    expect(reasonFor(query, id)).toBe(reason)
  })

  test('say which words were left out, and which of those would find something', () => {
    expect(foundFor('绵阳泡菜')).toMatchObject({ kept: ['泡菜'], left: ['绵阳'], offers: ['绵阳'] })
    expect(foundFor('三台纺织火箭')).toMatchObject({ kept: ['三台', '纺织'], left: ['火箭'], offers: [] })
    expect(foundFor('三臺紡織')).toMatchObject({ simplified: '三台纺织', left: [] })
    expect(foundFor('xyzzy')).toMatchObject({ kept: [], left: [] })
  })

  test('names come before texts: no cluster is found by a measure or a source where a name leads to one', () => {
    expect(new Set(clustersFor('?q=成都').map(c => c.prefecture))).toEqual(new Set(['510100']))
    expect(clustersFor('?q=成都')).toHaveLength(DATA.clusters.filter(c => c.prefecture === '510100').length)
  })

  test('whatever known names stand side by side, something is found or suggested', () => {
    const names = INDEX.candidates
      .filter(({ kind }) => ['city', 'county', 'product', 'firm'].includes(kind))
      .flatMap(({ keys }) => keys.filter(key => /^\p{sc=Han}{2,6}$/u.test(key.text)).map(key => key.text))
    const junk = fc.constantFrom('', '', '的', '请问', 'x', ' ', '，', 'lianj', '縣')
    const typed = fc
      .array(fc.tuple(fc.constantFrom(...names), junk), { minLength: 1, maxLength: 8 })
      .map(parts => Array.from(parts.flat().join('')).slice(0, 40).join(''))
    fc.assert(
      fc.property(typed, query => {
        const found = foundFor(query)
        expect(suggestionsFor(query).groups.length, query).toBeGreaterThan(0)
        expect(idsFor(`?q=${encodeURIComponent(query)}`).length + (found?.beside.length ?? 0), query).toBeGreaterThan(0)
      }),
      { seed: 20261130, numRuns: 300 },
    )
  })
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
    ['robotics', ['chenghua-intelligent-robots', 'mianyang-special-robots']],
    ['robots', ['chenghua-intelligent-robots', 'mianyang-special-robots']],
    ['smart homes', ['chongzhou-smart-home']],
    ['aluminum', ['lezhi-aluminium-profiles']],
    ['aluminum profile', ['lezhi-aluminium-profiles']],
    ['glass fiber', ['weiyuan-glass-fibre', 'xuanhan-micro-glass-fibre']],
    ['glass fibers Neijiang', ['weiyuan-glass-fibre']],
    ['lithium batteries', ['shehong-lithium-materials']],
    ['cars', ['linshui-auto-moto-parts', 'yingshan-machinery-auto-parts']],
    ['planes', ['qingyang-aviation-supply', 'xindu-aviation-large-components']],
    // No cluster makes both: the rarer word counts, and the other is said to be left out.
    ['shoes pickles', ['dongpo-pickles']],
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
    expect(idsFor('?q=成都 装备制造').sort()).toEqual(
      DATA.clusters
        .filter(c => c.industry === 'equipment' && c.prefecture === '510100')
        .map(c => c.id)
        .sort(),
    )
    expect(idsFor('?q=食品').sort()).toEqual(['dongpo-pickles', 'xinjin-health-food'])
    expect(idsFor('?q=food').sort()).toEqual(['dongpo-pickles', 'xinjin-health-food'])
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
  expect(suggestionsFor('三太').heard).toEqual(['三太'])
  expect(suggestionsFor('三台').heard).toEqual([])
  expect(suggestionsFor('三太子').groups).toEqual([])
})

test.each(['😀', '.*(', '<>', '\u202e', ' ', '-', 'xyzzy'])('"%s" finds nothing, and that is all', query => {
  expect(suggestionsFor(query)).toMatchObject({ groups: [], heard: [] })
})

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
