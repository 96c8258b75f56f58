// The rules of the Data Package standard, version 2, that our descriptor is subject to, as a JSON Schema of our own:
// https://datapackage.org/standard/data-package/, data-resource/ and table-schema/. Its published profile has the same
// constraints and is not copied here.
const text = { type: 'string', minLength: 1 }
/** A web address, or a path below the descriptor: not absolute, not hidden, no step up. */
const urlOrPath = { type: 'string', pattern: '^(https?://.+|(?![./~])(?!.*(?:^|/)\\.\\.(?:/|$))[^\\\\:]+)$' }

const licences = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: urlOrPath, title: text },
  },
}
const sources = {
  type: 'array',
  items: { type: 'object', minProperties: 1, properties: { title: text, path: urlOrPath, version: text } },
}

const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'year', 'yearmonth', 'list', 'any']
const fieldNames = { type: 'array', minItems: 1, items: text }
const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: text,
          title: text,
          description: text,
          type: { enum: FIELD_TYPES },
          constraints: { type: 'object', properties: { required: { type: 'boolean' }, unique: { type: 'boolean' } } },
        },
      },
    },
    primaryKey: fieldNames,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: fieldNames,
          reference: { type: 'object', required: ['fields'], properties: { resource: text, fields: fieldNames } },
        },
      },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
}

export const DATA_PACKAGE_RULES = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    description: text,
    version: text,
    keywords: { type: 'array', minItems: 1, items: text },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: text, organization: text, roles: { type: 'array', minItems: 1, items: text } },
        // Ours name the project alone.
        propertyNames: { enum: ['title', 'organization', 'roles'] },
      },
    },
    licenses: licences,
    sources,
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        not: { required: ['data'] },
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: urlOrPath,
          type: { const: 'table' },
          title: text,
          description: text,
          format: text,
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
          licenses: licences,
          sources,
          schema: tableSchema,
        },
      },
    },
  },
}
