// Holds the link grammar as a public contract: nothing is lost on the way out and back, nothing makes it throw,
// every form of link ever published still reads as it did, and docs/links.md says what the parser does.
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLinksDoc } from '../../scripts/build-links-doc/build'
import { DESCRIPTIONS } from '../../scripts/build-links-doc/descriptions'
import { DOUBTS, REPAIRS } from '../../scripts/build-links-doc/repairs'
import { parseCountyCode } from '../../src/domain/adcode'
import { addDays, FIRST_DAY } from '../../src/domain/calendar'
import { LEVELS, parseClusterId, parseListId, SCOPES } from '../../src/domain/cluster'
import { MAX_COMPARED } from '../../src/domain/compare'
import { DIRECTION_IDS } from '../../src/domain/direction'
import { MAX_QUERY } from '../../src/domain/filter'
import { INDUSTRY_IDS } from '../../src/domain/industry'
import { LANGS } from '../../src/domain/language'
import { PREFECTURES } from '../../src/domain/prefectures'
import { STATUSES } from '../../src/domain/recognition'
import { AT_LIMITS, roundAt } from '../../src/view/at'
import { isCleanLink } from '../../src/view/isCleanLink'
import { DEFAULT_VIEW, formatLink, parseLink, rewriteOf } from '../../src/view/links'
import { addressOf } from '../../src/view/pages'
import { COLUMNS, MODES, PANELS, PARAM_KEYS, PARAMS, THEMES, type View } from '../../src/view/params'
import { openLink, PLACES, splitAddress } from '../support/links'
import golden from './links.golden.json'

const RUNS = { seed: 20261122, numRuns: 1000 }

const isRead = <T>(value: T | null): value is T => value !== null
const some = <T extends string>(values: readonly T[]) => fc.subarray([...values]).map(found => found.sort())
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const unique = <T extends string>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(arbitrary, { maxLength }).map(found => found.sort())
const between = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true })

const county = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(pair => parseCountyCode(`51${pair.map(n => String(n).padStart(2, '0')).join('')}`))
  .filter(isRead)
const list = fc
  .tuple(fc.constantFrom('sc', 'cn'), fc.integer({ min: 2000, max: 2099 }))
  .map(([level, year]) => parseListId(`${level}-${year}`))
  .filter(isRead)
const cluster = fc
  .stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/)
  .map(parseClusterId)
  .filter(isRead)

/** Any UTF-16 units, halves of pairs included: what a careless program can put into an address. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom('&', '=', '%', '+', '#', ' a  b ', '泵阀,连接器', '%E7%BB', '🐼🐼'),
)

const views: fc.Arbitrary<View> = fc.record({
  city: some(PREFECTURES.map(p => p.code)),
  county: unique(county, 40),
  industry: some(INDUSTRY_IDS),
  list: unique(list, 40),
  level: some(LEVELS),
  direction: some(DIRECTION_IDS),
  scope: some(SCOPES),
  status: some(STATUSES),
  q: anyText.map(text => PARAMS.q.parse(text).value),
  cluster: maybe(cluster),
  panel: fc.constantFrom(...PANELS),
  view: fc.constantFrom(...MODES),
  sort: maybe(fc.constantFrom(...COLUMNS.flatMap(id => [id, `-${id}` as const]))),
  cols: some(COLUMNS),
  compare: fc.uniqueArray(cluster, { maxLength: MAX_COMPARED }),
  asof: maybe(fc.integer({ min: 0, max: 36524 }).map(days => addDays(FIRST_DAY, days))),
  at: maybe(
    fc.record({ zoom: between(AT_LIMITS.zoom), lat: between(AT_LIMITS.lat), lng: between(AT_LIMITS.lng) }).map(roundAt),
  ),
  lang: fc.constantFrom(...LANGS),
  theme: maybe(fc.constantFrom(...THEMES)),
})

const searches = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom<string>(...PARAM_KEYS), anyText), anyText), {
    maxLength: 8,
  })
  .map(pairs => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`)

/** What must hold of any text after the host: it is read, written, and then stands still. */
function settles(search: string) {
  const first = parseLink(search)
  const link = formatLink(first.view)
  const second = parseLink(link)
  expect(second).toEqual({ view: first.view, problems: [] })
  expect(formatLink(second.view)).toBe(link)
  expect(rewriteOf(link)).toBeNull()
  const rewritten = rewriteOf(search)
  if (rewritten !== null) expect(parseLink(rewritten)).toEqual({ view: first.view, problems: [] })
}

