// Decides what of the tables is published, where, and in which order. Pure: the same rows give the same bytes.
import { createHash } from 'node:crypto'
import type { Index, IndexPart, Measures } from '../../src/data/files'
import {
  type ClusterDetail,
  type Deadline,
  type IndustryCluster,
  type RecognitionList,
  scopeLettersOf,
} from '../../src/domain/cluster'
import { DIRECTION_IDS, lettersOf } from '../../src/domain/direction'
import { type Facts, latestOf, leadingFigure } from '../../src/domain/facts'
import { countable } from '../../src/domain/measure'
import { noticesFor } from '../../src/domain/notice'
import type { ClusterPromise } from '../../src/domain/promises'
import { compare, sourcesOf } from './cited'
import { newestDate } from './dates'
import { englishEditions, translated } from './english'
import { type LatestFor, promisesOf } from './promises'
import { countyOf, programmeOf } from './publishProgramme'
import type { Dataset } from './read'
import { searchOf } from './search'
import type { ClusterRow, ListRow } from './tables'

/** Path below public/data to text. */
export type PublishedFiles = ReadonlyMap<string, string>

export function publish(data: Dataset): PublishedFiles {
  const clusters = [...data.clusters].sort(byPlace)
  const indexWith = (edition: string) => indexFiles(data, clusters.map(clusterOf), edition)
  const dates = new Map(data.sources.map(s => [s.id, s.date]))
  const latestFor = (c: ClusterRow) => latestOf(ownSources(c).map(id => dates.get(id) ?? null))
  const promises = promisesOf(clusters, data.sources, latestFor)
  const others: [string, string][] = [
    ['measures.json', compact(measuresOf(data, clusters))],
    ['facts.json', compact(factsOf(data, clusters, latestFor))],
    ['promises.json', compact(promises)],
    ...programmeOf(data, clusters).map((programme): [string, string] => ['programme.json', compact(programme)]),
    ['county.json', compact(countyOf(data))],
    ['search.json', compact(searchOf({ ...data, clusters }, ownSources))],
    [
      'english.json',
      compact({
        places: Object.fromEntries(data.english),
        products: translated(
          clusters.flatMap(c => c.products),
          data.translations,
        ),
      }),
    ],
    ...clusters.map((c): [string, string] => [`clusters/${c.id}.json`, compact(detailOf(data, c, promises.promises))]),
  ]
  const english = englishEditions([...indexWith(''), ...others], data.translations)
  return new Map([...indexWith(editionOf([...indexWith(''), ...others, ...english])), ...others, ...english])
}

/** The same for the same bytes, another for any other. */
function editionOf(files: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(name).update(text)
  return hash.digest('hex').slice(0, 12)
}

const compact = (json: unknown): string => `${JSON.stringify(json)}\n`

/** By prefecture, county (those without one last in their prefecture), id. Not by locale: the bytes must not vary. */
const byPlace = (a: ClusterRow, b: ClusterRow): number =>
  compare(a.prefecture, b.prefecture) || compare(a.adcode ?? '~', b.adcode ?? '~') || compare(a.id, b.id)

/** As many as one task may read: 5,000 clusters are 2 MB of JSON, parsed in some 20 ms. */
const PART = 5000

/** The first clusters with all that stands above them, and further parts only when there are more. */
function indexFiles(
  data: Dataset,
  clusters: readonly IndustryCluster[],
  edition: string,
): [name: string, text: string][] {
  const more: [string, string][] = []
  for (let start = PART; start < clusters.length; start += PART) {
    const part: IndexPart = { clusters: clusters.slice(start, start + PART) }
    more.push([`index-${more.length + 2}.json`, compact(part)])
  }
  const index: Index = {
    edition,
    version: newestDate(data.sources.flatMap(s => (s.date === null ? [] : [s.date]))),
    lists: data.lists.map(listOf),
    deadlines: deadlinesOf(data),
    clusters: clusters.slice(0, PART),
    ...(more.length > 0 ? { more: more.map(([name]) => `data/${name}`) } : {}),
  }
  return [['index.json', compact(index)], ...more]
}

const deadlinesOf = (data: Dataset): readonly Deadline[] => data.policy?.deadlines ?? []

const listOf = (list: ListRow): RecognitionList => ({
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

const clusterOf = (c: ClusterRow): IndustryCluster => ({
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
  evidence: lettersOf(countable(c.measures)),
  scopes: scopeLettersOf(c.figures),
})

const publicMeasure = ({ actor: _ours, ...measure }: ClusterRow['measures'][number]) => measure

/** With the sources of lists and deadlines too, so that every source the index names can be found in one file. */
function measuresOf(data: Dataset, clusters: readonly ClusterRow[]): Measures {
  const directions = data.directions.map(({ order: _order, titleEn: _titleEn, ...rule }) => rule)
  const measures = clusters.flatMap(c => c.measures.map(m => ({ ...publicMeasure(m), cluster: c.id })))
  const cited = [
    ...[...measures, ...deadlinesOf(data)].map(row => row.source),
    ...[...directions, ...data.lists].flatMap(row => row.sources),
    ...clusters.flatMap(c => c.recognitions.flatMap(r => (r.reReviewed === null ? [] : [r.reReviewed.source]))),
  ]
  return { directions, measures, sources: sourcesOf(data, cited) }
}

/** What speaks of the cluster itself. */
const ownSources = (c: ClusterRow): string[] => [
  ...[...c.figures, ...c.notes, ...c.measures, ...c.leadEnterprises].map(row => row.source),
  ...c.recognitions.flatMap(r => [...r.sources, ...(r.reReviewed === null ? [] : [r.reReviewed.source])]),
]

/** All its panel cites: its own sources, those of its lists and of the notices on them. */
function citedFor(data: Dataset, c: ClusterRow): string[] {
  const lists = data.lists.filter(list => c.recognitions.some(r => r.list === list.id))
  return [
    ...ownSources(c),
    ...(data.policy?.termEnd ?? []).map(rule => rule.source),
    ...lists.flatMap(list => [...list.sources, ...noticesFor(list, deadlinesOf(data)).map(n => n.deadline.source)]),
  ]
}

function factsOf(data: Dataset, clusters: readonly ClusterRow[], latestFor: LatestFor): Facts {
  const rows = clusters.map(c => ({
    id: c.id,
    figure: leadingFigure(c.figures),
    measures: DIRECTION_IDS.map(id => countable(c.measures).filter(m => m.direction === id).length),
    sources: new Set(citedFor(data, c)).size,
    latest: latestFor(c),
    recognitionSources: [...new Set(c.recognitions.flatMap(r => r.sources))],
  }))
  return {
    rows,
    sources: sourcesOf(
      data,
      rows.flatMap(({ figure, recognitionSources }) => [...(figure ? [figure.source] : []), ...recognitionSources]),
    ),
  }
}

function detailOf(data: Dataset, c: ClusterRow, promises: readonly ClusterPromise[]): ClusterDetail {
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
    promisesStated: promises.filter(({ cluster }) => cluster === c.id).map(({ stated }) => stated),
    figures: c.figures,
    notes: c.notes,
    measures: c.measures.map(publicMeasure),
    termEnd: data.policy?.termEnd ?? [],
    sources: sourcesOf(data, citedFor(data, c)),
  }
}
