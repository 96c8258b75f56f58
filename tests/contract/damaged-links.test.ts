// Damages links in every way that chat programs, forms and people do, two ways at a time: each opens the same view as
// before, or the notice names the problem. The seed is fixed.
import { expect, test } from 'vitest'
import { DEFAULT_VIEW } from '../../src/view/links'
import { PARAM_KEYS, PARAMS } from '../../src/view/params'
import { PLACES, resolveLink, splitAddress, TABLES } from '../support/data/links'
import { createRandom, pick as pickOne } from '../support/data/random'
import golden from './links.golden.json'

const SEED = 20261122

const random = createRandom(SEED)
const pickRandom = <T>(all: readonly T[]): T => pickOne(all, random)
const shuffle = <T>(all: readonly T[]): T[] =>
  all
    .map(value => ({ value, position: random() }))
    .sort((a, b) => a.position - b.position)
    .map(({ value }) => value)

/** Changes the query parameter by parameter, except the user's search text `q`. */
const mapValues = (link: string, change: (name: string, value: string) => string): string =>
  link.replace(/([a-z]+)=([^&]*)/gi, (match, name: string, value: string) =>
    name.toLowerCase() === 'q' ? match : `${name}=${change(name.toLowerCase(), value)}`,
  )
const mapQuery = (link: string, change: (query: string) => string): string => {
  const position = link.indexOf('?')
  return position < 0 ? link : link.slice(0, position + 1) + change(link.slice(position + 1))
}
const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const isList = (name: string): boolean => PARAM_KEYS.some(key => key === name && Array.isArray(PARAMS[key].initial))
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const toTraditional = new Map(
  (TABLES.spelling.traditional.match(/../gu) ?? []).map(pair => [pair.slice(1), pair.slice(0, 1)]),
)
const findFormerCode = (code: string): string | undefined => {
  const codes = TABLES.formerNames.filter(f => f.adcode === code && f.code !== code).map(f => f.code)
  return codes.find(candidate => TABLES.formerNames.filter(f => f.code === candidate).length === 1)
}
const findPlaceName = (code: string): string | undefined =>
  [...PLACES.prefectures, ...PLACES.counties].find(place => place.code === code)?.name

