// Search results for typed text: the same in suggestions, list and link.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSearchTables } from '../../src/data/searchTables'
import { INDUSTRY_IDS } from '../../src/domain/cluster/industry'
import { toPinyinForms } from '../../src/domain/place/place'
import { INDUSTRY_TERMS, toSingular } from '../../src/domain/search/wordForms'
import { names } from '../../src/messages/en/names'
import { INDUSTRY as EN } from '../../src/messages/en/words'
import { INDUSTRY as ZH } from '../../src/messages/zh/words'
import type { SuggestionsModel } from '../../src/model/search/suggestions'
import { parseLink } from '../../src/view/links'
import { DATA } from '../support/data/dataset'
import { findMatches, getClustersFor, getIdsFor, getMatchReason, getSuggestions, INDEX } from '../support/data/search'
import { SEARCH_CASES } from '../support/data/searchCases'
import { readPublished } from '../support/data/sourceTables'

const getName = (shown: SuggestionsModel['groups'][number]['items'][number] | undefined) =>
  shown?.name.map(part => part.text).join('')
const getCodes = (query: string) => getSuggestions(query).groups.flatMap(g => g.items.map(s => s.suggestion.code))

test.each(SEARCH_CASES)('"%s" is first %s %s', (query, kind, name) => {
  const [group] = getSuggestions(query).groups
  expect([group?.kind, getName(group?.items[0])]).toEqual([kind, name])
})

describe('suggestion, list and link', () => {
  test('are covered by at least a hundred queries', () => {
    expect(new Set(SEARCH_CASES.map(([query]) => query)).size).toBe(SEARCH_CASES.length)
    expect(SEARCH_CASES.length).toBeGreaterThanOrEqual(100)
  })

  test.each(SEARCH_CASES)('have the same first result for "%s"', query => {
    const { groups } = getSuggestions(query)
    const firstSuggestion = groups[0]?.items[0]?.suggestion
    const { view } = parseLink(`?q=${encodeURIComponent(query)}`)
    const list = getClustersFor(`?q=${encodeURIComponent(query)}`)
    const positions = list.map(cluster => DATA.clusters.indexOf(cluster))
    expect(findMatches(view.q)).toEqual(findMatches(query))
    if (firstSuggestion?.clusters.length) expect(firstSuggestion.clusters).toContain(positions[0])
    else expect(findMatches(query)?.otherMatches[0]?.suggestion).toBe(firstSuggestion)
    // Each other suggestion leads to results of the list.
    for (const { suggestion } of groups.flatMap(group => group.items))
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
  ])('“%s” finds %s, and the row states the match', (query, id, reason) => {
    expect(getIdsFor(`?q=${encodeURIComponent(query)}`)).toContain(id)
    expect(getMatchReason(query, id)).toBe(reason)
  })

  test('list the ignored words, and those of them that would match', () => {
    expect(findMatches('绵阳泡菜')).toMatchObject({
      matchedWords: ['泡菜'],
      omittedWords: ['绵阳'],
      alternativeWords: ['绵阳'],
    })
    expect(findMatches('三台纺织火箭')).toMatchObject({
      matchedWords: ['三台', '纺织'],
      omittedWords: ['火箭'],
      alternativeWords: [],
    })
    expect(findMatches('三臺紡織')).toMatchObject({ simplified: '三台纺织', omittedWords: [] })
    expect(findMatches('xyzzy')).toMatchObject({ matchedWords: [], omittedWords: [] })
  })

  test('names come before texts: no cluster is found by a measure or a source where a name leads to one', () => {
    expect(new Set(getClustersFor('?q=成都').map(c => c.prefecture))).toEqual(new Set(['510100']))
    expect(getClustersFor('?q=成都')).toHaveLength(DATA.clusters.filter(c => c.prefecture === '510100').length)
  })

  test('any combination of known names finds or suggests something', () => {
    const names = INDEX.candidates
      .filter(({ kind }) => ['city', 'county', 'product', 'firm'].includes(kind))
      .flatMap(({ keys }) => keys.filter(key => /^\p{sc=Han}{2,6}$/u.test(key.text)).map(key => key.text))
    const arbitraryFiller = fc.constantFrom('', '', '的', '请问', 'x', ' ', '，', 'lianj', '縣')
    const arbitraryQuery = fc
      .array(fc.tuple(fc.constantFrom(...names), arbitraryFiller), { minLength: 1, maxLength: 8 })
      .map(parts => Array.from(parts.flat().join('')).slice(0, 40).join(''))
    fc.assert(
      fc.property(arbitraryQuery, query => {
        const found = findMatches(query)
        expect(getSuggestions(query).groups.length, query).toBeGreaterThan(0)
        expect(
          getIdsFor(`?q=${encodeURIComponent(query)}`).length + (found?.otherMatches.length ?? 0),
          query,
        ).toBeGreaterThan(0)
      }),
      { seed: 20261130, numRuns: 300 },
    )
  })
})

