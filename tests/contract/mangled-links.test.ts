// Damages links in every way that chat programs, forms and people do, two ways at a time, and opens them: each reads to the
// same view as before, or the notice names what is wrong. The draw is seeded.
import { expect, test } from 'vitest'
import { DEFAULT_VIEW } from '../../src/view/links'
import { PARAM_KEYS, PARAMS } from '../../src/view/params'
import { openLink, PLACES, splitAddress, TABLES } from '../support/links'
import { createRandom, pick as pickOne } from '../support/random'
import golden from './links.golden.json'

const SEED = 20261122

const draw = createRandom(SEED)
const pick = <T>(all: readonly T[]): T => pickOne(all, draw)
const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map(value => ({ value, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)

/** Changes the query, parameter by parameter; `q` is a reader's own words. */
const inValues = (link: string, change: (name: string, value: string) => string): string =>
  link.replace(/([a-z]+)=([^&]*)/gi, (all, name: string, value: string) =>
    name.toLowerCase() === 'q' ? all : `${name}=${change(name.toLowerCase(), value)}`,
  )
const inQuery = (link: string, change: (query: string) => string): string => {
  const at = link.indexOf('?')
  return at < 0 ? link : link.slice(0, at + 1) + change(link.slice(at + 1))
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const isList = (name: string): boolean => PARAM_KEYS.some(key => key === name && Array.isArray(PARAMS[key].initial))
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const toTraditional = new Map(
  (TABLES.spelling.traditional.match(/../gu) ?? []).map(pair => [pair.slice(1), pair.slice(0, 1)]),
)
const formerCode = (code: string): string | undefined => {
  const codes = TABLES.formerNames.filter(f => f.adcode === code && f.code !== code).map(f => f.code)
  return codes.find(old => TABLES.formerNames.filter(f => f.code === old).length === 1)
}
const placeName = (code: string): string | undefined =>
  [...PLACES.prefectures, ...PLACES.counties].find(place => place.code === code)?.name

/** A damage gives the link as it is where it has nothing to damage. */
const DAMAGES: Readonly<Record<string, (link: string) => string>> = {
  'closing punctuation': link => link + pick([...'。，、！；：）】》」』”’…,.;!)]>"']),
  'words behind': link =>
    /q(=|%3D)[^&]*$|^en.?$/i.test(link) ? link : link + pick([' 请看', '）看一下这张图', '。麻烦转发', '这是绵阳的']),
  '&amp;': link => inQuery(link, query => query.replaceAll('&', '&amp;')),
  // One layer too many is undone, not two.
  'encoded twice': link => (/%/.test(link) ? link : encodeURI(link).replaceAll('%', '%25').replace(/,/g, '%252C')),
  'encoded whole': link => inQuery(link, query => encodeURIComponent(query)),
  'second ?': link => (link.includes('?') ? pick([`${link}?from=timeline`, link.replace('&', '?')]) : link),
  ';': link => inQuery(link, query => query.replaceAll('&', ';')),
  'full-width': link => inQuery(link, query => (/(^|&)q=|%/i.test(query) ? query : toFullWidth(query))),
  'full-width values': link => inValues(link, (_, value) => toFullWidth(value)),
  invisible: link => {
    const chars = Array.from(link)
    const at = /%|amp;/.test(link) ? chars.length : 1 + Math.floor(draw() * (chars.length - 1))
    return [...chars.slice(0, at), pick([...'\u200b\u202a\u2060\ufeff']), ...chars.slice(at)].join('')
  },
  'other separators': link =>
    inValues(link, (name, value) => (isList(name) ? value.replaceAll(',', pick([...'、；| '])) : value)),
  'capital keys': link =>
    inQuery(link, query => query.replace(/(^|[&?;])([a-z]+)(?==)/g, (_, sign, name) => sign + capital(name))),
  'capital values': link => inValues(link, (_, value) => (/%/.test(value) ? value : value.toUpperCase())),
  'capital path': link => link.replace(/^[a-z]+\/[a-z]?/, start => start.toUpperCase()),
  passenger: link =>
    `${link}${link.includes('?') ? '&' : '?'}${pick(['ref=1', 'mpshare=1', 'from=timeline', 'code=0a1&state=x'])}`,
  'glued to the path': link => (link.includes('?') || link === '' ? link : `${link}&from=timeline`),
  'loose date': link =>
    inValues(link, (name, value) => {
      const [year, month, day = ''] = value.split('-')
      return name === 'asof' && /^\d\d$/.test(day)
        ? pick([
            `${year}/${month}/${day}`,
            `${year}.${Number(month)}.${Number(day)}`,
            `${year}${month}${day}`,
            `${year}年${month}月${day}日`,
          ])
        : value
    }),
  name: link =>
    inValues(link, (name, value) =>
      /^(city|county)$/.test(name) ? value.replace(/\d{6}/g, code => placeName(code) ?? code) : value,
    ),
  'traditional name': link =>
    inValues(link, (name, value) =>
      /^(city|county)$/.test(name)
        ? value.replace(/\d{6}/g, code =>
            Array.from(placeName(code) ?? code, char => toTraditional.get(char) ?? char).join(''),
          )
        : value,
    ),
  'former code': link =>
    inValues(link, (name, value) =>
      /^(city|county)$/.test(name) ? value.replace(/\d{6}/g, code => formerCode(code) ?? code) : value,
    ),
  'language of a messenger': link =>
    /(^|lang=)en/i.test(link) ? link : `${link}${link.includes('?') ? '&' : '?'}lang=zh_CN`,
  language: link =>
    inValues(link, (name, value) => (name === 'lang' && value === 'en' ? pick(['EN', 'en_US', 'en-gb']) : value)),
}

/** Each published link that is understood, as a page and as a query. */
const LINKS = [
  ...new Set(
    golden
      .filter(({ problems }) => problems.length === 0)
      .flatMap(({ link }) => [link, `${link}&lang=en`])
      .flatMap(link => [openLink(link).address, decodeURIComponent(openLink(link).form)]),
  ),
].filter(link => JSON.stringify(openLink(link).view) !== JSON.stringify(DEFAULT_VIEW))

const kinds = Object.keys(DAMAGES)
const mangled = kinds.flatMap(first =>
  kinds.flatMap(second => {
    if (first === second) return []
    for (const link of shuffled(LINKS)) {
      const once = DAMAGES[first]?.(link) ?? link
      const twice = DAMAGES[second]?.(once) ?? once
      if (once !== link && twice !== once) return [{ link, twice, kinds: `${first}, then ${second}` }]
    }
    return []
  }),
)

test(`links damaged in two ways (seed ${SEED}) read to the same view, or what is wrong is named`, () => {
  const results = mangled.map(({ link, twice, kinds }) => {
    const { view, problems } = openLink(twice)
    const isSame = JSON.stringify(view) === JSON.stringify(openLink(link).view)
    return { isSame, isNamed: problems.length > 0, told: `${kinds}: ${link} -> ${twice}` }
  })
  expect(results.filter(({ isSame, isNamed }) => !isSame && !isNamed).map(({ told }) => told)).toEqual([])
  expect(results.length).toBeGreaterThanOrEqual(200)
  const read = results.filter(({ isSame }) => isSame).length
  expect(read / results.length).toBeGreaterThan(0.9)
})

test('every kind of damage is done to some link', () => {
  const undone = kinds.filter(kind => !mangled.some(link => link.kinds.startsWith(`${kind},`)))
  expect(undone).toEqual([])
  expect(LINKS.some(link => splitAddress(link).search === '')).toBe(true)
})