/** Returns the link unchanged when there is nothing to damage. */
const DAMAGES: Readonly<Record<string, (link: string) => string>> = {
  'closing punctuation': link => link + pickRandom([...'。，、！；：）】》」』”’…,.;!)]>"']),
  'words behind': link =>
    /q(=|%3D)[^&]*$|^en.?$/i.test(link)
      ? link
      : link + pickRandom([' 请看', '）看一下这张图', '。麻烦转发', '这是绵阳的']),
  '&amp;': link => mapQuery(link, query => query.replaceAll('&', '&amp;')),
  // One layer of encoding too many is undone, not two.
  'encoded twice': link => (/%/.test(link) ? link : encodeURI(link).replaceAll('%', '%25').replace(/,/g, '%252C')),
  'encoded whole': link => mapQuery(link, query => encodeURIComponent(query)),
  'second ?': link => (link.includes('?') ? pickRandom([`${link}?from=timeline`, link.replace('&', '?')]) : link),
  ';': link => mapQuery(link, query => query.replaceAll('&', ';')),
  'full-width': link => mapQuery(link, query => (/(^|&)q=|%/i.test(query) ? query : toFullWidth(query))),
  'full-width values': link => mapValues(link, (_, value) => toFullWidth(value)),
  invisible: link => {
    const chars = Array.from(link)
    const position = /%|amp;/.test(link) ? chars.length : 1 + Math.floor(random() * (chars.length - 1))
    return [...chars.slice(0, position), pickRandom([...'\u200b\u202a\u2060\ufeff']), ...chars.slice(position)].join('')
  },
  'other separators': link =>
    mapValues(link, (name, value) => (isList(name) ? value.replaceAll(',', pickRandom([...'、；| '])) : value)),
  'capital keys': link =>
    mapQuery(link, query => query.replace(/(^|[&?;])([a-z]+)(?==)/g, (_, sign, name) => sign + capitalize(name))),
  'capital values': link => mapValues(link, (_, value) => (/%/.test(value) ? value : value.toUpperCase())),
  'capital path': link => link.replace(/^[a-z]+\/[a-z]?/, start => start.toUpperCase()),
  trackingParam: link =>
    `${link}${link.includes('?') ? '&' : '?'}${pickRandom(['ref=1', 'mpshare=1', 'from=timeline', 'code=0a1&state=x'])}`,
  'glued to the path': link => (link.includes('?') || link === '' ? link : `${link}&from=timeline`),
  'loose date': link =>
    mapValues(link, (name, value) => {
      const [year, month, day = ''] = value.split('-')
      return name === 'asof' && /^\d\d$/.test(day)
        ? pickRandom([
            `${year}/${month}/${day}`,
            `${year}.${Number(month)}.${Number(day)}`,
            `${year}${month}${day}`,
            `${year}年${month}月${day}日`,
          ])
        : value
    }),
  name: link =>
    mapValues(link, (name, value) =>
      /^(city|county)$/.test(name) ? value.replace(/\d{6}/g, code => findPlaceName(code) ?? code) : value,
    ),
  'traditional name': link =>
    mapValues(link, (name, value) =>
      /^(city|county)$/.test(name)
        ? value.replace(/\d{6}/g, code =>
            Array.from(findPlaceName(code) ?? code, char => toTraditional.get(char) ?? char).join(''),
          )
        : value,
    ),
  'former code': link =>
    mapValues(link, (name, value) =>
      /^(city|county)$/.test(name) ? value.replace(/\d{6}/g, code => findFormerCode(code) ?? code) : value,
    ),
  'language of a messenger': link =>
    /(^|lang=)en/i.test(link) ? link : `${link}${link.includes('?') ? '&' : '?'}lang=zh_CN`,
  language: link =>
    mapValues(link, (name, value) =>
      name === 'lang' && value === 'en' ? pickRandom(['EN', 'en_US', 'en-gb']) : value,
    ),
}

/** Each published link without problems, as a page and as a query. */
const LINKS = [
  ...new Set(
    golden
      .filter(({ problems }) => problems.length === 0)
      .flatMap(({ link }) => [link, `${link}&lang=en`])
      .flatMap(link => [resolveLink(link).address, decodeURIComponent(resolveLink(link).form)]),
  ),
].filter(link => JSON.stringify(resolveLink(link).view) !== JSON.stringify(DEFAULT_VIEW))

const damageKinds = Object.keys(DAMAGES)
const damagedLinks = damageKinds.flatMap(first =>
  damageKinds.flatMap(second => {
    if (first === second) return []
    for (const link of shuffle(LINKS)) {
      const damagedOnce = DAMAGES[first]?.(link) ?? link
      const damagedTwice = DAMAGES[second]?.(damagedOnce) ?? damagedOnce
      if (damagedOnce !== link && damagedTwice !== damagedOnce)
        return [{ link, twice: damagedTwice, damageKinds: `${first}, then ${second}` }]
    }
    return []
  }),
)

test(`links damaged in two ways (seed ${SEED}) give the same view, or the problem is reported`, () => {
  const results = damagedLinks.map(({ link, twice: damagedTwice, damageKinds }) => {
    const { view, problems } = resolveLink(damagedTwice)
    const isSame = JSON.stringify(view) === JSON.stringify(resolveLink(link).view)
    return { isSame, isNamed: problems.length > 0, description: `${damageKinds}: ${link} -> ${damagedTwice}` }
  })
  expect(results.filter(({ isSame, isNamed }) => !isSame && !isNamed).map(({ description }) => description)).toEqual([])
  expect(results.length).toBeGreaterThanOrEqual(200)
  const sameCount = results.filter(({ isSame }) => isSame).length
  expect(sameCount / results.length).toBeGreaterThan(0.9)
})

test('every kind of damage is applied to some link', () => {
  const unusedKinds = damageKinds.filter(kind => !damagedLinks.some(link => link.damageKinds.startsWith(`${kind},`)))
  expect(unusedKinds).toEqual([])
  expect(LINKS.some(link => splitAddress(link).search === '')).toBe(true)
})
