// Parser of data/v1/promises.json, which only the view of targets and its download need.
import * as v from 'valibot'
import { type ClusterTarget, COMPARABILITIES, type Report } from '../domain/target/clusterTargets'
import { FILES, type Parsed, type Targets } from './files'
import { parseObject, parseTables } from './parseRecords'
import { clusterId, dateOrNull, figureSchema, measureSchema, type SchemaFor, sourceSchema } from './schema'

const statementSchema = v.union([figureSchema, measureSchema])

/** A report that may be about a target. */
export const reportSchema = v.object({
  said: statementSchema,
  published: dateOrNull,
  fit: v.picklist(COMPARABILITIES),
}) satisfies SchemaFor<Report>

/** A target or plan of a cluster. */
export const targetSchema = v.object({
  cluster: clusterId,
  said: statementSchema,
  stated: dateOrNull,
  due: dateOrNull,
  start: v.nullable(reportSchema),
  reports: v.array(reportSchema),
  latest: dateOrNull,
}) satisfies SchemaFor<ClusterTarget>

/** The tables of data/v1/promises.json. */
export const TARGETS_TABLES = { promises: targetSchema, sources: sourceSchema }

/** Throws DataFileError of kind 'shape' for a wrong envelope. */
export const parseTargets = (json: unknown, file: string = FILES.targets): Parsed<Targets> =>
  parseTables(file, parseObject(file, json), TARGETS_TABLES)
