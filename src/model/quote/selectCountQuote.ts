// The sentence of a count of our own, in either language. It says what is counted, on which day, under which filters and
// from which sources, and that no source publishes it.
import { SCOPES, type Scope } from '../../domain/cluster/cluster'
import { MEASURE_KINDS } from '../../domain/cluster/direction'
import type { Filters } from '../../domain/filter/filters'
import { type CountyCode, toPrefectureCode } from '../../domain/place/adcode'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import { TARGET_STATES } from '../../domain/target/assessTarget'
import type { QuoteLanguage } from '../../messages/quoteLanguages'
import type { CountedGroup } from '../../messages/zh/countQuote'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { selectSummary } from '../dataset/summary'
import { buildSourceReference, buildViewReference, type QuoteSetting } from './buildReferences'
import type { Counted, CountedList, CountedNumber, CountedSubject } from './countTable'
import { endQuote, formatGrades, formatQuotedSource, type Quote } from './selectQuote'

/** Names by which a dataset is quoted. */
type Names = Pick<Dataset, 'lists' | 'counties'>

function formatCounty(code: CountyCode, { counties }: Names, { names }: QuoteLanguage): string {
  const place = counties.get(code)
  return names.countyInPrefecture(names.prefecture(toPrefectureCode(code)), place ? names.place(place).name : code)
}

function formatListName({ level, year, batch }: RecognitionList, { count, words }: QuoteLanguage): string {
  const isNumbered = level === 'province' && batch
  return count.listName(year, words.LEVEL[level], isNumbered ? words.domainMessages.batch(batch) : '')
}

function formatListNames(ids: Filters['list'], { lists }: Names, texts: QuoteLanguage): string[] {
  return ids.flatMap(id => {
    const list = lists.get(id)
    return list ? [formatListName(list, texts)] : []
  })
}

/** Places, levels and industries are said beside the noun, the other filters in brackets. */
function toGroup(filters: Filters, count: number, data: Names, { texts, day }: QuoteSetting): CountedGroup {
  const { words, names } = texts
  const { condition } = texts.count
  const cities = filters.city.map(code => names.prefecture(code))
  const counties = filters.county.map(code => formatCounty(code, data, texts))
  const conditions = [
    // Both are filters of their own: the counties may lie in another prefecture.
    [counties.length > 0 ? cities : [], condition.places],
    [formatListNames(filters.list, data, texts), condition.lists],
    [filters.direction.map(id => words.DIRECTION[id]), condition.directions],
    [filters.scope.map(scope => words.SCOPE[scope]), condition.scopes],
    [filters.status.map(status => words.STATUS[status]), condition.statuses],
  ] as const
  const query = filters.q.trim()
  return {
    count,
    day: texts.localeFormat.formatDate(day),
    places: counties.length > 0 ? counties : cities,
    levels: filters.level.map(level => words.LEVEL[level]),
    industries: filters.industry.map(id => words.INDUSTRY[id].name),
    conditions: [
      ...conditions.flatMap(([values, format]) => (values.length > 0 ? [format(values)] : [])),
      ...(query ? [condition.query(query)] : []),
    ],
  }
}

const getName = ({ nameZh, nameEn }: PlacedCluster, { lang }: QuoteLanguage): string =>
  lang === 'en' ? nameEn : nameZh

function formatSubject(subject: CountedSubject, isDated: boolean, data: Names, context: QuoteSetting): string {
  const { texts } = context
  if ('lists' in subject) return ''
  return 'cluster' in subject
    ? texts.quote.where.cluster(getName(subject.cluster, texts))
    : texts.count.group(toGroup(subject.filters, subject.clusters.length, data, context), isDated)
}

function formatScopes(scopes: Readonly<Record<Scope, number>>, { count, words }: QuoteLanguage): string[] {
  return SCOPES.filter(scope => scopes[scope] > 0).map(scope => count.scopeCount(words.SCOPE[scope], scopes[scope]))
}

