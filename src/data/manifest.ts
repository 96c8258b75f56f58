// Parser of data/v1/version.json, which only the page on open data needs.
import * as v from 'valibot'
import type { Manifest, PublishedFile } from '../domain/export/publishedFiles'
import { FILES, type Parsed } from './files'
import { parseObject, parseOrThrow } from './parseRecords'
import { count, partialDate, type SchemaFor, text } from './schema'

/** A published file with its size and checksum. */
export const publishedFileSchema = v.object({
  path: text,
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum')),
  rows: v.nullable(count),
  schema: v.nullable(text),
}) satisfies SchemaFor<PublishedFile>

/** data/v1/version.json. */
export const manifestSchema = v.object({
  dataDate: partialDate,
  edition: text,
  schemaVersion: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version')),
  licence: text,
  files: v.array(publishedFileSchema),
}) satisfies SchemaFor<Manifest>

/** Throws DataFileError of kind 'shape' for any invalid value. */
export const parseManifest = (json: unknown, file: string = FILES.manifest): Parsed<Manifest> => ({
  value: parseOrThrow(file, parseObject(file, json), manifestSchema),
  rejected: [],
})
