// Decides whether the small tables agree with themselves and with each other: sources, industries, directions,
// recognition lists, divisions, policy, excluded, the county behind the clusters.
import { DIRECTION_IDS } from '../../src/domain/direction'
import { INDUSTRY_IDS } from '../../src/domain/industry'
import { laterThan } from './dates'
import { type Problem, repeated } from './problem'
import type { Dataset } from './read'

const PROVINCE = '510000'
const LIST_PREFIX = { province: 'sc', national: 'cn' } as const

export const checkTables = (data: Dataset): Problem[] => [
  ...checkSources(data),
  ...checkOrder('industries.json', data.industries, INDUSTRY_IDS),
  ...checkOrder('directions.json', data.directions, DIRECTION_IDS),
  ...data.directions
    .filter(d => d.tasksComplete && d.tasks.length === 0)
    .map(d => problem('directions.json', d.id, 'tasks', 'tasksComplete without tasks')),
  ...data.lists.flatMap(list => checkList(list, data)),
  ...checkDivisions(data),
  ...checkNames(data),
  ...checkExcluded(data),
  ...checkPolicy(data),
  ...checkCounty(data),
]

function checkSources({ sources }: Dataset): Problem[] {
  const urls = repeated(sources.flatMap(s => (s.url === null ? [] : [s.url])))
  return sources.flatMap(s => [
    ...(s.url !== null && urls.includes(s.url)
      ? [problem('sources.json', s.id, 'url', `${s.url} appears more than once`)]
      : []),
    ...(s.mirror && s.grade === 'A'
      ? [problem('sources.json', s.id, 'grade', 'a text read on a mirror cannot be grade A')]
      : []),
  ])
}

/** Skipped while rows are missing: those have been reported already. */
function checkOrder(file: string, rows: readonly { readonly id: string }[], ids: readonly string[]): Problem[] {
  return rows.length === ids.length && rows.some((row, i) => row.id !== ids[i])
    ? [problem(file, '', 'id', `order is not ${ids.join(', ')}`)]
    : ids
        .filter(id => !rows.some(row => row.id === id))
        .map(id => problem(file, id, 'id', 'is missing, or its row is not valid'))
}

function checkList(list: Dataset['lists'][number], { clusters, raw }: Dataset): Problem[] {
  const own = (field: string, what: string) => problem('recognition-lists.json', list.id, field, what)
  const found: Problem[] = []
  if (list.validFrom && list.validTo && !laterThan(list.validTo, list.validFrom))
    found.push(own('validTo', 'is not later than validFrom'))
  if ((list.validTo === null) !== (list.validityBasis === 'unknown'))
    found.push(own('validTo', `is ${list.validTo ?? 'missing'}, while validityBasis is "${list.validityBasis}"`))
  if ((list.size === null) !== (list.sizeBasis === 'unknown')) found.push(own('sizeBasis', 'disagrees with size'))
  if (list.id !== `${LIST_PREFIX[list.level]}-${list.year}`) found.push(own('id', 'does not match level and year'))
  if (list.reReview.known && list.reReview.sources.length === 0)
    found.push(own('reReview.sources', 'names no source for a known result'))
  const rows = raw.get('clusters.json')
  // Counting makes sense only while every cluster could be read.
  if (Array.isArray(rows) && rows.length === clusters.length) {
    const members = clusters.filter(c => c.recognitions.some(r => r.list === list.id))
    const named = members.filter(c => c.nameConfirmed).length
    const unnamed = members.length - named
    if (named !== list.namesKnown)
      found.push(own('namesKnown', `is ${list.namesKnown}, counted ${named} with nameConfirmed`))
    if (unnamed !== list.withoutPublishedName)
      found.push(own('withoutPublishedName', `is ${list.withoutPublishedName}, counted ${unnamed}`))
    if (list.sizeInSichuan !== null && members.length > list.sizeInSichuan)
      found.push(own('sizeInSichuan', `is ${list.sizeInSichuan}, but ${members.length} clusters are known`))
  }
  return found
}

function checkDivisions({ divisions }: Dataset): Problem[] {
  return [...divisions.values()].flatMap(d => {
    const own = (field: string, what: string) => [problem('divisions.csv', d.adcode, field, what)]
    if (!/^51\d{4}$/.test(d.adcode)) return own('adcode', 'is not a code of Sichuan')
    if (d.level === 'prefecture') return d.parent === PROVINCE ? [] : own('parent', `is not ${PROVINCE}`)
    if (divisions.get(d.parent)?.level !== 'prefecture') return own('parent', `no such prefecture "${d.parent}"`)
    return d.adcode.startsWith(d.parent.slice(0, 4)) ? [] : own('parent', `${d.parent} does not match the code`)
  })
}

