// Checks the tables of data/: `npm run data:check`, in English with `-- --lang en`, another folder with `-- --data DIR`.
// Prints every problem, grouped, with its code, place and remedy. Ends with 0 without errors, 1 with errors, 2 if a table
// or an option cannot be read.
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildData } from '../../src/dataset/buildData'
import { readTables } from '../build-data/readTables'
import { formatReport } from './formatReport'

try {
  const { values } = parseArgs({
    options: { lang: { type: 'string', default: 'zh' }, data: { type: 'string', default: 'data' } },
  })
  const { problems, warnings } = buildData(await readTables(pathToFileURL(`${values.data}/`)))
  console.log(formatReport(values.lang.startsWith('en') ? 'en' : 'zh-CN', [...problems, ...warnings]))
  process.exitCode = problems.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
