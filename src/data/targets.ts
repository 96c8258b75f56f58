// The file of the promises: what it must look like. Apart from the other doors, since only the view of it needs it.
import * as v from 'valibot'
import { type ClusterTarget, COMPARABILITIES, type Report } from '../domain/target/clusterTargets'
import { FILES, type Parsed, type Targets } from './files'
import { parseObject, parseRecords, parseTranslations } from './parse'
import { clusterId, dateOrNull, figureSchema, measureSchema, sourceSchema } from './schema'

const statementSchema = v.union([figureSchema, measureSchema])

const reportSchema = v.object({
  said: statementSchema,
  published: dateOrNull,
  fit: v.picklist(COMPARABILITIES),
}) satisfies v.GenericSchema<unknown, Report>

const targetSchema = v.object({
  cluster: clusterId,
  said: statementSchema,
  stated: dateOrNull,
  due: dateOrNull,
  start: v.nullable(reportSchema),
  reports: v.array(reportSchema),
  latest: dateOrNull,
}) satisfies v.GenericSchema<unknown, ClusterTarget>

/** Throws DataFileError of kind 'shape' when the envelope is wrong; a bad row is set aside. */
export function parseTargets(json: unknown, file: string = FILES.targets): Parsed<Targets> {
  const envelope = parseObject(file, json)
  const targets = parseRecords(file, envelope, 'promises', targetSchema)
  const sources = parseRecords(file, envelope, 'sources', sourceSchema)
  return {
    value: { promises: targets.value, sources: sources.value, ...parseTranslations(file, envelope) },
    rejected: [...targets.rejected, ...sources.rejected],
  }
}
