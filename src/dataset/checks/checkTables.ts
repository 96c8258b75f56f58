// Checks that the small tables agree with themselves and each other: sources, industries, directions, recognition
// lists, divisions, policy, excluded, the county behind the clusters.
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { findDuplicates, type Problem } from '../tables/problem'
import type { Dataset } from '../tables/readDataset'
import { isCertainlyLater } from './partialDates'

const PROVINCE_CODE = '510000'
const LIST_PREFIX = { province: 'sc', national: 'cn' } as const

export const checkTables = (data: Dataset): Problem[] => [
  ...checkSources(data),
  ...checkOrder('industries.json', data.industries, INDUSTRY_IDS),
  ...checkOrder('directions.json', data.directions, DIRECTION_IDS),
  ...data.directions
    .filter(d => d.tasksComplete && d.tasks.length === 0)
    .map(d => toProblem('directions.json', d.id, 'tasks', 'tasksComplete without tasks')),
  ...data.lists.flatMap(list => checkList(list, data)),
  ...checkDivisions(data),
  ...checkNames(data),
  ...checkExcluded(data),
  ...checkPolicy(data),
  ...checkCounty(data),
]

function checkSources({ sources }: Dataset): Problem[] {
  const urls = findDuplicates(sources.flatMap(s => (s.url === null ? [] : [s.url])))
  return sources.flatMap(s => [
    ...(s.url !== null && urls.includes(s.url)
      ? [toProblem('sources.json', s.id, 'url', `${s.url} appears more than once`)]
      : []),
    ...(s.mirror && s.grade === 'A'
      ? [toProblem('sources.json', s.id, 'grade', 'a text read on a mirror cannot be grade A')]
      : []),
  ])
}

/** Skipped while rows are missing, which is reported already. */
function checkOrder(file: string, rows: readonly { readonly id: string }[], ids: readonly string[]): Problem[] {
  return rows.length === ids.length && rows.some((row, i) => row.id !== ids[i])
    ? [toProblem(file, '', 'id', `order is not ${ids.join(', ')}`)]
    : ids
        .filter(id => !rows.some(row => row.id === id))
        .map(id => toProblem(file, id, 'id', 'is missing, or its row is not valid'))
}

function checkList(list: Dataset['lists'][number], { clusters, raw }: Dataset): Problem[] {
  const toOwnProblem = (field: string, what: string) => toProblem('recognition-lists.json', list.id, field, what)
  const problems: Problem[] = []
  if (list.validFrom && list.validTo && !isCertainlyLater(list.validTo, list.validFrom))
    problems.push(toOwnProblem('validTo', 'is not later than validFrom'))
  if ((list.validTo === null) !== (list.validityBasis === 'unknown'))
    problems.push(
      toOwnProblem('validTo', `is ${list.validTo ?? 'missing'}, while validityBasis is "${list.validityBasis}"`),
    )
  if ((list.size === null) !== (list.sizeBasis === 'unknown'))
    problems.push(toOwnProblem('sizeBasis', 'disagrees with size'))
  if (list.id !== `${LIST_PREFIX[list.level]}-${list.year}`)
    problems.push(toOwnProblem('id', 'does not match level and year'))
  if (list.reReview.known && list.reReview.sources.length === 0)
    problems.push(toOwnProblem('reReview.sources', 'names no source for a known result'))
  const rows = raw.get('clusters.json')
  // Counts are comparable only when every cluster was read.
  if (Array.isArray(rows) && rows.length === clusters.length) {
    const members = clusters.filter(c => c.recognitions.some(r => r.list === list.id))
    const named = members.filter(c => c.nameConfirmed).length
    const unnamed = members.length - named
    if (named !== list.namesKnown)
      problems.push(toOwnProblem('namesKnown', `is ${list.namesKnown}, counted ${named} with nameConfirmed`))
    if (unnamed !== list.withoutPublishedName)
      problems.push(toOwnProblem('withoutPublishedName', `is ${list.withoutPublishedName}, counted ${unnamed}`))
    if (list.sizeInSichuan !== null && members.length > list.sizeInSichuan)
      problems.push(toOwnProblem('sizeInSichuan', `is ${list.sizeInSichuan}, but ${members.length} clusters are known`))
  }
  return problems
}

function checkDivisions({ divisions }: Dataset): Problem[] {
  return [...divisions.values()].flatMap(d => {
    const toOwnProblem = (field: string, what: string) => [toProblem('divisions.csv', d.adcode, field, what)]
    if (!/^51\d{4}$/.test(d.adcode)) return toOwnProblem('adcode', 'is not a code of Sichuan')
    if (d.level === 'prefecture')
      return d.parent === PROVINCE_CODE ? [] : toOwnProblem('parent', `is not ${PROVINCE_CODE}`)
    if (divisions.get(d.parent)?.level !== 'prefecture')
      return toOwnProblem('parent', `no such prefecture "${d.parent}"`)
    return d.adcode.startsWith(d.parent.slice(0, 4))
      ? []
      : toOwnProblem('parent', `${d.parent} does not match the code`)
  })
}

