// Groups the published files for the page on open data: one row for files of the same kind.
import { type Manifest, type PublishedFile, toFileGroup } from '../../domain/export/publishedData'

/** Published files of one kind. */
export interface FileGroup {
  /** `clusters/*.json`; the key of its description. */
  readonly name: string
  /** In the order of the manifest, without English editions. */
  readonly files: readonly PublishedFile[]
  readonly bytes: number
  /** Number of records in all of them; null if they have none. */
  readonly rows: number | null
  /** Path of the description that they share; null without one. */
  readonly schema: string | null
  /** Path of the English edition of a single file; null without one. */
  readonly english: string | null
}

/** The groups by kind of content. */
export interface FileSections {
  readonly tables: readonly FileGroup[]
  readonly records: readonly FileGroup[]
  readonly descriptions: readonly FileGroup[]
}

const DESCRIPTIONS = ['version.json', 'datapackage.json', 'aliases.json', 'changes.json', 'schemas/*.json']
const isDescription = (name: string): boolean => DESCRIPTIONS.includes(name) || name.endsWith('-metadata.json')

/** Selects every file once; version.json itself is added, since it cannot have its own size. */
export function selectFileSections({ files }: Manifest): FileSections {
  const paths = new Set(files.map(({ path }) => path))
  const byGroup = new Map<string, PublishedFile[]>()
  for (const file of files) {
    if (file.path.startsWith('en/')) continue
    const name = toFileGroup(file.path)
    byGroup.set(name, [...(byGroup.get(name) ?? []), file])
  }
  const groups = [...byGroup].map(([name, members]) => toGroup(name, members, paths))
  return {
    tables: groups.filter(({ name }) => name.endsWith('.csv')),
    records: groups.filter(({ name }) => !name.endsWith('.csv') && !isDescription(name)),
    descriptions: groups.filter(({ name }) => isDescription(name)),
  }
}

function toGroup(name: string, files: readonly PublishedFile[], paths: ReadonlySet<string>): FileGroup {
  const rows = files.flatMap(file => file.rows ?? [])
  const [first] = files
  const english = `en/${first?.path}`
  return {
    name,
    files,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: rows.length > 0 ? rows.reduce((sum, count) => sum + count, 0) : null,
    schema: name.endsWith('schemas/*.json') ? null : (first?.schema ?? null),
    english: files.length === 1 && paths.has(english) ? english : null,
  }
}
