// The sentences that quote a count of our own in English.
import * as province from '#dataset/province.json'
import { formatNumber } from '../format'
import type { CountedGroup, CountedMeasures, countQuoteMessages as zh } from '../zh/countQuote'
import { choosePlural, formatClusterCount, formatCount, joinWithAnd } from './numbers'

const joinOr = (parts: readonly string[]): string => parts.join(' or ')
const quote = (parts: readonly string[]): string => joinOr(parts.map(part => `“${part}”`))
const addRemark = (parts: readonly string[]): string => (parts.length > 0 ? ` (${parts.join('; ')})` : '')
const toLower = (text: string): string => text.replace(/^[A-Z](?=[a-z])/, first => first.toLowerCase())
const listKinds = (kinds: CountedMeasures['kinds']): string =>
  kinds.map(([kind, count]) => `${formatNumber(count)} ${toLower(kind)}`).join(', ')

/** 3 provincial clusters. */
const countGroup = ({ count, levels }: CountedGroup): string => {
  const level = joinOr(levels.map(toLower))
  return level ? formatCount(count, `${level} cluster`) : formatClusterCount(count)
}
const formatPlace = ({ places }: CountedGroup): string => `in ${joinOr(places) || province.nameEn}`
const listConditions = ({ industries, conditions }: CountedGroup): string[] => [
  ...(industries.length > 0 ? [`industry group: ${joinOr(industries)}`] : []),
  ...conditions,
]

const formatUnnamed = (count: number): string =>
  count > 0 ? ` (and ${formatClusterCount(count)} without a published name)` : ''

const NOT_NONE = 'none found, which does not mean none'