/** Every place has an English name. A former name belongs to a place of today with another name. */
function checkNames({ divisions, english, formerNames }: Dataset): Problem[] {
  return [
    ...[...divisions.keys()]
      .filter(adcode => !english.has(adcode))
      .map(adcode => toProblem('english-names.csv', adcode, 'en', 'is missing')),
    ...formerNames.flatMap(({ adcode, name }) => {
      const currentName = divisions.get(adcode)?.name
      if (currentName === undefined) return [toProblem('former-names.csv', adcode, 'adcode', 'no such division')]
      return currentName === name ? [toProblem('former-names.csv', adcode, 'name', `${name} is its name today`)] : []
    }),
  ]
}

function checkExcluded({ excluded, clusters, divisions }: Dataset): Problem[] {
  return excluded.flatMap(e => {
    const toOwnProblem = (field: string, what: string) => toProblem('excluded.json', e.id, field, what)
    const problems: Problem[] = []
    if (clusters.some(c => c.id === (e.id as string))) problems.push(toOwnProblem('id', 'is also in clusters.json'))
    if (divisions.get(e.prefecture)?.level !== 'prefecture')
      problems.push(toOwnProblem('prefecture', `no such "${e.prefecture}"`))
    if (e.adcode !== null && divisions.get(e.adcode)?.parent !== e.prefecture)
      problems.push(toOwnProblem('adcode', `${e.adcode} is not in prefecture ${e.prefecture}`))
    return problems
  })
}

function checkPolicy({ policy, lists, divisions }: Dataset): Problem[] {
  if (policy === null) return []
  const toOwnProblem = (field: string, what: string) => toProblem('policy.json', '', field, what)
  const thresholds = policy.rules.flatMap(r => r.thresholds)
  return [
    ...findDuplicates(policy.rules.map(r => r.id)).map(id => toOwnProblem('rules', `${id} appears more than once`)),
    ...findDuplicates(thresholds.map(t => t.id)).map(id =>
      toOwnProblem('rules', `threshold ${id} appears more than once`),
    ),
    ...(policy.indicators.map(i => i.order).join() === '1,2,3,4,5,6,7,8'
      ? []
      : [toOwnProblem('indicators', 'are not numbered 1 to 8')]),
    ...policy.indicators
      .filter(i => i.thresholds.join() !== getThresholdIds(thresholds, i.order).join())
      .map(i => toOwnProblem(`indicators[${i.order - 1}].thresholds`, 'differ from those of the rules')),
    ...findDuplicates(policy.deadlines.map(d => d.id)).map(id =>
      toOwnProblem('deadlines', `${id} appears more than once`),
    ),
    ...policy.deadlines.flatMap((row, i) =>
      row.textZh.includes('日前') && row.boundary !== 'before'
        ? [
            toProblem(
              'policy.json',
              row.id,
              `deadlines[${i}].boundary`,
              '「…日前」 is read as "before" in every notice',
            ),
          ]
        : [],
    ),
    ...policy.deadlines.flatMap((row, i) =>
      row.appliesTo.flatMap((id, j) => {
        const level = lists.find(list => list.id === id)?.level
        if (level === row.level) return []
        const what = level === undefined ? `no such list "${id}"` : `"${id}" is no list of this level`
        return [toProblem('policy.json', row.id, `deadlines[${i}].appliesTo[${j}]`, what)]
      }),
    ),
    ...policy.context.flatMap((row, i) =>
      row.adcode === PROVINCE_CODE || divisions.has(row.adcode)
        ? []
        : [toOwnProblem(`context[${i}].adcode`, `no such division "${row.adcode}"`)],
    ),
  ]
}

function checkCounty({ county, clusters }: Dataset): Problem[] {
  const clusterIds = new Set<string>(clusters.map(c => c.id))
  return county.flatMap(row => [
    ...row.clusters
      .filter(id => !clusterIds.has(id))
      .map(id => toProblem('county.json', row.id, 'clusters', `no such cluster "${id}"`)),
    ...(row.kind === 'park' && row.industriesZh.length !== row.industriesEn.length
      ? [toProblem('county.json', row.id, 'industriesEn', 'is not one for each of industriesZh')]
      : []),
  ])
}

const getThresholdIds = (
  thresholds: readonly { readonly id: string; readonly indicator: number }[],
  order: number,
): string[] => thresholds.filter(t => t.indicator === order).map(t => t.id)

const toProblem = (file: string, record: string, field: string, what: string): Problem => ({
  file,
  record,
  field,
  message: what,
})