/** Every place has an English name, and a former one belongs to a place of today that is called otherwise. */
function checkNames({ divisions, english, formerNames }: Dataset): Problem[] {
  return [
    ...[...divisions.keys()]
      .filter(adcode => !english.has(adcode))
      .map(adcode => problem('english-names.csv', adcode, 'en', 'is missing')),
    ...formerNames.flatMap(({ adcode, name }) => {
      const today = divisions.get(adcode)?.name
      if (today === undefined) return [problem('former-names.csv', adcode, 'adcode', 'no such division')]
      return today === name ? [problem('former-names.csv', adcode, 'name', `${name} is its name today`)] : []
    }),
  ]
}

function checkExcluded({ excluded, clusters, divisions }: Dataset): Problem[] {
  return excluded.flatMap(e => {
    const own = (field: string, what: string) => problem('excluded.json', e.id, field, what)
    const found: Problem[] = []
    if (clusters.some(c => c.id === (e.id as string))) found.push(own('id', 'is also in clusters.json'))
    if (divisions.get(e.prefecture)?.level !== 'prefecture') found.push(own('prefecture', `no such "${e.prefecture}"`))
    if (e.adcode !== null && divisions.get(e.adcode)?.parent !== e.prefecture)
      found.push(own('adcode', `${e.adcode} is not in prefecture ${e.prefecture}`))
    return found
  })
}

function checkPolicy({ policy, lists, divisions }: Dataset): Problem[] {
  if (policy === null) return []
  const own = (field: string, what: string) => problem('policy.json', '', field, what)
  const thresholds = policy.rules.flatMap(r => r.thresholds)
  return [
    ...repeated(policy.rules.map(r => r.id)).map(id => own('rules', `${id} appears more than once`)),
    ...repeated(thresholds.map(t => t.id)).map(id => own('rules', `threshold ${id} appears more than once`)),
    ...(policy.indicators.map(i => i.order).join() === '1,2,3,4,5,6,7,8'
      ? []
      : [own('indicators', 'are not numbered 1 to 8')]),
    ...policy.indicators
      .filter(i => i.thresholds.join() !== idsFor(thresholds, i.order).join())
      .map(i => own(`indicators[${i.order - 1}].thresholds`, 'differ from those of the rules')),
    ...repeated(policy.deadlines.map(d => d.id)).map(id => own('deadlines', `${id} appears more than once`)),
    ...policy.deadlines.flatMap((row, i) =>
      row.textZh.includes('日前') && row.boundary !== 'before'
        ? [problem('policy.json', row.id, `deadlines[${i}].boundary`, '「…日前」 is read as "before" in every notice')]
        : [],
    ),
    ...policy.deadlines.flatMap((row, i) =>
      row.appliesTo.flatMap((id, j) => {
        const level = lists.find(list => list.id === id)?.level
        if (level === row.level) return []
        const what = level === undefined ? `no such list "${id}"` : `"${id}" is no list of this level`
        return [problem('policy.json', row.id, `deadlines[${i}].appliesTo[${j}]`, what)]
      }),
    ),
    ...policy.context.flatMap((row, i) =>
      row.adcode === PROVINCE || divisions.has(row.adcode)
        ? []
        : [own(`context[${i}].adcode`, `no such division "${row.adcode}"`)],
    ),
  ]
}

function checkCounty({ county, clusters }: Dataset): Problem[] {
  const known = new Set<string>(clusters.map(c => c.id))
  return county.flatMap(row => [
    ...row.clusters
      .filter(id => !known.has(id))
      .map(id => problem('county.json', row.id, 'clusters', `no such cluster "${id}"`)),
    ...(row.kind === 'park' && row.industriesZh.length !== row.industriesEn.length
      ? [problem('county.json', row.id, 'industriesEn', 'is not one for each of industriesZh')]
      : []),
  ])
}

const idsFor = (thresholds: readonly { readonly id: string; readonly indicator: number }[], order: number): string[] =>
  thresholds.filter(t => t.indicator === order).map(t => t.id)

const problem = (file: string, record: string, field: string, what: string): Problem => ({ file, record, field, what })
