// The file on the county behind a cluster: what it must look like, and how it is fetched. Apart from the other schemas,
// since only a part that a reader opens needs it.
import { useQuery } from '@tanstack/react-query'
import * as v from 'valibot'
import type { CountyContext } from '../domain/place/county'
import { countyTitleSchema, parkSchema, placeStatementSchema } from './countySchema'
import { FILES, type Parsed } from './files'
import { parseObject, parseRecords, parseTranslations } from './parse'
import { createParsedFileQuery } from './queries'
import { sourceSchema } from './schema'

/** Throws DataFileError of kind 'shape' when the envelope is wrong; a bad row is set aside. */
export function parseCounty(json: unknown, file: string = FILES.county): Parsed<CountyContext> {
  const envelope = parseObject(file, json)
  const rows = parseRecords(file, envelope, 'rows', v.variant('kind', [parkSchema, countyTitleSchema]))
  const counts = parseRecords(file, envelope, 'counts', placeStatementSchema)
  const sources = parseRecords(file, envelope, 'sources', sourceSchema)
  return {
    value: { rows: rows.value, counts: counts.value, sources: sources.value, ...parseTranslations(file, envelope) },
    rejected: [...rows.rejected, ...counts.rejected, ...sources.rejected],
  }
}

const countyQuery = createParsedFileQuery(FILES.county, parseCounty)

export const useCounty = () => useQuery(countyQuery)