describe('a view', () => {
  const holdsForViews = (claim: (view: View, explicit: boolean) => void) =>
    fc.assert(
      fc.property(views, fc.boolean(), (view, explicit) => {
        claim(view, explicit)
      }),
      RUNS,
    )

  test('comes back from its link as it was, without a complaint', () => {
    holdsForViews((view, explicit) => expect(parseLink(formatLink(view, explicit))).toEqual({ view, problems: [] }))
  })

  test('is written in one order, whatever order its values are in', () => {
    holdsForViews(view =>
      expect(formatLink({ ...view, city: [...view.city, ...view.city].reverse() })).toBe(formatLink(view)),
    )
  })

  test('is written in printable characters that no part of an address mistakes', () => {
    holdsForViews(view => expect(formatLink(view)).toMatch(/^(\?[a-z]+=[\w.,/~!*'()%&=-]+)?$/))
  })

  test('of defaults has an empty link; a shared one names the panel', () => {
    expect([formatLink(DEFAULT_VIEW), formatLink(DEFAULT_VIEW, true)]).toEqual(['', '?panel=industry'])
  })
})

describe('any text in the address', () => {
  test('is read without throwing and settles at once', () => {
    fc.assert(fc.property(fc.oneof(anyText, searches), settles), RUNS)
  })

  test.each([
    ['10 kB of a query', `?q=${'泵'.repeat(10_000)}`],
    ['10 kB of commas', `?city=${','.repeat(10_000)}`],
    ['10 kB of one name', `?${'x'.repeat(10_000)}=1`],
    ['an emoji as a city', '?city=🐼'],
    ['half an emoji', '?q=\ud83d&city=\udc3c'],
    ['a broken escape', '?q=%E0%A4%A&city=%'],
    ['50 times the same parameter', `?${Array.from({ length: 50 }, (_, i) => `city=51${10 + i}00`).join('&')}`],
    ['50 cities', `?city=${Array.from({ length: 50 }, (_, i) => `51${String(i + 1).padStart(2, '0')}00`).join(',')}`],
    ['a camera that is none', '?at=NaN/x/1e9'],
    ['a path for a cluster', '?cluster=../../etc'],
    ['names every object has', '?__proto__=1&constructor=2&toString=3&city=__proto__'],
  ])('%s is refused politely', (_name, search) => {
    settles(search)
    const { problems } = parseLink(search)
    if (!/,,|xx/.test(search)) expect(problems).not.toEqual([])
    for (const { values, param } of problems)
      expect(Math.max(param.length, ...values.map(v => Array.from(v).length))).toBeLessThanOrEqual(40)
  })
})

describe('published links', () => {
  test.each(golden)('$link', ({ link, rewritten, problems }) => {
    const opened = openLink(link)
    expect({ rewritten: opened.rewritten, problems: opened.problems }).toEqual({ rewritten, problems })
    settles(opened.form)
  })

  test('are read the same with and without repairs, where they are clean', () => {
    const clean = golden.map(({ link }) => link).filter(link => isCleanLink('', splitAddress(link).search))
    expect(clean.length).toBeGreaterThan(golden.length / 2)
    for (const link of clean) expect(openLink(link)).toMatchObject(parseLink(splitAddress(link).search))
  })

  test('show every parameter at least once', () => {
    const used = new Set(golden.flatMap(({ link }) => [...new URLSearchParams(link).keys()]))
    expect(PARAM_KEYS.filter(name => !used.has(name))).toEqual([])
  })

  test('include every example of the grammar, understood', () => {
    for (const key of PARAM_KEYS) expect(parseLink(`?${key}=${DESCRIPTIONS[key].example}`).problems).toEqual([])
  })
})

describe('a damaged link', () => {
  test.each(REPAIRS)('with $what is mended: $sent', ({ sent, read }) => {
    const { problems, address } = openLink(sent)
    expect({ address, problems: problems.filter(({ kind }) => kind !== 'former') }).toEqual({
      address: read,
      problems: [],
    })
  })

  test.each(DOUBTS)('that may be $why is named, not mended: $sent', ({ sent, named }) => {
    expect(openLink(sent).problems.flatMap(({ param, values }) => [param, ...values])).toContain(named)
  })

  test('does not come out of what we write, whatever its values are', () => {
    fc.assert(
      fc.property(views, view => {
        // Punctuation and escapes in a search are read away; they are searched for no more than spaces.
        fc.pre(isCleanLink('', formatLink(view)))
        // A former code is not one of ours.
        const known = {
          ...view,
          county: view.county.filter(code => PLACES.counties.some(place => place.code === code)),
        }
        expect(openLink(addressOf(formatLink(known)))).toMatchObject({ view: known, problems: [] })
      }),
      RUNS,
    )
  })
})

test('docs/links.md is what the parser does', async () => {
  expect(await readFile(new URL('../../docs/links.md', import.meta.url), 'utf8')).toBe(buildLinksDoc())
})

test('a query of more than 40 characters is cut there, and the rest is named', () => {
  const { view, problems } = parseLink(`?q=${'a'.repeat(MAX_QUERY)}bc`)
  expect([view.q, problems]).toEqual(['a'.repeat(MAX_QUERY), [{ kind: 'syntax', param: 'q', values: ['bc'] }]])
})

test('of many values none is lost: the same one counts once, and each that is not understood is named', () => {
  const many = (values: readonly string[]) => parseLink(`?city=${values.join(',')}`)
  expect(many(Array.from({ length: 50 }, () => '510700'))).toMatchObject({ view: { city: ['510700'] }, problems: [] })
  const unknown = Array.from({ length: 50 }, (_, i) => `5199${String(i).padStart(2, '0')}`)
  expect(many(unknown).problems.flatMap(p => p.values)).toEqual(unknown)
})

test('invisible marks that came with a pasted query are no part of it, nor of the next link', () => {
  expect(parseLink('?q=\u202e三\u200b台\ufeff').view.q).toBe('三台')
  expect(formatLink({ ...DEFAULT_VIEW, q: '三台\u200b' })).toBe(formatLink({ ...DEFAULT_VIEW, q: '三台' }))
})

test('clusters side by side keep the order they were chosen in, and of five the first four are kept', () => {
  const read = (ids: string) => {
    const { view, problems } = parseLink(`?compare=${ids}`)
    return [view.compare.join(), problems.flatMap(p => p.values).join()]
  }
  expect(read('d,a，c,a')).toEqual(['d,a,c', ''])
  expect(read('e,d,e,c,b,a')).toEqual(['e,d,c,b', 'a'])
  expect(read('e,D!,c,b,a')).toEqual(['e,c,b,a', 'D!'])
})
