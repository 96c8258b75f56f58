// The Data Package v2 descriptor of all published files. https://datapackage.org/standard/data-package/
import * as province from '#dataset/province.json'
import { DATA_LICENCE } from '../../domain/export/publishedData'
import type { PublishedFile } from '../../domain/export/publishedFiles'
import type { CsvTable } from './csvTables'
import { buildTableSchema } from './csvw'
import { findFileTitle, LICENCE_ID, PUBLISHER } from './titles'

interface DataPackageInput {
  readonly files: readonly PublishedFile[]
  readonly tables: readonly CsvTable[]
  readonly dataDate: string
  readonly schemaVersion: string
  readonly edition: string
}

/** `clusters.csv` is `clusters`; other files keep their path with hyphens: `en-clusters-dongpo-pickles-json`. */
const toResourceName = (path: string): string =>
  /^[^/]+\.csv$/.test(path) ? path.replace(/\.csv$/, '') : path.replace(/[^a-z0-9]+/g, '-')

/** CSV files come as typed tables. JSON files name their JSON Schema as `jsonSchema`, which the standard leaves open. */
export function buildDataPackage({ files, tables, dataDate, schemaVersion, edition }: DataPackageInput) {
  const licenses = [{ name: LICENCE_ID, path: DATA_LICENCE.url, title: DATA_LICENCE.name }]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: province.siteId,
    title: `${province.nameZh}中小企业特色产业集群 / Distinctive SME industrial clusters of ${province.nameEn}`,
    description:
      `Data to ${dataDate}. A blank is not known, and never zero. Figures of different scope or grade must not be added. ` +
      'Boundaries and place names (geo/) are not part of this package and not under its licence.',
    version: `${schemaVersion}+${dataDate}.${edition}`,
    keywords: [province.shortZh, '中小企业特色产业集群', province.nameEn, 'industrial clusters', 'SME'],
    contributors: [{ title: PUBLISHER, organization: PUBLISHER, roles: ['publisher'] }],
    licenses,
    sources: [
      {
        title: '来源表：每条来源的发布者、日期、网址和等级 / Every source with publisher, date, address and grade',
        path: 'sources.csv',
      },
    ],
    resources: files.map(file => {
      const { path } = file
      const table = tables.find(({ name }) => `${name}.csv` === path)
      const { zh, en } = findFileTitle(path)
      return {
        name: toResourceName(path),
        path,
        title: zh,
        description: en,
        ...(table ? { type: 'table' } : {}),
        ...(path.endsWith('.csv')
          ? { format: 'csv', mediatype: 'text/csv' }
          : { format: 'json', mediatype: 'application/json' }),
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        licenses,
        ...(table ? { schema: buildTableSchema(table) } : {}),
        ...(!table && file.schema ? { jsonSchema: file.schema } : {}),
      }
    }),
  }
}
