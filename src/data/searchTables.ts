// Parser of data/v1/search.json, which only the search needs.
import * as v from 'valibot'
import type { SearchTables } from '../domain/search/searchTables'
import { FILES, type Parsed } from './files'
import { parseObject, parseOrThrow } from './parseRecords'
import { adcode, clusterId, count, type SchemaFor, text } from './schema'

const nameWithClusters = v.object({ name: text, clusters: v.array(clusterId) })

/** data/v1/search.json. */
export const searchSchema = v.object({
  spelling: v.object({
    common: v.pipe(v.string(), v.regex(/^([a-z]+\d+( |$))*$/)),
    readings: v.record(text, text),
    words: v.record(text, text),
    traditional: v.string(),
  }),
  english: v.record(text, text),
  formerNames: v.array(v.object({ adcode, name: text, code: text, until: count })),
  firms: v.array(nameWithClusters),
  measures: v.record(text, v.array(text)),
  sources: v.array(nameWithClusters),
}) satisfies SchemaFor<SearchTables>

/** Throws DataFileError of kind 'shape' for any invalid value. */
export const parseSearchTables = (json: unknown, file: string = FILES.search): Parsed<SearchTables> => ({
  value: parseOrThrow(file, parseObject(file, json), searchSchema),
  rejected: [],
})
