// Measures the import of a large workbook: in a process of Node, and on the update page with its worker.
import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../../scripts/test/runTool'
import { withFreshPage } from '../browser'
import { interleave } from '../interleave'
import type { Result } from '../results'

/** An import by bench/import/importInNode.ts. */
export interface NodeImport {
  readonly seconds: number
  /** Memory of the whole process. */
  readonly peakMb: number
  /** Every generated cluster is one. */
  readonly changeCount: number
}

/** An import that needs more fails. */
const HEAP_LIMIT_MB = 900
const SETTLE_MS = 1000

async function importInNode(file: string): Promise<NodeImport> {
  const words = [`--max-old-space-size=${HEAP_LIMIT_MB}`, '--import', 'tsx', 'bench/import/importInNode.ts', file]
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT })
  return JSON.parse(stdout) as NodeImport
}

/** @param size the number of clusters that the file has besides the published ones */
export function measureImport(site: string, file: string, size: number, runs: number): Promise<Result[]> {
  const metrics = ['import-node', 'import-node-memory', 'import', 'import-memory', 'task-import'] as const
  return interleave(
    [
      {
        target: 'app',
        metrics,
        run: async record => {
          const { seconds, peakMb, changeCount } = await importInNode(file)
          if (changeCount !== size) throw new Error(`${changeCount} changes and not ${size}`)
          record('import-node', seconds)
          record('import-node-memory', peakMb)
          await withFreshPage('zh-CN', async ({ page, measurePeakMemoryMb }) => {
            await page.goto(`${site}/update/`)
            await page.getByLabel('打开工作簿').check()
            const input = page.locator('input[type=file]')
            await input.waitFor()
            await page.waitForTimeout(SETTLE_MS)
            await page.evaluate(() => window.probe.tasks.splice(0))
            const start = performance.now()
            await input.setInputFiles(file)
            await page.locator('h2', { hasText: basename(file) }).waitFor()
            record('import', (performance.now() - start) / 1000)
            await page.waitForTimeout(SETTLE_MS)
            record('task-import', await page.evaluate(() => Math.max(0, ...window.probe.tasks.map(({ ms }) => ms))))
            record('import-memory', await measurePeakMemoryMb())
          })
        },
      },
    ],
    size,
    runs,
  )
}
