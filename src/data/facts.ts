// Parser of data/v1/facts.json, which only the table and its downloads need.
import * as v from 'valibot'
import { DIRECTION_IDS } from '../domain/cluster/direction'
import type { ClusterFacts, Facts } from '../domain/cluster/facts'
import { FILES, type Parsed } from './files'
import { parseObject, parseTables } from './parseRecords'
import { citations, clusterId, count, dateOrNull, figureSchema, type SchemaFor, sourceSchema } from './schema'

const factsSchema = v.object({
  id: clusterId,
  figure: v.nullable(figureSchema),
  measures: v.pipe(v.array(count), v.length(DIRECTION_IDS.length, 'is not one count a direction')),
  sources: count,
  latest: dateOrNull,
  recognitionSources: citations,
}) satisfies SchemaFor<ClusterFacts>

/** The tables of data/v1/facts.json. */
export const FACTS_TABLES = { rows: factsSchema, sources: sourceSchema }

/** Throws DataFileError of kind 'shape' for a wrong envelope. */
export const parseFacts = (json: unknown, file: string = FILES.facts): Parsed<Facts> =>
  parseTables(file, parseObject(file, json), FACTS_TABLES)
