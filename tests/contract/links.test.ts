// The link grammar as a public contract: views survive the round trip, no text makes the parser throw, every published
// link still reads the same, and docs/links.md matches the parser.
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLinksDoc } from '../../scripts/build-links-doc/build'
import { DESCRIPTIONS } from '../../scripts/build-links-doc/descriptions'
import { AMBIGUITIES, REPAIRS } from '../../scripts/build-links-doc/repairs'
import { parseClusterId, SCOPES } from '../../src/domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS } from '../../src/domain/cluster/comparison'
import { DIRECTION_IDS } from '../../src/domain/cluster/direction'
import { INDUSTRY_IDS } from '../../src/domain/cluster/industry'
import { addDays, FIRST_DAY } from '../../src/domain/date/isoDay'
import { MAX_QUERY_LENGTH } from '../../src/domain/filter/filters'
import { LANGS } from '../../src/domain/language/language'
import { parseCountyCode } from '../../src/domain/place/adcode'
import { PREFECTURES } from '../../src/domain/place/prefectures'
import { LEVELS, parseListId } from '../../src/domain/recognition/recognitionList'
import { STATUSES } from '../../src/domain/recognition/recognitionStatus'
import { CAMERA_LIMITS, roundCamera } from '../../src/view/camera'
import { isWellFormedLink } from '../../src/view/isWellFormedLink'
import { canonicalizeSearch, DEFAULT_VIEW, formatLink, parseLink } from '../../src/view/links'
import { toHref } from '../../src/view/pages'
import { COLUMNS, MODES, PANELS, PARAM_KEYS, PARAMS, THEMES, type View } from '../../src/view/params'
import { PLACES, resolveLink, splitAddress } from '../support/data/links'
import golden from './links.golden.json'

const RUNS = { seed: 20261122, numRuns: 1000 }

const isNotNull = <T>(value: T | null): value is T => value !== null
const arbitrarySubset = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map(subset => subset.sort())
const arbitraryOptional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const arbitraryUnique = <T extends string>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(arbitrary, { maxLength }).map(values => values.sort())
const arbitraryBetween = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true })

const arbitraryCounty = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(pair => parseCountyCode(`51${pair.map(n => String(n).padStart(2, '0')).join('')}`))
  .filter(isNotNull)
const arbitraryList = fc
  .tuple(fc.constantFrom('sc', 'cn'), fc.integer({ min: 2000, max: 2099 }))
  .map(([level, year]) => parseListId(`${level}-${year}`))
  .filter(isNotNull)
const arbitraryCluster = fc
  .stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/)
  .map(parseClusterId)
  .filter(isNotNull)

/** Any UTF-16 units, lone surrogates included: a careless program may put them into an address. */
const arbitraryText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom('&', '=', '%', '+', '#', ' a  b ', '泵阀,连接器', '%E7%BB', '🐼🐼'),
)

const ARBITRARY_DAY = fc.integer({ min: 0, max: 36524 }).map(days => addDays(FIRST_DAY, days))
const arbitraryView: fc.Arbitrary<View> = fc.record({
  city: arbitrarySubset(PREFECTURES.map(p => p.code)),
  county: arbitraryUnique(arbitraryCounty, 40),
  industry: arbitrarySubset(INDUSTRY_IDS),
  list: arbitraryUnique(arbitraryList, 40),
  level: arbitrarySubset(LEVELS),
  direction: arbitrarySubset(DIRECTION_IDS),
  scope: arbitrarySubset(SCOPES),
  status: arbitrarySubset(STATUSES),
  q: arbitraryText.map(text => PARAMS.q.parse(text).value),
  cluster: arbitraryOptional(arbitraryCluster),
  panel: fc.constantFrom(...PANELS),
  view: fc.constantFrom(...MODES),
  sort: arbitraryOptional(fc.constantFrom(...COLUMNS.flatMap(id => [id, `-${id}` as const]))),
  cols: arbitrarySubset(COLUMNS),
  compare: fc.uniqueArray(arbitraryCluster, { maxLength: MAX_COMPARED_CLUSTERS }),
  asof: arbitraryOptional(ARBITRARY_DAY),
  since: arbitraryOptional(ARBITRARY_DAY),
  data: arbitraryOptional(fc.constant('local' as const)),
  at: arbitraryOptional(
    fc
      .record({
        zoom: arbitraryBetween(CAMERA_LIMITS.zoom),
        lat: arbitraryBetween(CAMERA_LIMITS.lat),
        lng: arbitraryBetween(CAMERA_LIMITS.lng),
      })
      .map(roundCamera),
  ),
  lang: fc.constantFrom(...LANGS),
  theme: arbitraryOptional(fc.constantFrom(...THEMES)),
})

