// Turns answered proposals into rows of the tables: new clusters, recognitions of known ones, the source, the counts of the
// lists. What is still open is returned with what is missing; nothing of it is written.
import { countNames } from '../../../dataset/checks/checkTables'
import type { Dataset, JsonTableName } from '../../../dataset/tables/readDataset'
import type { ClusterRow, ListRow } from '../../../dataset/tables/tables'
import type { ClusterId } from '../../../domain/cluster/cluster'
import type { ListId } from '../../../domain/recognition/recognitionList'
import type { Grade, Source } from '../../../domain/source/source'
import type { NameContext } from '../nameContext'
import { toProductKey } from '../nameParts'
import type { NameAnswer, NameAnswers, Proposal } from '../names'
import { addRecognition, type RecognitionOutcome } from './addRecognition'
import { buildCluster, type NewPlace } from './buildCluster'
import { toFreeId, toSlug } from './naming'

/** The published list that was pasted, as the reader describes it. */
export interface NewSource {
  readonly title: string
  readonly publisher: string
  readonly date: string | null
  readonly url: string | null
  readonly grade: Grade
  /** Set if a copy was read; its publisher is then `publisher`. */
  readonly originalPublisher: string | null
}

/** - `open`: answers are missing. - `overlaps`: the cluster has another list of the same level and time. */
export type NameOutcome = 'added' | RecognitionOutcome | 'listed-twice' | 'skipped' | 'open'
export type OpenQuestion = 'city' | 'county' | 'industry' | 'existing'

export interface NameResult {
  readonly key: string
  readonly outcome: NameOutcome
  readonly cluster: ClusterId | null
  readonly open: readonly OpenQuestion[]
}

/** Something that only a person can settle. */
export type RecordNotice =
  | { readonly kind: 'more-than-list-size'; readonly list: ListId; readonly size: number; readonly found: number }
  /** The text counts the names of the list, and the counts have changed. */
  | { readonly kind: 'list-note-outdated'; readonly list: ListId; readonly textZh: string }
  /** excluded.json has the cluster as not proven. */
  | { readonly kind: 'was-excluded'; readonly id: string; readonly cluster: ClusterId }
  /** The English name is in pinyin. */
  | { readonly kind: 'english-name-missing'; readonly cluster: ClusterId }

export interface BuiltRecords {
  /** The tables that change, whole, with their other rows as they were. Empty if nothing changes. */
  readonly tables: Readonly<Partial<Record<JsonTableName, unknown>>>
  /** One for each proposal, in their order. */
  readonly results: readonly NameResult[]
  readonly notices: readonly RecordNotice[]
}

/** The published list that the names are of, and its source. */
export interface NamesOfList {
  /** The id of a list of the tables. */
  readonly list: string
  /** A new source, or the id of a published one. */
  readonly source: NewSource | string
}

/** @throws if the data have no such list, or no such source */
export function buildRecords(
  proposals: readonly Proposal[],
  answers: NameAnswers,
  { list: listId, source }: NamesOfList,
  data: Dataset,
  context: NameContext,
): BuiltRecords {
  const list = data.lists.find(({ id }) => id === listId)
  if (!list) throw new Error(`No such list: ${listId}`)
  const sourceRow = findOrBuildSource(source, list, data)
  const rows = new Map(getRows<ClusterRow>(data, 'clusters.json').map(row => [row.id, row]))
  const taken = new Set<string>([
    ...[...rows.keys(), ...data.publishedIds.cluster, ...data.excluded.map(row => row.id as string)],
    ...data.aliases.map(alias => alias.from),
  ])
  const englishTexts: Record<string, string> = {}
  const notices: RecordNotice[] = []
  const listed = new Set<string>()

  const results = proposals.map((proposal): NameResult => {
    const { key } = proposal.pasted
    const decision = decide(proposal, answers[key] ?? {}, context)
    if (decision.kind !== 'known' && decision.kind !== 'new')
      return { key, outcome: decision.kind, cluster: null, open: decision.kind === 'open' ? decision.open : [] }
    const identity =
      decision.kind === 'known'
        ? decision.cluster
        : `${decision.place.adcode ?? decision.place.prefecture} ${toProductKey(proposal.product)}`
    if (listed.has(identity)) return { key, outcome: 'listed-twice', cluster: null, open: [] }
    listed.add(identity)
    if (decision.kind === 'known') {
      const row = rows.get(decision.cluster)
      if (!row) return { key, outcome: 'open', cluster: null, open: ['existing'] }
      const changed = addRecognition(row, proposal, answers[key] ?? {}, list, sourceRow.id, data.lists)
      rows.set(row.id, changed.row)
      return { key, outcome: changed.outcome, cluster: row.id, open: [] }
    }
    const built = buildCluster(proposal, decision.place, list, sourceRow.id, data, context)
    const id = toFreeId(built.row.id, taken) as ClusterId
    taken.add(id)
    rows.set(id, { ...built.row, id })
    Object.assign(englishTexts, built.englishTexts)
    if (decision.place.nameEn === undefined) notices.push({ kind: 'english-name-missing', cluster: id })
    for (const excluded of data.excluded)
      if (isExcluded(excluded, proposal, decision.place))
        notices.push({ kind: 'was-excluded', id: excluded.id, cluster: id })
    return { key, outcome: 'added', cluster: id, open: [] }
  })

  // Open names count too: too long a list is seen before it is worked on.
  const pastedCount = results.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'listed-twice').length
  if (!results.some(({ outcome }) => outcome === 'added' || outcome === 'completed' || outcome === 'recognised'))
    return { tables: {}, results, notices: [...findSizeNotices([list], list.id, pastedCount), ...notices] }
  const clusters = [...rows.values()]
  const lists = getRows<ListRow>(data, 'recognition-lists.json').map(row =>
    updateList(row, clusters, row.id === listId ? sourceRow.id : null),
  )
  return {
    tables: {
      'clusters.json': clusters,
      'recognition-lists.json': lists,
      ...(sourceRow.isNew ? { 'sources.json': [...getRows(data, 'sources.json'), sourceRow.row] } : {}),
      ...(Object.keys(englishTexts).length > 0
        ? { 'english-texts.json': { ...data.translations, ...englishTexts } }
        : {}),
    },
    results,
    notices: [...findSizeNotices(lists, list.id, pastedCount), ...findNoteNotices(lists, data), ...notices],
  }
}

