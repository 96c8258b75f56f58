// Checks that the small tables agree with themselves and each other: sources, industries, directions, recognition
// lists, divisions, policy, excluded, the county behind the clusters.
import * as province from '#dataset/province.json'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { isDivisionCode } from '../../domain/place/adcode'
import { LIST_PREFIX, type ListId } from '../../domain/recognition/recognitionList'
import { type Finding, findDuplicates, type Problem, toFinding, toProblem } from '../tables/problem'
import { type Dataset, findRowIds, type JsonTableName } from '../tables/readDataset'
import type { ClusterRow } from '../tables/tables'
import { checkListLevel } from './checkListLevel'
import { checkPlace } from './checkPlace'
import { checkProvince } from './checkProvince'
import { isCertainlyLater } from './partialDates'

const INDICATOR_ORDERS = '1,2,3,4,5,6,7,8'

export const checkTables = (data: Dataset): Problem[] => [
  ...checkSources(data),
  ...checkOrder('industries.json', data, INDUSTRY_IDS),
  ...checkOrder('directions.json', data, DIRECTION_IDS),
  ...data.directions
    .filter(d => d.tasksComplete && d.tasks.length === 0)
    .map(d => toProblem('directions.json', d.id, 'tasks', 'tasks-missing')),
  ...data.lists.flatMap(list => checkList(list, data)),
  ...checkProvince(data),
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
      ? [toProblem('sources.json', s.id, 'url', 'duplicate-address', { found: s.url })]
      : []),
    ...(s.mirror && s.grade === 'A' ? [toProblem('sources.json', s.id, 'grade', 'mirror-grade-too-high')] : []),
  ])
}

/** A row with a fault still has its place. The order is checked once no row is missing. */
function checkOrder(file: JsonTableName, { raw }: Dataset, ids: readonly string[]): Problem[] {
  const rowIds = findRowIds(raw.get(file))
  if (rowIds === null) return []
  const missing = ids.filter(id => !rowIds.has(id))
  return missing.length === 0 && [...rowIds].join() !== ids.join()
    ? [toProblem(file, '', 'id', 'wrong-order', { expected: ids.join(', ') })]
    : missing.map(id => toProblem(file, id, 'id', 'row-missing', { found: id }))
}

function checkList(list: Dataset['lists'][number], { clusters, raw }: Dataset): Problem[] {
  const findings: Finding[] = []
  if (list.validFrom && list.validTo && !isCertainlyLater(list.validTo, list.validFrom))
    findings.push(toFinding('validTo', 'end-not-after-start', { found: list.validTo, start: list.validFrom }))
  if ((list.validTo === null) !== (list.validityBasis === 'unknown'))
    findings.push(toFinding('validTo', 'term-basis-differs', { found: list.validTo ?? '', basis: list.validityBasis }))
  if ((list.size === null) !== (list.sizeBasis === 'unknown'))
    findings.push(toFinding('sizeBasis', 'size-basis-differs', { found: list.size ?? '', basis: list.sizeBasis }))
  const expected = `${LIST_PREFIX[list.level]}-${list.year}`
  if (list.id !== expected) findings.push(toFinding('id', 'list-id-differs', { found: list.id, expected }))
  if (list.reReview.known && list.reReview.sources.length === 0)
    findings.push(toFinding('reReview.sources', 'review-without-source'))
  const rows = raw.get('clusters.json')
  // Counts are comparable only when every cluster was read.
  if (Array.isArray(rows) && rows.length === clusters.length) {
    const { named, unnamed } = countNames(list.id, clusters)
    if (named !== list.namesKnown)
      findings.push(toFinding('namesKnown', 'count-differs', { found: list.namesKnown, expected: named }))
    if (unnamed !== list.withoutPublishedName)
      findings.push(
        toFinding('withoutPublishedName', 'count-differs', { found: list.withoutPublishedName, expected: unnamed }),
      )
    if (list.sizeInSichuan !== null && named + unnamed > list.sizeInSichuan)
      findings.push(
        toFinding('sizeInSichuan', 'more-than-listed', { found: list.sizeInSichuan, count: named + unnamed }),
      )
  }
  return findings.map(finding => ({ file: 'recognition-lists.json', record: list.id, ...finding }))
}

/** The clusters of a list, by whether their full name is published: namesKnown and withoutPublishedName of the list. */
export function countNames(
  list: ListId,
  clusters: readonly ClusterRow[],
): { readonly named: number; readonly unnamed: number } {
  const members = clusters.filter(c => c.recognitions.some(r => r.list === list))
  const named = members.filter(c => c.nameConfirmed).length
  return { named, unnamed: members.length - named }
}