export const countQuoteMessages: typeof zh = {
  which: 'Number to quote',
  sentence: 'The sentence on the page',
  row: 'Row',
  column: 'Column',
  tables: {
    filters: 'Clusters by filter option',
    industries: 'Clusters by prefecture and industry',
    table: 'Measures and sources in the table',
    measures: 'Measures',
    comparison: 'Completeness in the comparison',
    targets: 'Targets',
    record: 'Entries and sources of a cluster’s record',
    lists: 'Coverage of the lists',
  },
  all: 'All selected clusters',
  clusters: 'Clusters',
  sources: 'Sources',
  allTargets: 'All targets',
  allLists: 'All lists',
  entries: {
    figures: 'Published figures',
    measures: 'Published measures',
    products: 'Main products',
    targets: 'Published targets',
  },
  record: { figures: 'Published figures', directions: 'Directions with measures' },
  tooMany: count => `Only the first ${formatClusterCount(count)} are listed; narrow the filters to choose others.`,

  listName: (year, level, batch) => `the ${toLower(level)} list of ${year}${batch && `, ${batch}`}`,
  condition: {
    places: names => `within ${joinOr(names)}`,
    lists: names => `on ${joinOr(names)}`,
    directions: names => `with published measures in ${quote(names)}`,
    scopes: names => `with published figures of scope ${quote(names)}`,
    statuses: names => `status ${quote(names)}`,
    query: query => `matching the search “${query}”`,
  },
  scopeCount: (scope, count) => `${scope} ${formatNumber(count)}`,
  group: (group, isDated) =>
    `${countGroup(group)} ${formatPlace(group)}${addRemark([...(isDated ? [`on ${group.day}`] : []), ...listConditions(group)])}`,
  clusterCount: (group, { valid, expired, withdrawn, unknown, share }) => {
    const statuses = [
      [valid, 'valid'],
      [expired, 'expired with no review result found'],
      [withdrawn, 'with a failed review or revoked recognition'],
      [unknown, 'with a term that was not found'],
    ] as const
    const present = statuses.filter(([count]) => count > 0)
    const status = present
      .map(([count, words]) =>
        present.length > 1 ? `${formatNumber(count)} ${words}` : (count > 1 ? 'all ' : '') + words,
      )
      .join(', ')
    const part = share
      ? `, ${share.percent} of the ${formatNumber(share.total)} in ${share.industries.length > 0 ? joinOr(share.industries) : `all ${province.industryCountEn} industry groups`}`
      : ''
    return `As of ${group.day}, ${countGroup(group)} ${formatPlace(group)} ${choosePlural(group.count, 'is', 'are')} on record${addRemark(listConditions(group))}${part}${
      group.count === 0 ? '. The lists here are incomplete: 0 does not mean that there is none' : `: ${status}`
    }.`
  },
  measureCount: ({ subject, direction, kinds, total, scopes, beforeProgramme, version }) => {
    const counted = kinds.reduce((sum, [, count]) => sum + count, 0)
    const present = kinds.filter(([, count]) => count > 0)
    const body =
      counted === 0
        ? `0 (${NOT_NONE})`
        : `${total === null ? `${listKinds(kinds)}, which are not added up` : `${formatNumber(total)}, namely ${listKinds(present)}`} (by scope: ${scopes.join(', ')})`
    const earlier =
      beforeProgramme > 0
        ? ` ${formatCount(beforeProgramme, 'more measure')} dated before the national measures of September 2022 ${choosePlural(beforeProgramme, 'is', 'are')} not counted.`
        : ''
    return `In sources to ${version}, published measures of ${subject} ${direction === null ? 'in all six directions' : `in the direction “${direction}”`}: ${body}.${earlier}`
  },
  sourceCount: (cluster, count, latest, version) =>
    `In sources to ${version}, the record of the ${cluster} cites ${formatCount(count, 'source')}, ${latest === null ? `${count > 1 ? 'all ' : ''}undated` : `the newest dated ${latest}`}.`,
  entryCount: ({ subject, of, count, scopes, version }) => {
    const noun = {
      figures: 'published figure',
      measures: 'published measure',
      products: 'main product',
      targets: 'published target',
    }[of]
    const note = count === 0 ? ` (${NOT_NONE})` : scopes.length > 0 ? ` (by scope: ${scopes.join(', ')})` : ''
    return `In sources to ${version}, ${formatCount(count, noun)} of ${subject} ${choosePlural(count, 'is', 'are')} on record${note}.`
  },
  listCoverage: ({ name, size, sizeInSichuan, isSizeInferred, known, unnamed, sources, version }) => {
    const published =
      size === null
        ? `the total of ${name} was not found`
        : sizeInSichuan === null
          ? `${name} has ${formatClusterCount(size)} nationwide, number in ${province.nameEn} not found`
          : size === sizeInSichuan
            ? `${name} has ${formatClusterCount(size)} in ${province.nameEn}`
            : `${name} has ${formatClusterCount(size)} nationwide, ${formatNumber(sizeInSichuan)} of them in ${province.nameEn}`
    const account = `${sources.length > 0 ? `according to ${sources.join(' and ')}, ` : ''}${published}`
    const missing =
      sizeInSichuan === null
        ? ', number missing not found'
        : sizeInSichuan > known
          ? `, ${formatNumber(sizeInSichuan - known)} ${choosePlural(sizeInSichuan - known, 'is', 'are')} missing`
          : ', none is missing'
    return `${account[0]?.toUpperCase()}${account.slice(1)}${isSizeInferred ? ' (total inferred)' : ''}. In sources to ${version}, ${formatCount(known, 'name')} ${choosePlural(known, 'is', 'are')} on record here${missing}${formatUnnamed(unnamed)}.`
  },
  allCoverage: ({ lists, known, unnamed, version }) =>
    `In sources to ${version}, ${formatCount(known, 'name')} from ${formatCount(lists, 'recognition list')} ${choosePlural(known, 'is', 'are')} on record${formatUnnamed(unnamed)}.`,
  recordCount: ({ cluster, others, of, found, total, version }) => {
    const intro = `In sources to ${version}${others.length > 0 ? `, compared with the ${joinWithAnd(others)}` : ''}, the ${cluster}`
    if (of === 'products')
      return `${intro} has ${formatCount(found, 'main product')} on record${found === 0 ? ` (${NOT_NONE})` : ''}.`
    const missing =
      total - found > 0 ? `; for ${formatNumber(total - found)} none was found, which does not mean none` : ''
    return of === 'figures'
      ? `${intro} has published figures for ${formatNumber(found)} of ${formatCount(total, 'metric')}${missing}.`
      : `${intro} has published measures in ${formatNumber(found)} of ${formatCount(total, 'direction')}${missing}.`
  },
  targetPart: {
    state: state => `with the outcome “${state}”`,
    due: year => (year === null ? 'without a target year' : `due in ${year}`),
  },
  targetCount: ({ subject, day, total, part, states, scopes, version }) =>
    total === 0
      ? `As of ${day}, published targets of ${subject}: 0 (${NOT_NONE}).`
      : `As of ${day}, published targets of ${subject}: ${formatNumber(total)} (by scope: ${scopes.join(', ')}), of which ${
          part
            ? `${formatNumber(part.count)} ${part.name}`
            : states.map(([state, count]) => `${formatNumber(count)} “${state}”`).join(', ')
        }. Targets are no results; outcomes are judged by sources to ${version}, and not found does not mean not achieved.`,
  origin: ({ hasIndustry, grades, areRecognitions, isNames }) =>
    `${hasIndustry ? ` The ${province.industryCountEn} industry groups are our own, not official.` : ''} ${isNames ? 'The number on record' : 'This'} is a count of the ${province.productEn} from published sources, not a figure that a source published${
      grades.length > 0 ? `; sources ${areRecognitions ? 'of the recognitions' : 'used'}: ${grades.join(', ')}` : ''
    }.`,
}