const arbitrarySearch = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom<string>(...PARAM_KEYS), arbitraryText), arbitraryText), {
    maxLength: 8,
  })
  .map(pairs => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`)

/** Holds for any text after the host: it is parsed, written, and its canonical form is stable. */
function expectStable(search: string) {
  const first = parseLink(search)
  const link = formatLink(first.view)
  const second = parseLink(link)
  expect(second).toEqual({ view: first.view, problems: [] })
  expect(formatLink(second.view)).toBe(link)
  expect(canonicalizeSearch(link)).toBeNull()
  const rewritten = canonicalizeSearch(search)
  if (rewritten !== null) expect(parseLink(rewritten)).toEqual({ view: first.view, problems: [] })
}

describe('a view', () => {
  const assertForAllViews = (claim: (view: View) => void) =>
    fc.assert(
      fc.property(arbitraryView, view => {
        claim(view)
      }),
      RUNS,
    )

  test('survives the round trip through its link without a problem', () => {
    assertForAllViews(view => expect(parseLink(formatLink(view))).toEqual({ view, problems: [] }))
  })

  test('is written in one order, whatever order its values are in', () => {
    assertForAllViews(view =>
      expect(formatLink({ ...view, city: [...view.city, ...view.city].reverse() })).toBe(formatLink(view)),
    )
  })

  test('is written in characters that are safe in a URL', () => {
    assertForAllViews(view => expect(formatLink(view)).toMatch(/^(\?[a-z]+=[\w.,/~!*'()%&=-]+)?$/))
  })

  test('of defaults has an empty link', () => {
    expect(formatLink(DEFAULT_VIEW)).toBe('')
  })
})

describe('any text in the address', () => {
  test('is parsed without throwing, and its canonical form is stable', () => {
    fc.assert(fc.property(fc.oneof(arbitraryText, arbitrarySearch), expectStable), RUNS)
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
  ])('%s is reported as a problem', (_name, search) => {
    expectStable(search)
    const { problems } = parseLink(search)
    if (!/,,|xx/.test(search)) expect(problems).not.toEqual([])
    for (const { values, param } of problems)
      expect(Math.max(param.length, ...values.map(v => Array.from(v).length))).toBeLessThanOrEqual(40)
  })
})

describe('published links', () => {
  test.each(golden)('$link', ({ link, rewritten, problems }) => {
    const resolved = resolveLink(link)
    expect({ rewritten: resolved.rewritten, problems: resolved.problems }).toEqual({ rewritten, problems })
    expectStable(resolved.form)
  })

  test('are read the same with and without repairs, where they are clean', () => {
    const cleanLinks = golden.map(({ link }) => link).filter(link => isWellFormedLink('', splitAddress(link).search))
    expect(cleanLinks.length).toBeGreaterThan(golden.length / 2)
    for (const link of cleanLinks) expect(resolveLink(link)).toMatchObject(parseLink(splitAddress(link).search))
  })

  test('show every parameter at least once', () => {
    const usedParams = new Set(golden.flatMap(({ link }) => [...new URLSearchParams(link).keys()]))
    expect(PARAM_KEYS.filter(name => !usedParams.has(name))).toEqual([])
  })

  test('include every example of the grammar', () => {
    for (const key of PARAM_KEYS) expect(parseLink(`?${key}=${DESCRIPTIONS[key].example}`).problems).toEqual([])
  })
})

describe('a damaged link', () => {
  test.each(REPAIRS)('with $description is repaired: $input', ({ input, output }) => {
    const { problems, address } = resolveLink(input)
    expect({ address, problems: problems.filter(({ kind }) => kind !== 'former') }).toEqual({
      address: output,
      problems: [],
    })
  })

  test.each(AMBIGUITIES)('that is ambiguous ($reason) is reported, not repaired: $input', ({ input, reported }) => {
    expect(resolveLink(input).problems.flatMap(({ param, values }) => [param, ...values])).toContain(reported)
  })

  test('is never produced by our own links', () => {
    fc.assert(
      fc.property(arbitraryView, view => {
        // Punctuation and escapes in a search are normalised away, as spaces are.
        fc.pre(isWellFormedLink('', formatLink(view)))
        // The grammar never writes a former code.
        const knownView = {
          ...view,
          county: view.county.filter(code => PLACES.counties.some(place => place.code === code)),
        }
        expect(resolveLink(toHref(formatLink(knownView)))).toMatchObject({ view: knownView, problems: [] })
      }),
      RUNS,
    )
  })
})

test('docs/links.md matches the parser', async () => {
  expect(await readFile(new URL('../../docs/links.md', import.meta.url), 'utf8')).toBe(buildLinksDoc())
})

test('a query of more than 40 characters is cut, and the rest is reported', () => {
  const { view, problems } = parseLink(`?q=${'a'.repeat(MAX_QUERY_LENGTH)}bc`)
  expect([view.q, problems]).toEqual(['a'.repeat(MAX_QUERY_LENGTH), [{ kind: 'syntax', param: 'q', values: ['bc'] }]])
})

test('of many values none is lost: duplicates count once, and each unknown one is reported', () => {
  const parseCities = (values: readonly string[]) => parseLink(`?city=${values.join(',')}`)
  expect(parseCities(Array.from({ length: 50 }, () => '510700'))).toMatchObject({
    view: { city: ['510700'] },
    problems: [],
  })
  const unknown = Array.from({ length: 50 }, (_, i) => `5199${String(i).padStart(2, '0')}`)
  expect(parseCities(unknown).problems.flatMap(p => p.values)).toEqual(unknown)
})

test('invisible marks that came with a pasted query are no part of it, nor of the next link', () => {
  expect(parseLink('?q=\u202e三\u200b台\ufeff').view.q).toBe('三台')
  expect(formatLink({ ...DEFAULT_VIEW, q: '三台\u200b' })).toBe(formatLink({ ...DEFAULT_VIEW, q: '三台' }))
})

test('compared clusters keep their order, and of five the first four are kept', () => {
  const parseCompare = (ids: string) => {
    const { view, problems } = parseLink(`?compare=${ids}`)
    return [view.compare.join(), problems.flatMap(p => p.values).join()]
  }
  expect(parseCompare('d,a，c,a')).toEqual(['d,a,c', ''])
  expect(parseCompare('e,d,e,c,b,a')).toEqual(['e,d,c,b', 'a'])
  expect(parseCompare('e,D!,c,b,a')).toEqual(['e,c,b,a', 'D!'])
})
