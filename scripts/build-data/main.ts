// Writes the folder of published data from the tables of the data set. With any problem it prints all of them, writes nothing, and exits with 1.
// With --record-ids it adds the ids to data/published-ids.json, from which no id may vanish without an alias.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildData } from '../../src/dataset/buildData'
import { formatProblem } from '../../src/dataset/tables/formatProblem'
import { toTableText } from '../../src/dataset/tables/toTableText'
import { DATA_FOLDER } from '../../src/domain/export/publishedData'
import { faultMessages } from '../../src/messages/en/faults'
import { DATASET_FOLDER, PUBLIC_FOLDER } from '../build/dataset'
import { readTables } from './readTables'

const source = pathToFileURL(`${DATASET_FOLDER}/`)
const target = pathToFileURL(`${join(PUBLIC_FOLDER, DATA_FOLDER)}/`)

const { problems, warnings, files, publishedIds } = buildData(await readTables(source))
for (const warning of warnings) console.error(`warning: ${formatProblem(faultMessages, warning)}`)
for (const problem of problems) console.error(formatProblem(faultMessages, problem))

if (problems.length > 0) {
  console.error(`${problems.length} problems in ${DATASET_FOLDER}, nothing was published`)
  process.exitCode = 1
} else {
  for (const folder of ['en/clusters/', 'clusters/', 'schemas/', 'tables/'])
    await mkdir(new URL(folder, target), { recursive: true })
  for (const [path, text] of files) await writeFile(new URL(path, target), text)
  for (const name of await readdir(target, { recursive: true }))
    if (/\.(json|csv)$/.test(name) && !files.has(name)) await rm(new URL(name, target))
  if (process.argv.includes('--record-ids'))
    await writeFile(new URL('published-ids.json', source), toTableText(publishedIds))
  console.error(`public/${DATA_FOLDER}: ${files.size} files`)
}
