// Groups the published files for the page on open data: one row for files of the same kind.
import type { Manifest, PublishedFile } from '../../domain/export/publishedFiles'

/**
 * The files that share a description: `clusters/x.json` and `en/clusters/x.json` are `clusters/*.json`.
 * @param path below the folder of published data
 */
export const toFileGroup = (path: string): string =>
  path
    .replace(/^en\//, '')
    .replace(/^index-\d+\.json$/, 'index.json')
    .replace(/^(clusters|schemas|tables)\/.*\.json$/, '$1/*.json')
    .replace(/^tables\/.*\.csv$/, 'tables/*.csv')
    .replace(/^.*\.csv-metadata\.json$/, '*.csv-metadata.json')

/** The kinds of files by section of the page, in its order. A contract test finds a kind that is missing here. */
const SECTIONS = {
  tables: ['clusters.csv', 'recognitions.csv', 'figures.csv', 'measures.csv', 'sources.csv'],
  records: [
    'index.json',
    'clusters/*.json',
    'measures.json',
    'figures.json',
    'facts.json',
    'promises.json',
    'programme.json',
    'county.json',
    'search.json',
    'english.json',
    'tables/*.json',
    'tables/*.csv',
  ],
  descriptions: [
    'version.json',
    'datapackage.json',
    'aliases.json',
    'changes.json',
    'schemas/*.json',
    '*.csv-metadata.json',
  ],
} as const
/** A section of the page. */
export type FileSection = keyof typeof SECTIONS

/** Published files of one kind. */
export interface FileGroup {
  /** `clusters/*.json`; the key of its description. */
  readonly name: string
  /** In the order of the manifest, without English editions. */
  readonly files: readonly PublishedFile[]
  /** Of all of them; null for version.json, which cannot have its own size. */
  readonly bytes: number | null
  /** Number of records in all of them; null if they have none. */
  readonly rows: number | null
  /** Path of the description that they share; null without one. */
  readonly schema: string | null
  /** Paths of the English editions, in the order of the files. */
  readonly english: readonly string[]
}

/** The groups of a section; kinds without a file are left out. */
export function selectFileGroups({ files }: Manifest, section: FileSection): readonly FileGroup[] {
  const paths = new Set(files.map(({ path }) => path))
  return SECTIONS[section].flatMap(name => {
    const members = files.filter(({ path }) => !path.startsWith('en/') && toFileGroup(path) === name)
    if (name === 'version.json') return [VERSION_FILE]
    return members.length > 0 ? [toGroup(name, members, paths)] : []
  })
}

const VERSION_FILE: FileGroup = {
  name: 'version.json',
  files: [],
  bytes: null,
  rows: null,
  schema: 'schemas/version.json',
  english: [],
}

function toGroup(name: string, files: readonly PublishedFile[], paths: ReadonlySet<string>): FileGroup {
  const rows = files.flatMap(file => file.rows ?? [])
  return {
    name,
    files,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: rows.length > 0 ? rows.reduce((sum, count) => sum + count, 0) : null,
    schema: files[0]?.schema ?? null,
    english: files.map(({ path }) => `en/${path}`).filter(path => paths.has(path)),
  }
}