function checkDivisions({ divisions }: Dataset): Problem[] {
  return [...divisions.values()].flatMap(d => {
    const toOwnProblems = (field: string, code: 'code-outside-province' | 'wrong-parent' | 'unknown-city') => [
      toProblem('divisions.csv', d.adcode, field, code, { found: field === 'parent' ? d.parent : d.adcode }),
    ]
    if (!isDivisionCode(d.adcode)) return toOwnProblems('adcode', 'code-outside-province')
    if (d.level === 'prefecture') return d.parent === province.code ? [] : toOwnProblems('parent', 'wrong-parent')
    if (divisions.get(d.parent)?.level !== 'prefecture') return toOwnProblems('parent', 'unknown-city')
    return d.adcode.startsWith(d.parent.slice(0, 4)) ? [] : toOwnProblems('parent', 'wrong-parent')
  })
}

/** Every place has an English name. A former name belongs to a place of today with another name. */
function checkNames({ divisions, english, formerNames }: Dataset): Problem[] {
  return [
    ...[...divisions.keys()]
      .filter(adcode => !english.has(adcode))
      .map(adcode => toProblem('english-names.csv', adcode, 'en', 'english-name-missing')),
    ...formerNames.flatMap(({ adcode, name }) => {
      const currentName = divisions.get(adcode)?.name
      if (currentName === undefined)
        return [toProblem('former-names.csv', adcode, 'adcode', 'unknown-division', { found: adcode })]
      return currentName === name
        ? [toProblem('former-names.csv', adcode, 'name', 'former-name-is-current', { found: name })]
        : []
    }),
  ]
}

function checkExcluded({ excluded, clusters, divisions }: Dataset): Problem[] {
  return excluded.flatMap(e => {
    const findings = checkPlace(e, divisions)
    if (clusters.some(c => c.id === (e.id as string)))
      findings.push(toFinding('id', 'excluded-and-listed', { found: e.id }))
    return findings.map(finding => ({ file: 'excluded.json', record: e.id, ...finding }))
  })
}

function checkPolicy(data: Dataset): Problem[] {
  const { policy, divisions } = data
  if (policy === null) return []
  const toDuplicate = (field: string, id: string) => toProblem('policy.json', '', field, 'listed-twice', { found: id })
  const orders = policy.indicators.map(i => i.order).join()
  const thresholds = policy.rules.flatMap(r => r.thresholds)
  return [
    ...findDuplicates(policy.rules.map(r => r.id)).map(id => toDuplicate('rules', id)),
    ...findDuplicates(thresholds.map(t => t.id)).map(id => toDuplicate('rules', id)),
    ...(orders === INDICATOR_ORDERS
      ? []
      : [
          toProblem('policy.json', '', 'indicators', 'indicators-misnumbered', {
            found: orders,
            expected: INDICATOR_ORDERS,
          }),
        ]),
    ...policy.indicators.flatMap(i => {
      const found = i.thresholds.join()
      const expected = getThresholdIds(thresholds, i.order).join()
      const field = `indicators[${i.order - 1}].thresholds`
      return found === expected ? [] : [toProblem('policy.json', '', field, 'thresholds-differ', { found, expected })]
    }),
    ...findDuplicates(policy.deadlines.map(d => d.id)).map(id => toDuplicate('deadlines', id)),
    ...policy.deadlines.flatMap((row, i) =>
      row.textZh.includes('日前') && row.boundary !== 'before'
        ? [toProblem('policy.json', row.id, `deadlines[${i}].boundary`, 'deadline-boundary', { found: row.boundary })]
        : [],
    ),
    ...policy.deadlines.flatMap((row, i) =>
      row.appliesTo
        .flatMap((id, j) => checkListLevel(`deadlines[${i}].appliesTo[${j}]`, id, row.level, data))
        .map(finding => ({ file: 'policy.json', record: row.id, ...finding })),
    ),
    ...policy.context.flatMap((row, i) =>
      row.adcode === province.code || divisions.has(row.adcode)
        ? []
        : [toProblem('policy.json', '', `context[${i}].adcode`, 'unknown-division', { found: row.adcode })],
    ),
  ]
}

function checkCounty({ county, raw }: Dataset): Problem[] {
  const clusterIds = findRowIds(raw.get('clusters.json'))
  return county.flatMap(row => [
    ...row.clusters
      .filter(id => clusterIds?.has(id) === false)
      .map(id => toProblem('county.json', row.id, 'clusters', 'unknown-cluster', { found: id })),
    ...(row.kind === 'park' && row.industriesZh.length !== row.industriesEn.length
      ? [
          toProblem('county.json', row.id, 'industriesEn', 'translations-incomplete', {
            found: row.industriesEn.length,
            expected: row.industriesZh.length,
          }),
        ]
      : []),
  ])
}

const getThresholdIds = (
  thresholds: readonly { readonly id: string; readonly indicator: number }[],
  order: number,
): string[] => thresholds.filter(t => t.indicator === order).map(t => t.id)
