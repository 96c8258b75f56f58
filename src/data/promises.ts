// The file of the promises: what it must look like. Apart from the other doors, since only the view of it needs it.
import * as v from 'valibot'
import { type ClusterPromise, FITS, type Report } from '../domain/promises'
import { FILES, type Parsed, type Promises } from './files'
import { asObject, records, translationsIn } from './parse'
import { clusterId, dateOrNull, figureSchema, measureSchema, sourceSchema } from './schema'

const statementSchema = v.union([figureSchema, measureSchema])

const reportSchema = v.object({
  said: statementSchema,
  published: dateOrNull,
  fit: v.picklist(FITS),
}) satisfies v.GenericSchema<unknown, Report>

const promiseSchema = v.object({
  cluster: clusterId,
  said: statementSchema,
  stated: dateOrNull,
  due: dateOrNull,
  start: v.nullable(reportSchema),
  reports: v.array(reportSchema),
  latest: dateOrNull,
}) satisfies v.GenericSchema<unknown, ClusterPromise>

/** Throws DataFileError of kind 'shape' when the envelope is wrong; a bad row is set aside. */
export function parsePromises(json: unknown, file: string = FILES.promises): Parsed<Promises> {
  const envelope = asObject(file, json)
  const promises = records(file, envelope, 'promises', promiseSchema)
  const sources = records(file, envelope, 'sources', sourceSchema)
  return {
    value: { promises: promises.value, sources: sources.value, ...translationsIn(file, envelope) },
    rejected: [...promises.rejected, ...sources.rejected],
  }
}
