// Writes the template to fill in: `npm run data:template`, with the published rows `-- --filled`, elsewhere `-- --out DIR`,
// from other tables `-- --data DIR`. One workbook, and a CSV file for each sheet.
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildData } from '../../src/dataset/buildData'
import { writeTemplate } from '../../src/importers/book/writeTemplate'
import { loadPublished } from '../../src/importers/changes/buildRelease'
import { buildTemplate, buildTemplateCsv } from '../../src/importers/sheets/template/buildTemplate'
import { readTables } from '../build-data/readTables'

const { values } = parseArgs({
  options: {
    filled: { type: 'boolean', default: false },
    out: { type: 'string', default: 'template' },
    data: { type: 'string', default: 'data' },
  },
})
const isFilled = values.filled
const texts = await readTables(pathToFileURL(`${resolve(values.data)}/`))
const data = loadPublished(texts)
const index = buildData(texts).files.get('index.json')
if (index === undefined) throw new Error('The tables have errors: npm run data:check')
const { edition, version } = JSON.parse(index) as { readonly edition: string; readonly version: string }
const day = version.length === 10 ? version : `${version}-01`.slice(0, 10)
const folder = resolve(values.out)
await mkdir(folder, { recursive: true })
const files = [
  ['集群数据填写表.xlsx', await writeTemplate(buildTemplate({ data, isFilled, edition, day }))] as const,
  ...buildTemplateCsv({ data, isFilled }),
]
for (const [name, content] of files) {
  await writeFile(join(folder, name), content)
  console.log(join(folder, name))
}
