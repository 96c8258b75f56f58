// Checks the descriptions of the published data with independent readers: every file against its schema, the Data Package
// against the standard, the CSV tables against their metadata, version.json against the bytes.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { buildFieldsDoc } from '../../scripts/build-fields-doc/build'
import type { Manifest } from '../../src/domain/export/publishedFiles'
import { parseCsvRecords } from '../support/data/csv'
import { DATA_PACKAGE_RULES } from '../support/data/dataPackageRules'
import { CLUSTERS, readPublished } from '../support/data/sourceTables'

const read = (path: string): string => readPublished(`data/v1/${path}`)
const readJson = <T>(path: string): T => JSON.parse(read(path)) as T

const PATHS = readdirSync('public/data/v1', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.\w+$/.test(path))
const MANIFEST = readJson<Manifest>('version.json')

const checksum = (text: string) => createHash('sha256').update(text).digest('hex')

interface Schema {
  readonly [key: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Paths of fields in the value that the schema does not describe. */
function findUndescribed(value: unknown, schema: Schema, root: Schema, path = ''): string[] {
  const resolved = schema.$ref ? (root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema
  const options = resolved.anyOf ?? resolved.oneOf ?? [resolved]
  if (Array.isArray(value))
    return value.flatMap(item => findUndescribed(item, options.find(o => o.items)?.items ?? {}, root, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  const results = options.map(option => {
    const own = option.$ref ? (root.$defs?.[option.$ref.split('/').at(-1) ?? ''] ?? {}) : option
    if (own.additionalProperties) return []
    return Object.entries(value).flatMap(([key, item]) => {
      const part = own.properties?.[key]
      const description = part as { title?: string; description?: string } | undefined
      if (!part || !description?.title || !description.description) return [`${path}.${key}`]
      return findUndescribed(item, part, root, `${path}.${key}`)
    })
  })
  return results.reduce((best, result) => (result.length < best.length ? result : best))
}

test('version.json has the size and the SHA-256 checksum of every other file', () => {
  const listed = MANIFEST.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
  const actual = PATHS.filter(path => path !== 'version.json').map(path => {
    const text = read(path)
    return { path, bytes: Buffer.byteLength(text), sha256: checksum(text) }
  })
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
  expect(listed.sort(byPath)).toEqual(actual.sort(byPath))
  expect(MANIFEST.dataDate).toBe(readJson<{ version: string }>('index.json').version)
})

test('every JSON file with data is valid by its schema, which describes each of its fields', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  const files = [...MANIFEST.files.filter(({ path, schema }) => schema && path.endsWith('.json'))]
  expect(files.length).toBeGreaterThan(2 * CLUSTERS.length)
  const validators = new Map(
    [...new Set(files.map(file => file.schema ?? ''))].map(path => {
      const schema = readJson<Schema>(path)
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      return [path, { schema, validate: ajv.compile(schema) }] as const
    }),
  )
  for (const { path, schema: schemaPath } of [...files, { path: 'version.json', schema: 'schemas/version.json' }]) {
    const entry = validators.get(schemaPath ?? '') ?? {
      schema: readJson<Schema>(schemaPath ?? ''),
      validate: ajv.compile(readJson<Schema>(schemaPath ?? '')),
    }
    const json = readJson(path)
    expect(entry.validate(json) ? [] : entry.validate.errors?.slice(0, 3), path).toEqual([])
    expect([...new Set(findUndescribed(json, entry.schema, entry.schema))], path).toEqual([])
  }
})

test('a schema rejects a file with a wrong value', () => {
  const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(readJson('schemas/index.json'))
  const index = readJson<{ clusters: object[] }>('index.json')
  expect(validate({ ...index, clusters: [{ ...index.clusters[0], adcode: '110101' }] })).toBe(false)
  expect(validate({ ...index, clusters: [{ ...index.clusters[0], recognitions: [] }] })).toBe(false)
  expect(validate({ ...index, clusters: [{ ...index.clusters[0], later: 'a field of later data' }] })).toBe(true)
})

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly jsonSchema?: string
  readonly licenses: readonly { readonly name: string }[]
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: object }[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
  }
}
const { resources } = readJson<{ resources: readonly Resource[] }>('datapackage.json')

test('the Data Package follows the standard and has every file with data, its size, checksum and licence', () => {
  const validate = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(DATA_PACKAGE_RULES)
  expect(validate(readJson('datapackage.json')) ? [] : validate.errors).toEqual([])
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  const described = MANIFEST.files.filter(({ path }) => !/^schemas\/|-metadata\.json$|^datapackage/.test(path))
  expect(resources.map(({ path }) => path)).toEqual(described.map(({ path }) => path))
  for (const { path, bytes, hash, licenses, jsonSchema } of resources) {
    const text = read(path)
    expect([Buffer.byteLength(text), `sha256:${checksum(text)}`], path).toEqual([bytes, hash])
    expect(licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0'])
    if (jsonSchema) expect(PATHS).toContain(jsonSchema)
  }
})

const TABLES = resources.flatMap(({ name, path, schema }) =>
  schema ? [{ name, schema, text: read(path), records: parseCsvRecords(read(path)) }] : [],
)
const toKey = (record: Readonly<Record<string, string>>, columns: readonly string[]) =>
  columns.map(column => record[column]).join(' ')

test.each(TABLES)(
  '$name.csv has the columns, types and keys of its descriptions',
  ({ name, schema, text, records }) => {
    expect(text.startsWith('\uFEFF')).toBe(true)
    const csvw = readJson<{
      url: string
      tableSchema: { columns: { name: string; titles: string; datatype: string; required?: boolean }[] }
    }>(`${name}.csv-metadata.json`)
    expect(csvw.url).toBe(`${name}.csv`)
    const columns = Object.keys(records[0] ?? {})
    expect(columns).toEqual(schema.fields.map(field => field.name))
    expect(columns).toEqual(csvw.tableSchema.columns.map(column => column.titles))
    for (const [i, { name: column, type, constraints }] of schema.fields.entries()) {
      const cells = records.map(record => record[column] ?? '')
      if (constraints)
        expect(
          cells.filter(cell => cell === ''),
          column,
        ).toEqual([])
      expect(csvw.tableSchema.columns[i]?.required ?? false, column).toBe(constraints !== undefined)
      if (type === 'number' || type === 'integer')
        expect(cells.filter(c => c !== '' && !(Number(c) >= -1e12))).toEqual([])
      if (type === 'boolean') expect(cells.filter(cell => !/^(true|false)$/.test(cell))).toEqual([])
    }
    expect(new Set(records.map(record => toKey(record, schema.primaryKey))).size).toBe(records.length)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = new Set(
        TABLES.find(t => t.name === reference.resource)?.records.map(r => toKey(r, reference.fields)),
      )
      expect(records.filter(record => !targets.has(toKey(record, fields)))).toEqual([])
    }
  },
)

test('the CSV tables have every record of the cluster files, with the same values', () => {
  const find = (name: string) => TABLES.find(table => table.name === name)?.records ?? []
  type Detail = Record<'figures' | 'measures' | 'recognitionEvidence', Record<string, unknown>[]>
  for (const { id } of CLUSTERS) {
    const detail = readJson<Detail>(`clusters/${id}.json`)
    for (const name of ['figures', 'measures'] as const) {
      const records = find(name).filter(record => record.cluster === id)
      expect(records.map(({ position }) => Number(position))).toEqual(detail[name].map((_, i) => i + 1))
      for (const [i, record] of records.entries())
        for (const [field, value] of Object.entries(detail[name][i] ?? {}))
          expect(record[field], `${id} ${name} ${i} ${field}`).toBe(value === null ? '' : String(value))
    }
    expect(find('recognitions').filter(record => record.cluster === id)).toHaveLength(detail.recognitionEvidence.length)
  }
  expect(find('clusters').map(({ id }) => id)).toEqual(
    readJson<{ clusters: { id: string }[] }>('index.json').clusters.map(({ id }) => id),
  )
})

test('docs/data-fields.md has the fields of the schemas', () => {
  expect(readFileSync('docs/data-fields.md', 'utf8')).toBe(buildFieldsDoc())
})

test('every published id is recorded, so that none can vanish unnoticed', () => {
  const recorded = JSON.parse(readFileSync('data/published-ids.json', 'utf8')) as Record<string, string[]>
  const current = {
    cluster: CLUSTERS.map(({ id }) => id),
    list: readJson<{ lists: { id: string }[] }>('index.json').lists.map(({ id }) => id),
    source: readJson<{ sources: { id: string }[] }>('programme.json').sources.map(({ id }) => id),
  }
  for (const [kind, ids] of Object.entries(current))
    expect(
      ids.filter(id => !recorded[kind]?.includes(id)),
      `${kind}: run npm run generate`,
    ).toEqual([])
})
