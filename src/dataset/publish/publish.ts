// Builds the published files from the tables. Pure: the same rows give the same bytes.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ClusterIndex, ClusterIndexPart, Figures, Measures } from '../../data/files'
import { type ClusterDetail, type IndustryCluster, toScopeLetters } from '../../domain/cluster/cluster'
import { DIRECTION_IDS, toEvidenceLetters } from '../../domain/cluster/direction'
import { type Facts, findLatestDate, selectLeadingFigure } from '../../domain/cluster/facts'
import { selectCountableMeasures } from '../../domain/cluster/measure'
import { DATA_FOLDER } from '../../domain/export/publishedData'
import { type Deadline, findApplicableDeadlines } from '../../domain/recognition/deadlines'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import type { ClusterTarget } from '../../domain/target/clusterTargets'
import { findNewestDate } from '../checks/partialDates'
import type { Dataset } from '../tables/readDataset'
import type { ClusterRow, ListRow } from '../tables/tables'
import { compareText, selectSources } from './citedSources'
import { buildEnglishFiles, selectTranslations } from './englishFiles'
import { buildCounty, buildProgramme } from './publishProgramme'
import { buildSearchTables } from './searchTables'
import { buildTargets, type GetLatestDate } from './targets'

/** Path below the folder of published data to text. */
export type PublishedFiles = ReadonlyMap<string, string>

export function publish(data: Dataset): PublishedFiles {
  const clusters = [...data.clusters].sort(compareByPlace)
  const buildIndex = (edition: string) => buildIndexFiles(data, clusters.map(toIndustryCluster), edition)
  const sourceDates = new Map(data.sources.map(s => [s.id, s.date]))
  const getLatestDate = (c: ClusterRow) => findLatestDate(getOwnSources(c).map(id => sourceDates.get(id) ?? null))
  const targets = buildTargets(clusters, data.sources, getLatestDate)
  const otherFiles: [string, string][] = [
    ['measures.json', toJsonLine(buildMeasures(data, clusters))],
    ['figures.json', toJsonLine(buildFigures(data, clusters))],
    ['facts.json', toJsonLine(buildFacts(data, clusters, getLatestDate))],
    ['promises.json', toJsonLine(targets)],
    ...buildProgramme(data, clusters).map((programme): [string, string] => ['programme.json', toJsonLine(programme)]),
    ['county.json', toJsonLine(buildCounty(data))],
    ['search.json', toJsonLine(buildSearchTables({ ...data, clusters }, getOwnSources))],
    [
      'english.json',
      toJsonLine({
        places: Object.fromEntries(data.english),
        products: selectTranslations(
          clusters.flatMap(c => c.products),
          data.translations,
        ),
      }),
    ],
    ...clusters.map((c): [string, string] => [
      `clusters/${c.id}.json`,
      toJsonLine(buildClusterDetail(data, c, targets.promises)),
    ]),
  ]
  const englishFiles = buildEnglishFiles([...buildIndex(''), ...otherFiles], data.translations)
  return new Map([
    ...buildIndex(hashFiles([...buildIndex(''), ...otherFiles, ...englishFiles])),
    ...otherFiles,
    ...englishFiles,
    ['aliases.json', toJsonLine({ aliases: data.aliases })],
    ['changes.json', toJsonLine({ changes: buildChanges(data) })],
  ])
}

/** The newest first; of one day, in the order of the table. */
const buildChanges = (data: Dataset) =>
  [...data.changes]
    .sort((a, b) => compareText(b.date, a.date))
    .map(change => ({ ...change, textEn: data.translations[change.textZh] ?? null }))

/** A checksum of the texts. */
function hashFiles(files: readonly (readonly [string, string])[]): string {
  const hash = sha256.create()
  for (const [name, text] of files) hash.update(utf8ToBytes(name)).update(utf8ToBytes(text))
  return bytesToHex(hash.digest()).slice(0, 12)
}

const toJsonLine = (json: unknown): string => `${JSON.stringify(json)}\n`

/** By prefecture, county (unknown ones last in their prefecture), id. Not by locale, so that the bytes do not vary. */
const compareByPlace = (a: ClusterRow, b: ClusterRow): number =>
  compareText(a.prefecture, b.prefecture) || compareText(a.adcode ?? '~', b.adcode ?? '~') || compareText(a.id, b.id)

/** Limits one browser task: 5,000 clusters are 2 MB of JSON, parsed in about 20 ms. */
const INDEX_PART_SIZE = 5000

/** The first file holds the lists and the first clusters. Further parts exist only with more clusters. */
function buildIndexFiles(
  data: Dataset,
  clusters: readonly IndustryCluster[],
  edition: string,
): [name: string, text: string][] {
  const more: [string, string][] = []
  for (let start = INDEX_PART_SIZE; start < clusters.length; start += INDEX_PART_SIZE) {
    const part: ClusterIndexPart = { clusters: clusters.slice(start, start + INDEX_PART_SIZE) }
    more.push([`index-${more.length + 2}.json`, toJsonLine(part)])
  }
  const index: ClusterIndex = {
    edition,
    version: findNewestDate(data.sources.flatMap(s => (s.date === null ? [] : [s.date]))),
    lists: data.lists.map(toRecognitionList),
    deadlines: getDeadlines(data),
    clusters: clusters.slice(0, INDEX_PART_SIZE),
    ...(more.length > 0 ? { more: more.map(([name]) => `${DATA_FOLDER}/${name}`) } : {}),
  }
  return [['index.json', toJsonLine(index)], ...more]
}

