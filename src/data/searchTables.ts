// The file of the search: what it must look like, and how it is fetched. Apart from the other doors, since it comes only
// when a reader reaches for the box.
import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import type { SearchTables } from '../domain/searchTables'
import { FILES, type Parsed } from './files'
import { asObject, whole } from './parse'
import { fileQuery } from './queries'
import { adcode, clusterId, count, text } from './schema'

const searchSchema = v.object({
  spelling: v.object({
    readings: v.record(text, text),
    words: v.record(text, text),
    traditional: v.string(),
  }),
  english: v.record(text, text),
  formerNames: v.array(v.object({ adcode, name: text, code: text, until: count })),
  firms: v.array(v.object({ name: text, clusters: v.array(clusterId) })),
}) satisfies v.GenericSchema<unknown, SearchTables>

/** Throws DataFileError of kind 'shape'. */
export const parseSearchTables = (json: unknown, file: string = FILES.search): Parsed<SearchTables> => ({
  value: whole(file, asObject(file, json), searchSchema),
  rejected: [],
})

export const searchTablesQuery = fileQuery(FILES.search, parseSearchTables)

export const useSearchTables = () => useQuery(searchTablesQuery)
