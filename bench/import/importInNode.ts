// Imports a workbook as the update page does, in a process of its own, and prints seconds and peak memory as JSON.
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { readTables } from '../../scripts/build-data/readTables'
import { ROOT } from '../../scripts/test/runTool'
import { DATA_FOLDER } from '../../src/domain/export/publishedData'
import { createSession } from '../../src/importers/session/session'
import type { SessionStart } from '../../src/importers/session/sessionTypes'
import type { NodeImport } from './measureImport'

const [file = ''] = process.argv.slice(2)
const texts = await readTables(pathToFileURL(`${ROOT}/data/`))
const { spelling } = JSON.parse(await readFile(`${ROOT}/public/${DATA_FOLDER}/search.json`, 'utf8'))
const session = createSession({ texts, spelling, day: '2026-11-22' as SessionStart['day'] })
const start = performance.now()
await session.open({ kind: 'file', name: file, bytes: new Uint8Array(await readFile(file)) })
const { changeCount } = session.evaluate({ answers: {}, mended: [], merges: [], decisions: [] })
const seconds = (performance.now() - start) / 1000
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds, peakMb, changeCount } satisfies NodeImport))