const getDeadlines = (data: Dataset): readonly Deadline[] => data.policy?.deadlines ?? []

const toRecognitionList = (list: ListRow): RecognitionList => ({
  id: list.id,
  level: list.level,
  year: list.year,
  batch: list.batch,
  titleZh: list.titleZh,
  announced: list.announced,
  announcedBasis: list.announcedBasis,
  size: list.size,
  sizeInSichuan: list.sizeInSichuan,
  namesKnown: list.namesKnown,
  withoutPublishedName: list.withoutPublishedName,
  validFrom: list.validFrom,
  validTo: list.validTo,
  validityBasis: list.validityBasis,
  validityYears: list.validityYears,
  validityNote: list.validityNote,
  sources: list.sources,
})

const toIndustryCluster = (c: ClusterRow): IndustryCluster => ({
  id: c.id,
  nameZh: c.nameZh,
  nameEn: c.nameEn,
  nameConfirmed: c.nameConfirmed,
  shortZh: c.shortZh,
  adcode: c.adcode,
  prefecture: c.prefecture,
  industry: c.industry,
  products: c.products,
  recognitions: c.recognitions.map(({ list, level, certainty, listCandidates, reReviewed }) => ({
    list,
    level,
    certainty,
    listCandidates,
    reReviewed,
  })),
  evidence: toEvidenceLetters(selectCountableMeasures(c.measures)),
  scopes: toScopeLetters(c.figures),
})

const toPublicMeasure = ({ actor: _actor, ...measure }: ClusterRow['measures'][number]) => measure

/** Includes the sources of lists and deadlines, so that one file has every source the index names. */
function buildMeasures(data: Dataset, clusters: readonly ClusterRow[]): Measures {
  const directions = data.directions.map(({ order: _order, titleEn: _titleEn, ...rule }) => rule)
  const measures = clusters.flatMap(c => c.measures.map(m => ({ ...toPublicMeasure(m), cluster: c.id })))
  const cited = [
    ...[...measures, ...getDeadlines(data)].map(row => row.source),
    ...[...directions, ...data.lists].flatMap(row => row.sources),
    ...clusters.flatMap(c => c.recognitions.flatMap(r => (r.reReviewed === null ? [] : [r.reReviewed.source]))),
  ]
  return { directions, measures, sources: selectSources(data, cited) }
}

/** All figures, as the files of the clusters have them. */
function buildFigures(data: Dataset, clusters: readonly ClusterRow[]): Figures {
  const figures = clusters.flatMap(c => c.figures.map(figure => ({ ...figure, cluster: c.id })))
  return {
    figures,
    sources: selectSources(
      data,
      figures.map(({ source }) => source),
    ),
  }
}

/** The sources of statements on the cluster itself. */
const getOwnSources = (c: ClusterRow): string[] => [
  ...[...c.figures, ...c.notes, ...c.measures, ...c.leadEnterprises].map(row => row.source),
  ...c.recognitions.flatMap(r => [...r.sources, ...(r.reReviewed === null ? [] : [r.reReviewed.source])]),
]

/** All sources the panel cites: its own, those of its lists, and those of the notices on them. */
function getPanelSources(data: Dataset, c: ClusterRow): string[] {
  const lists = data.lists.filter(list => c.recognitions.some(r => r.list === list.id))
  return [
    ...getOwnSources(c),
    ...(data.policy?.termEnd ?? []).map(rule => rule.source),
    ...lists.flatMap(list => [
      ...list.sources,
      ...findApplicableDeadlines(list, getDeadlines(data)).map(n => n.deadline.source),
    ]),
  ]
}

function buildFacts(data: Dataset, clusters: readonly ClusterRow[], getLatestDate: GetLatestDate): Facts {
  const rows = clusters.map(c => ({
    id: c.id,
    figure: selectLeadingFigure(c.figures),
    measures: DIRECTION_IDS.map(id => selectCountableMeasures(c.measures).filter(m => m.direction === id).length),
    sources: new Set(getPanelSources(data, c)).size,
    latest: getLatestDate(c),
    recognitionSources: [...new Set(c.recognitions.flatMap(r => r.sources))],
  }))
  return {
    rows,
    sources: selectSources(
      data,
      rows.flatMap(({ figure, recognitionSources }) => [...(figure ? [figure.source] : []), ...recognitionSources]),
    ),
  }
}

function buildClusterDetail(data: Dataset, c: ClusterRow, targets: readonly ClusterTarget[]): ClusterDetail {
  return {
    id: c.id,
    nameNote: c.nameNote,
    industrySecondary: c.industrySecondary,
    industryBasis: c.industryBasis,
    industryConfidence: c.industryConfidence,
    relatedTo: c.relatedTo,
    relatedNote: c.relatedNote,
    leadEnterprises: c.leadEnterprises,
    recognitionEvidence: c.recognitions.map(({ nameAsPublished, note, flag, sources }) => ({
      nameAsPublished,
      note,
      flag,
      sources,
    })),
    promisesStated: targets.filter(({ cluster }) => cluster === c.id).map(({ stated }) => stated),
    figures: c.figures,
    notes: c.notes,
    measures: c.measures.map(toPublicMeasure),
    termEnd: data.policy?.termEnd ?? [],
    sources: selectSources(data, getPanelSources(data, c)),
  }
}
