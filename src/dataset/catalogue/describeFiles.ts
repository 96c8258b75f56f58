// Adds to the published files what describes them: schemas, CSV tables with their metadata, the Data Package, and
// version.json with the checksum of each file. The same files give the same bytes.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ClusterIndex } from '../../data/files'
import type { Manifest, PublishedFile } from '../../domain/export/publishedFiles'
import type { PublishedFiles } from '../publish/publish'
import type { Dataset } from '../tables/readDataset'
import { buildCsvTables, formatTables } from './csvTables'
import { buildCsvwMetadata } from './csvw'
import { buildDataPackage } from './dataPackage'
import { FILE_KINDS, findSchemaPath } from './fileSchemas'
import { buildFileSchema } from './jsonSchema'
import { LICENCE_ID } from './titles'

/** Semantic versioning of the form of the files; the first number is that of the folder. */
const SCHEMA_VERSION = '1.1.0'

const toIndentedJson = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

/** @param files as `publish` gives them */
export function describeFiles(files: PublishedFiles, data: Dataset): PublishedFiles {
  const { version: dataDate, edition } = JSON.parse(files.get('index.json') ?? '{}') as ClusterIndex
  const order = [...files.keys()].flatMap(path => /^clusters\/(.*)\.json$/.exec(path)?.[1] ?? [])
  const clusters = [...data.clusters].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const tables = buildCsvTables(data, clusters)
  const tableFiles = formatTables(tables)
  const descriptions = new Map([
    ...tables.map(
      table => [`${table.name}.csv-metadata.json`, toIndentedJson(buildCsvwMetadata(table, dataDate))] as const,
    ),
    ...FILE_KINDS.map(
      ({ name, schema }) => [`schemas/${name}.json`, toIndentedJson(buildFileSchema(name, schema))] as const,
    ),
  ])
  const rowCounts = new Map(tables.map(({ name, rows }) => [`${name}.csv`, rows.length]))
  const described = [...files, ...tableFiles].map(([path, text]) =>
    toPublishedFile(path, text, rowCounts.get(path) ?? (path.endsWith('.csv') ? countLines(text) : countRows(text))),
  )
  const common = { dataDate, edition, schemaVersion: SCHEMA_VERSION }
  const dataPackage = toIndentedJson(buildDataPackage({ ...common, files: described, tables }))
  const manifest: Manifest = {
    ...common,
    licence: LICENCE_ID,
    files: [
      ...described,
      ...[...descriptions, ['datapackage.json', dataPackage] as const].map(([path, text]) =>
        toPublishedFile(path, text, null),
      ),
    ],
  }
  return new Map([
    ...files,
    ...tableFiles,
    ...descriptions,
    ['datapackage.json', dataPackage],
    ['version.json', toIndentedJson(manifest)],
  ])
}

/** Lines below the head. */
const countLines = (text: string): number => text.trim().split('\n').length - 1

/** A table that this module describes; the tables of places in the folder of source tables have no metadata. */
const PUBLISHED_CSV = /^[^/]+\.csv$/

const toPublishedFile = (path: string, text: string, rows: number | null): PublishedFile => ({
  path,
  bytes: utf8ToBytes(text).length,
  sha256: bytesToHex(sha256(utf8ToBytes(text))),
  rows,
  schema: PUBLISHED_CSV.test(path) ? `${path}-metadata.json` : findSchemaPath(path),
})

/** Number of records in the tables of a JSON file; null if it has no table. */
function countRows(text: string): number | null {
  const json = JSON.parse(text) as object
  if (Array.isArray(json)) return json.length
  const lengths = Object.values(json).flatMap(part => (Array.isArray(part) ? [part.length] : []))
  return lengths.length > 0 ? lengths.reduce((sum, length) => sum + length, 0) : null
}
