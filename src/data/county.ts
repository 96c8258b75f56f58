// Parser of data/v1/county.json, which only the panel of a county needs.
import * as v from 'valibot'
import type { CountyContext } from '../domain/place/county'
import { countyTitleSchema, parkSchema, placeStatementSchema } from './countySchema'
import { FILES, type Parsed } from './files'
import { parseObject, parseTables } from './parseRecords'
import { sourceSchema } from './schema'

/** The tables of data/v1/county.json. */
export const COUNTY_TABLES = {
  rows: v.variant('kind', [parkSchema, countyTitleSchema]),
  counts: placeStatementSchema,
  sources: sourceSchema,
}

/** Throws DataFileError of kind 'shape' for a wrong envelope. */
export const parseCounty = (json: unknown, file: string = FILES.county): Parsed<CountyContext> =>
  parseTables(file, parseObject(file, json), COUNTY_TABLES)
