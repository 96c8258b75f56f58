// The metadata of a CSV table as CSVW (W3C, "CSV on the Web"), and its columns as a Table Schema for the Data Package.

import { DATA_LICENCE } from '../../domain/export/publishedData'
import type { Column, CsvTable } from './csvTables'
import { SEPARATOR } from './csvTables'
import { findFieldWords } from './fields'
import { findFileTitle, PUBLISHER } from './titles'

const zh = (text: string) => ({ '@value': text, '@language': 'zh' })
const en = (text: string) => ({ '@value': text, '@language': 'en' })

const CSVW_TYPES = {
  string: 'string',
  number: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  list: 'string',
} as const

function toCsvwColumn({ name, record, type, isRequired }: Column) {
  const words = findFieldWords(record, name)
  return {
    name,
    titles: name,
    'dc:title': zh(words.zh),
    'dc:description': en(words.en),
    datatype: CSVW_TYPES[type],
    ...(type === 'list' ? { separator: SEPARATOR } : {}),
    ...(isRequired ? { required: true } : { null: '' }),
  }
}

/** @param dataDate the date of the newest source */
export const buildCsvwMetadata = ({ name, columns, key }: CsvTable, dataDate: string) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
  url: `${name}.csv`,
  'dc:title': [zh(findFileTitle(`${name}.csv`).zh), en(findFileTitle(`${name}.csv`).en)],
  'dc:publisher': { 'schema:name': zh(PUBLISHER) },
  'dc:license': { '@id': DATA_LICENCE.url },
  'dc:modified': dataDate,
  dialect: {
    encoding: 'utf-8',
    header: true,
    headerRowCount: 1,
    delimiter: ',',
    lineTerminators: ['\r\n'],
    doubleQuote: true,
  },
  tableSchema: { columns: columns.map(toCsvwColumn), primaryKey: key },
})

const TABLE_SCHEMA_TYPES = { ...CSVW_TYPES, number: 'number' } as const

/** https://datapackage.org/standard/table-schema/ */
export const buildTableSchema = ({ columns, key, references }: CsvTable) => ({
  fields: columns.map(({ name, record, type, isRequired }) => {
    const words = findFieldWords(record, name)
    return {
      name,
      type: TABLE_SCHEMA_TYPES[type],
      title: words.zh,
      description: type === 'list' ? `${words.en} Separated by "${SEPARATOR}".` : words.en,
      ...(isRequired ? { constraints: { required: true } } : {}),
    }
  }),
  primaryKey: key,
  ...(references.length > 0
    ? {
        foreignKeys: references.map(({ column, table }) => ({
          fields: [column],
          reference: { resource: table, fields: ['id'] },
        })),
      }
    : {}),
  missingValues: [''],
})