describe('all 204 places', () => {
  const places = [...DATA.prefectures.values(), ...DATA.counties.values()]
  const findFirstCode = (query: string) => getSuggestions(query).groups[0]?.items[0]?.suggestion.code
  /** Texts with the same spelling: one of them comes first. */
  const findSameSpelling = (getSpelling: (place: (typeof places)[number]) => string, text: string) =>
    places.filter(place => getSpelling(place) === text).map(place => place.code as string)

  test('are found first by name, short name and code', () => {
    expect(places).toHaveLength(204)
    for (const { code, name, short } of places) {
      expect(
        findSameSpelling(p => p.name, name),
        name,
      ).toContain(findFirstCode(name))
      expect(
        places.filter(p => p.short === short).map(p => p.code as string),
        short,
      ).toContain(findFirstCode(short))
      expect(findFirstCode(code), code).toBe(code)
    }
  })

  test('are found first by pinyin, in one word and syllable by syllable', () => {
    for (const place of places) {
      const { pinyin, fullPinyin } = toPinyinForms(place)
      expect(
        findSameSpelling(p => toPinyinForms(p).fullPinyin, fullPinyin),
        fullPinyin,
      ).toContain(findFirstCode(fullPinyin))
      expect(
        findSameSpelling(p => toPinyinForms(p).fullPinyin, fullPinyin),
        place.syllables,
      ).toContain(findFirstCode(place.syllables))
      expect(getCodes(pinyin), pinyin).toContain(place.code)
    }
  })

  test('are among what is found by initials, which several may share', () => {
    for (const place of places) {
      const initials = place.syllables
        .split(' ')
        .map(syllable => syllable.charAt(0))
        .join('')
      expect(getCodes(initials), `${place.name} ${initials}`).toContain(place.code)
    }
  })

  test('have a note when no cluster is recorded there', () => {
    const county = [...DATA.counties.values()].find(
      ({ code, name }) =>
        places.filter(p => p.name === name).length === 1 && !DATA.clusters.some(c => c.adcode === code),
    )
    const city = [...DATA.prefectures.values()].find(({ code }) => code.slice(0, 4) === county?.code.slice(0, 4))?.short
    expect(getSuggestions(county?.name ?? '').groups[0]?.items[0]?.suggestion.note).toBe(`${city} · 未收录集群`)
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
    // No cluster makes both: the rarer word counts, and the list names the ignored one.
    ['shoes pickles', ['dongpo-pickles']],
    ['carbon', []],
    ['plan', []],
  ])('"%s" finds what it means, and nothing else', (query, ids) => {
    expect(getIdsFor(`?q=${encodeURIComponent(query)}`)).toEqual(ids)
  })

  test('each word for what a cluster makes finds it in the singular and in the plural', () => {
    for (const cluster of DATA.clusters.filter(c => !names.cluster(c).endsWith('(pinyin)'))) {
      const { id } = cluster
      const words = names.shortName(cluster, '').match(/\b[a-z]{4,}/g) ?? []
      for (const word of words.filter(word => !['with', 'paocai'].includes(word))) {
        const single = toSingular(word)
        const many = /(ss|x|ch|sh)$/.test(single) ? `${single}es` : `${single}s`.replace(/ys$/, 'ies')
        for (const form of [single, many]) {
          expect(getIdsFor(`?q=${form}`), form).toContain(id)
          expect(getSuggestions(form).groups.length, form).toBeGreaterThan(0)
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
    for (const name of [ZH[all.id].name, EN[all.id].name, ...(INDUSTRY_TERMS[all.id] ?? [])]) {
      expect(getIdsFor(`?q=${encodeURIComponent(name)}`), name).toEqual(expect.arrayContaining(all.clusters))
      const suggested = getSuggestions(name).groups.find(({ kind }) => kind === 'industry')?.items[0]?.suggestion
      expect(suggested?.patch.industry, name).toEqual([all.id])
    }
  })

  test('narrows with a place, and a part of its name that means less finds no more than that', () => {
    expect(getIdsFor('?q=成都 装备制造').sort()).toEqual(
      DATA.clusters
        .filter(c => c.industry === 'equipment' && c.prefecture === '510100')
        .map(c => c.id)
        .sort(),
    )
    expect(getIdsFor('?q=食品').sort()).toEqual(['dongpo-pickles', 'xinjin-health-food'])
    expect(getIdsFor('?q=food').sort()).toEqual(['dongpo-pickles', 'xinjin-health-food'])
  })
})

test('places of the same name are distinguished, and a former name has its last year', () => {
  const notes = getSuggestions('市中区').groups[0]?.items.map(s => s.suggestion.note)
  const countIn = (code: string) => DATA.clusters.filter(c => c.adcode === code).length
  const format = (city: string, count: number) => `${city} · ${count === 0 ? '未收录集群' : `${count} 个集群`}`
  expect(notes).toEqual([format('内江', countIn('511002')), format('乐山', countIn('511102'))])
  expect(getSuggestions('会理县').groups[0]?.items[0]?.matchedName).toEqual({
    prefix: '2021 年前名为',
    parts: [{ text: '会理县', isHighlighted: true }],
  })
})

test('a phonetic match is marked as one', () => {
  expect(getSuggestions('三太').phoneticWords).toEqual(['三太'])
  expect(getSuggestions('三台').phoneticWords).toEqual([])
  expect(getSuggestions('三太子').groups).toEqual([])
})

test.each(['😀', '.*(', '<>', '\u202e', ' ', '-', 'xyzzy'])('"%s" finds nothing', query => {
  expect(getSuggestions(query)).toMatchObject({ groups: [], phoneticWords: [] })
})

test('highlights are parts of the shown text for any query', () => {
  const arbitraryPart = fc.constantFrom(
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
  const arbitraryQuery = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(arbitraryPart, { maxLength: 9 }).map(parts => parts.join('')),
    fc.nat(500).map(length => '三台'.repeat(length)),
  )
  fc.assert(
    fc.property(arbitraryQuery, query => {
      for (const { items, total } of getSuggestions(query).groups) {
        expect(total).toBeGreaterThanOrEqual(items.length)
        for (const { suggestion, name, matchedName } of items) {
          expect(name.map(part => part.text).join('')).toBe(suggestion.keys[0]?.text)
          if (matchedName)
            expect(suggestion.keys.map(key => key.text)).toContain(matchedName.parts.map(part => part.text).join(''))
        }
      }
    }),
    { seed: 20261122, numRuns: 600 },
  )
})

test('its file is parsed unchanged, and is small', () => {
  const text = readPublished('data/v1/search.json')
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