/** The rows as the file has them, in the order of its keys. */
const getRows = <T>(data: Dataset, table: JsonTableName): readonly T[] => (data.raw.get(table) as readonly T[]) ?? []

type Decision =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'open'; readonly open: readonly OpenQuestion[] }
  | { readonly kind: 'known'; readonly cluster: ClusterId }
  | { readonly kind: 'new'; readonly place: NewPlace }

/** An answer decides, otherwise a finding that is not asked. */
function decide(proposal: Proposal, answer: NameAnswer, { places }: NameContext): Decision {
  if (answer.isSkipped) return { kind: 'skipped' }
  const [match] = proposal.existing
  const known = answer.sameAs !== undefined ? answer.sameAs : match?.kind === 'same' ? match.cluster : null
  if (known !== null) return { kind: 'known', cluster: known }
  const county =
    answer.county !== undefined ? answer.county : proposal.county.isAsked ? undefined : proposal.county.value
  const countyCity = county ? places.prefectureByCounty.get(county) : undefined
  const city = countyCity ?? answer.city ?? (proposal.city.isAsked ? null : proposal.city.value)
  const industry = answer.industry ?? (proposal.industry.isAsked ? null : proposal.industry.value)
  const open: OpenQuestion[] = [
    ...(match !== undefined && answer.sameAs === undefined ? ['existing' as const] : []),
    ...(city === null ? ['city' as const] : []),
    ...(county === undefined ? ['county' as const] : []),
    ...(industry === null ? ['industry' as const] : []),
  ]
  if (open.length > 0 || city === null || county === undefined || industry === null) return { kind: 'open', open }
  const isIndustryAnswered = answer.industry !== undefined && answer.industry !== proposal.industry.value
  return {
    kind: 'new',
    place: {
      adcode: county,
      prefecture: city,
      industry,
      isIndustryAnswered: isIndustryAnswered || (answer.industry !== undefined && proposal.industry.isAsked),
      ...(answer.nameEn === undefined ? {} : { nameEn: answer.nameEn }),
    },
  }
}

/** A source with the same address is the same source. */
function findOrBuildSource(source: NewSource | string, list: ListRow, data: Dataset) {
  if (typeof source === 'string') {
    const row = data.sources.find(({ id }) => id === source)
    if (!row) throw new Error(`No such source: ${source}`)
    return { id: source, isNew: false, row }
  }
  const known = source.url === null ? undefined : data.sources.find(({ url }) => url === source.url)
  if (known) return { id: known.id, isNew: false, row: known }
  const id = toFreeId(toSlug(`${list.id}-names-${source.date ?? 'undated'}`), new Set(data.sources.map(row => row.id)))
  const row: Source = {
    id,
    title: source.title.trim(),
    publisher: source.publisher.trim(),
    date: source.date,
    url: source.url,
    mirror: source.originalPublisher !== null,
    originalPublisher: source.originalPublisher,
    grade: source.grade,
    note: null,
  }
  return { id, isNew: true, row }
}

/** The counts of the list by its clusters; the list that was pasted cites its source. */
function updateList(row: ListRow, clusters: readonly ClusterRow[], source: string | null): ListRow {
  const { named, unnamed } = countNames(row.id, clusters)
  const sources = source === null || row.sources.includes(source) ? row.sources : [...row.sources, source]
  return { ...row, namesKnown: named, withoutPublishedName: unnamed, sources }
}

/** Lists with more names than they have in the province: recorded ones, or those that were pasted. */
const findSizeNotices = (lists: readonly ListRow[], pastedList: ListId, pastedCount: number): RecordNotice[] =>
  lists.flatMap((row): RecordNotice[] => {
    const recorded = row.namesKnown + row.withoutPublishedName
    const found = row.id === pastedList ? Math.max(recorded, pastedCount) : recorded
    return row.sizeInSichuan !== null && found > row.sizeInSichuan
      ? [{ kind: 'more-than-list-size', list: row.id, size: row.sizeInSichuan, found }]
      : []
  })

function findNoteNotices(lists: readonly ListRow[], data: Dataset): RecordNotice[] {
  return lists.flatMap((row): RecordNotice[] => {
    const before = data.lists.find(({ id }) => id === row.id)
    const hasChanged = before?.namesKnown !== row.namesKnown || before.withoutPublishedName !== row.withoutPublishedName
    return (hasChanged ? row.notes.filter(({ textZh }) => /\d+个|名称|未查到|未读到/.test(textZh)) : []).map(
      ({ textZh }) => ({ kind: 'list-note-outdated', list: row.id, textZh }),
    )
  })
}

const isExcluded = (row: Dataset['excluded'][number], { pasted, product }: Proposal, place: NewPlace): boolean =>
  row.nameZh === pasted.name ||
  (row.adcode === place.adcode && row.prefecture === place.prefecture && row.nameZh.includes(product))
