// The file on the county behind a cluster: what it must look like, and how it is fetched. Apart from the other schemas,
// since only a part that a reader opens needs it.
import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import type { County } from '../domain/county'
import { parkSchema, placedSchema, titleSchema } from './countySchema'
import { FILES, type Parsed } from './files'
import { asObject, records, translationsIn } from './parse'
import { fileQuery } from './queries'
import { sourceSchema } from './schema'

/** Throws DataFileError of kind 'shape' when the envelope is wrong; a bad row is set aside. */
export function parseCounty(json: unknown, file: string = FILES.county): Parsed<County> {
  const envelope = asObject(file, json)
  const rows = records(file, envelope, 'rows', v.variant('kind', [parkSchema, titleSchema]))
  const counts = records(file, envelope, 'counts', placedSchema)
  const sources = records(file, envelope, 'sources', sourceSchema)
  return {
    value: { rows: rows.value, counts: counts.value, sources: sources.value, ...translationsIn(file, envelope) },
    rejected: [...rows.rejected, ...counts.rejected, ...sources.rejected],
  }
}

const countyQuery = fileQuery(FILES.county, parseCounty)

export const useCounty = () => useQuery(countyQuery)
