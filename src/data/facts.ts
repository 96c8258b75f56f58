// The file of the table: what it must look like, and how it is fetched. Apart from the other doors, since only the table
// needs it.
import { type QueryClient, useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import { DIRECTION_IDS } from '../domain/cluster/direction'
import type { ClusterFacts, Facts } from '../domain/cluster/facts'
import { FILES, type Parsed } from './files'
import { parseObject, parseRecords, parseTranslations } from './parse'
import { createParsedFileQuery } from './queries'
import { citations, clusterId, count, dateOrNull, figureSchema, sourceSchema } from './schema'

const factsSchema = v.object({
  id: clusterId,
  figure: v.nullable(figureSchema),
  measures: v.pipe(v.array(count), v.length(DIRECTION_IDS.length, 'is not one count a direction')),
  sources: count,
  latest: dateOrNull,
  recognitionSources: citations,
}) satisfies v.GenericSchema<unknown, ClusterFacts>

/** Throws DataFileError of kind 'shape' when the envelope is wrong; a bad row is set aside. */
export function parseFacts(json: unknown, file: string = FILES.facts): Parsed<Facts> {
  const envelope = parseObject(file, json)
  const rows = parseRecords(file, envelope, 'rows', factsSchema)
  const sources = parseRecords(file, envelope, 'sources', sourceSchema)
  return {
    value: { rows: rows.value, sources: sources.value, ...parseTranslations(file, envelope) },
    rejected: [...rows.rejected, ...sources.rejected],
  }
}

const factsQuery = createParsedFileQuery(FILES.facts, parseFacts)

export const useFacts = () => useQuery(factsQuery)

/** For a file of the rows, on demand. */
export const fetchFacts = (client: QueryClient) => client.fetchQuery(factsQuery)
