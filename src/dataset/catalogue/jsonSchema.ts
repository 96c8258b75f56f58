// Converts the schemas of the app to JSON Schema 2020-12, with the descriptions of the fields.
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import * as schemas from '../../data/schema'
import { findFieldWords } from './fields'
import { RECORD_SCHEMAS } from './fileSchemas'

/** Schemas that are functions, as JSON Schema. */
const CUSTOM_SCHEMAS = new Map<unknown, JsonSchema>([
  [schemas.countyCode, { type: 'string', pattern: '^51(?!00)\\d{2}(?!00)\\d{2}$' }],
  [schemas.prefectureCode, { type: 'string', pattern: '^51(?!00)\\d{2}00$' }],
  [schemas.clusterId, { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }],
  [schemas.listId, { type: 'string', pattern: '^(sc|cn)-20\\d{2}$' }],
  [schemas.clusterSchema.entries.evidence, { type: 'string', pattern: '^[dap-]{6}$' }],
  [schemas.clusterSchema.entries.scopes, { type: 'string', pattern: '^[k-][p-][c-][t-][f-]$' }],
  [schemas.quote.wrapped, { type: 'string', minLength: 1, maxLength: schemas.MAX_QUOTE }],
])

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  // Optional fields with a default may be missing.
  typeMode: 'input',
  // JSON has no infinite numbers. The form of a month and day is checked by a pattern beside the check.
  ignoreActions: ['finite', 'check'],
  overrideSchema: ({ valibotSchema }) => CUSTOM_SCHEMAS.get(valibotSchema),
}

/**
 * The schema of a file. Each record that it contains is a definition below `$defs`.
 * @param name of the file, for the descriptions of its own fields
 */
export function buildFileSchema(name: string, schema: v.GenericSchema): JsonSchema {
  const { $defs = {}, ...root } = toJsonSchema(schema, { ...CONFIG, definitions: RECORD_SCHEMAS }) as JsonSchema
  const used = selectUsedDefinitions(root, $defs as Record<string, JsonSchema>)
  const { $schema, ...described } = describe(root, name)
  return {
    ...($schema ? { $schema } : {}),
    title: name,
    ...described,
    ...(used.length > 0 ? { $defs: Object.fromEntries(used.map(([key, part]) => [key, describe(part, key)])) } : {}),
  }
}

/** Follows references from the root, in the order of RECORD_SCHEMAS. */
function selectUsedDefinitions(root: JsonSchema, definitions: Record<string, JsonSchema>): [string, JsonSchema][] {
  const found = new Set<string>()
  const visit = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
      if (found.has(name)) continue
      found.add(name)
      visit(definitions[name])
    }
  }
  visit(root)
  return Object.entries(definitions).filter(([name]) => found.has(name))
}

/** Adds title and description to each field, also to those of nested objects. */
function describe(schema: JsonSchema, owner: string): JsonSchema {
  const { properties, items, anyOf, prefixItems: _prefixItems, ...rest } = schema
  return {
    ...rest,
    ...(properties ? { properties: describeProperties(properties as Record<string, JsonSchema>, owner) } : {}),
    ...(items && typeof items === 'object' && !Array.isArray(items)
      ? { items: describe(items as JsonSchema, owner) }
      : {}),
    ...(anyOf ? { anyOf: (anyOf as JsonSchema[]).map(part => describe(part, owner)) } : {}),
  } as JsonSchema
}

const describeProperties = (properties: Record<string, JsonSchema>, owner: string) =>
  Object.fromEntries(
    Object.entries(properties).map(([field, part]) => {
      const { zh, en } = findFieldWords(owner, field)
      return [field, { title: zh, description: en, ...describe(part, field) }]
    }),
  )
