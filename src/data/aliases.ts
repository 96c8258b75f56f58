// Parser of data/v1/aliases.json, which only a link with an unknown id needs.
import * as v from 'valibot'
import { ALIAS_KINDS, type Alias } from '../domain/export/aliases'
import { DATA_FOLDER } from '../domain/export/publishedData'
import type { Parsed } from './files'
import type { JsonLoader } from './loadJson'
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

/** Path below the site's root. */
const ALIASES_FILE = `${DATA_FOLDER}/aliases.json`

/** The tables of data/v1/aliases.json. */
export const ALIASES_TABLES = { aliases: aliasSchema }

/** Throws DataFileError of kind 'shape' for a wrong envelope. */
const parseAliases = (json: unknown, file: string = ALIASES_FILE): Parsed<{ readonly aliases: readonly Alias[] }> =>
  parseTables(file, parseObject(file, json), ALIASES_TABLES)

/** Loads the former ids. Rejects with a DataFileError. */
export const loadAliases = async (load: JsonLoader): Promise<readonly Alias[]> =>
  parseAliases(await load(ALIASES_FILE, {})).value.aliases
