// Parser of data/v1/aliases.json, which only a link with an unknown id needs.
import * as v from 'valibot'
import { ALIAS_KINDS, type Alias } from '../domain/export/aliases'
import { FILES, type Parsed } from './files'
import { parseObject, parseTables } from './parseRecords'
import { isoDay, type SchemaFor, text } from './schema'

/** A former id with its successor. */
export const aliasSchema = v.object({
  kind: v.picklist(ALIAS_KINDS),
  from: text,
  to: v.nullable(text),
  date: isoDay,
  reasonZh: text,
  reasonEn: text,
}) satisfies SchemaFor<Alias>

/** The tables of data/v1/aliases.json. */
export const ALIASES_TABLES = { aliases: aliasSchema }

/** Throws DataFileError of kind 'shape' for a wrong envelope. */
export const parseAliases = (
  json: unknown,
  file: string = FILES.aliases,
): Parsed<{ readonly aliases: readonly Alias[] }> => parseTables(file, parseObject(file, json), ALIASES_TABLES)