function formatCoverage(
  lists: readonly CountedList[],
  { english }: Extract<Counted, { kind: 'names' }>,
  { texts, version }: QuoteSetting,
): string {
  const sum = (count: (list: RecognitionList) => number): number =>
    lists.reduce((all, { list }) => all + count(list), 0)
  const [only] = lists.length === 1 ? lists : []
  const coverage = {
    known: sum(list => list.namesKnown),
    unnamed: sum(list => list.withoutPublishedName),
    version: texts.localeFormat.formatDate(version),
  }
  return only
    ? texts.count.listCoverage({
        ...coverage,
        name: formatListName(only.list, texts),
        size: only.list.size,
        sizeInSichuan: only.list.sizeInSichuan,
        isSizeInferred: only.isSizeInferred,
        sources: only.sources.map(source => formatQuotedSource(source, { texts, english })),
      })
    : texts.count.allCoverage({ ...coverage, lists: lists.length })
}

function formatSentence({ subject, counted }: CountedNumber, data: Names, context: QuoteSetting): string {
  const { texts, day } = context
  const { count, words, localeFormat } = texts
  const version = localeFormat.formatDate(context.version)
  const cluster = 'cluster' in subject ? getName(subject.cluster, texts) : ''
  switch (counted.kind) {
    case 'clusters': {
      if (!('filters' in subject)) return ''
      const { share } = counted
      const { byStatus } = selectSummary(subject.clusters)
      return count.clusterCount(toGroup(subject.filters, subject.clusters.length, data, context), {
        valid: byStatus.valid + byStatus.renewed + byStatus.expiring,
        expired: byStatus.expired,
        withdrawn: byStatus.withdrawn,
        unknown: byStatus.unknown,
        share: share && {
          total: share.total,
          percent: localeFormat.percent.format(subject.clusters.length / share.total),
          industries: share.industries.map(id => words.INDUSTRY[id].name),
        },
      })
    }
    case 'measures':
      return count.measureCount({
        subject: formatSubject(subject, true, data, context),
        direction: counted.direction && words.DIRECTION[counted.direction],
        kinds: MEASURE_KINDS.map(kind => [words.MEASURE_KIND[kind], counted.counts[kind]]),
        total: counted.isSum ? MEASURE_KINDS.reduce((sum, kind) => sum + counted.counts[kind], 0) : null,
        scopes: formatScopes(counted.scopes, texts),
        beforeProgramme: counted.beforeProgramme,
        version,
      })
    case 'sources':
      return count.sourceCount(
        cluster,
        counted.count,
        counted.latest && localeFormat.formatDate(counted.latest),
        version,
      )
    case 'record':
      return count.recordCount({
        ...counted,
        cluster,
        others: counted.others.map(other => getName(other, texts)),
        version,
      })
    case 'entries':
      return count.entryCount({
        subject: formatSubject(subject, true, data, context),
        of: counted.of,
        count: counted.count,
        scopes: counted.scopes ? formatScopes(counted.scopes, texts) : [],
        version,
      })
    case 'names':
      return 'lists' in subject ? formatCoverage(subject.lists, counted, context) : ''
    case 'targets': {
      const { part } = counted
      return count.targetCount({
        subject: formatSubject(subject, false, data, context),
        day: localeFormat.formatDate(day),
        total: counted.total,
        part: part && {
          name:
            'state' in part ? count.targetPart.state(texts.targetState[part.state]) : count.targetPart.due(part.year),
          count: part.count,
        },
        states: TARGET_STATES.filter(state => counted.states[state] > 0).map(state => [
          texts.targetState[state],
          counted.states[state],
        ]),
        scopes: formatScopes(counted.scopes, texts),
        version,
      })
    }
  }
}

/**
 * Quotes a count of our own. Only the coverage of one list, which names its published size, has other sources than this product.
 * @param data names of the lists and counties that the number is filtered by
 */
export function selectCountQuote(number: CountedNumber, data: Names, context: QuoteSetting): Quote {
  const { texts } = context
  const { subject, counted, sources } = number
  const origin = texts.count.origin({
    hasIndustry: 'filters' in subject && subject.filters.industry.length > 0,
    grades: formatGrades(sources, texts),
    areRecognitions: counted.kind === 'clusters',
    isNames: counted.kind === 'names',
  })
  return {
    sentence: endQuote(formatSentence(number, data, context) + origin, context),
    references: [
      // The size of a list is a published number.
      ...(counted.kind === 'names' && 'lists' in subject && subject.lists.length === 1
        ? sources.map(source => buildSourceReference(source, context, counted.english))
        : []),
      buildViewReference(context),
    ],
  }
}
