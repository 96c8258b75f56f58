// The published files, as version.json lists them.
import { DATA_FOLDER } from './publishedData'

/** Matches the path of a further part of a large index: `data/v1/index-2.json`. */
export const INDEX_PART_PATTERN = new RegExp(`^${DATA_FOLDER}/index-\\d+\\.json$`)

/** A file below the folder of published data. */
export interface PublishedFile {
  /** Below the folder: `clusters/dongpo-pickles.json`. */
  readonly path: string
  readonly bytes: number
  /** In hexadecimal digits. */
  readonly sha256: string
  /** Number of records: of all tables in a JSON file, or of lines below the head in a CSV file; null if it has none. */
  readonly rows: number | null
  /** Path of its description below the folder: a JSON Schema, or the CSVW metadata of a CSV file; null without one. */
  readonly schema: string | null
}

/** data/v1/version.json: every published file except itself. */
export interface Manifest {
  /** Date of the newest source. */
  readonly dataDate: string
  /** As in the index: differs between any two versions of the data. */
  readonly edition: string
  /** Version of the form of the files: semantic versioning, of which the folder has the first number. */
  readonly schemaVersion: string
  /** SPDX identifier. */
  readonly licence: string
  readonly files: readonly PublishedFile[]
}
