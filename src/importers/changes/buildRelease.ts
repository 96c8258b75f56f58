// Builds a release from accepted changes: the source tables, the published files, the entry of the change log, as a zip.
import { strToU8, zipSync } from 'fflate'
import { type BuiltData, buildData } from '../../dataset/buildData'
import { type Dataset, readDataset, TABLES, type TableTexts } from '../../dataset/tables/readDataset'
import { toTableText } from '../../dataset/tables/toTableText'
import { DATA_FOLDER } from '../../domain/export/publishedData'
import { applyChanges } from './applyChanges'
import { buildChangeEntry } from './buildChangeEntry'
import type { Change } from './change'

/** The published tables with the rows as the files have them, so that a release changes no more than it says. */
export function loadPublished(texts: TableTexts): Dataset {
  const { dataset } = readDataset(texts)
  const getRows = <T>(
    name: 'clusters.json' | 'sources.json' | 'recognition-lists.json' | 'aliases.json',
    rows: readonly T[],
  ): T[] => {
    const raw = dataset.raw.get(name)
    return Array.isArray(raw) && raw.length === rows.length ? (raw as T[]) : [...rows]
  }
  return {
    ...dataset,
    clusters: getRows('clusters.json', dataset.clusters),
    sources: getRows('sources.json', dataset.sources),
    lists: getRows('recognition-lists.json', dataset.lists),
    aliases: getRows('aliases.json', dataset.aliases),
  }
}

export interface Release extends BuiltData {
  /** The source tables after the changes. */
  readonly texts: TableTexts
}

/** @param day YYYY-MM-DD of the change log */
export function buildRelease(texts: TableTexts, accepted: readonly Change[], day: string): Release {
  if (accepted.length === 0) return { ...buildData(texts), texts }
  const published = loadPublished(texts)
  const { clusters, sources, lists, aliases } = applyChanges(published, accepted, day)
  const changes = JSON.parse(texts['changes.json']) as readonly { readonly id: string }[]
  const entry = buildChangeEntry(
    accepted,
    day,
    changes.map(({ id }) => id),
  )
  const updated: TableTexts = {
    ...texts,
    'clusters.json': toTableText(clusters),
    'sources.json': toTableText(sources),
    'recognition-lists.json': toTableText(lists),
    'aliases.json': toTableText(aliases),
    'changes.json': toTableText([entry, ...changes]),
  }
  const built = buildData(updated)
  const withIds = { ...updated, 'published-ids.json': toTableText(built.publishedIds) }
  // The published files contain the table of ids.
  return { ...(built.problems.length > 0 ? built : buildData(withIds)), texts: withIds }
}

/**
 * The files of a release, ready to publish: `data/…` and `public/data/v1/…`. All times are those of the day, so that the
 * same release gives the same bytes.
 *
 * @throws Error if the release has problems
 */
export function buildReleaseZip({ texts, files, problems }: Release, day: string): Uint8Array<ArrayBuffer> {
  if (problems.length > 0) throw new Error(`The release has ${problems.length} problems`)
  const entries = [
    ...TABLES.map(name => [`data/${name}`, texts[name]] as const),
    ...[...files].map(([path, text]) => [`public/${DATA_FOLDER}/${path}`, text] as const),
  ]
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // The format has local times without a zone.
  const mtime = new Date(year, month - 1, date)
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, [strToU8(text), { mtime }]])))
}
