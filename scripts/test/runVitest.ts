// Runs one vitest project and counts its tests from the JSON report. A file that cannot be read counts as a failed test.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StepResult } from './runSteps'
import { runTool } from './runTool'

interface JsonReport {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

export function countTests(report: JsonReport, exitCode: number): { passed: number; failed: number; skipped: number } {
  const statuses = report.testResults.flatMap(file => file.assertionResults.map(a => a.status))
  const passed = statuses.filter(status => status === 'passed').length
  const failedTests = statuses.filter(status => status === 'failed').length
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(a => a.status === 'failed'),
  ).length
  const failed = failedTests + brokenFiles
  const crashed = exitCode !== 0 && failed === 0 ? 1 : 0
  return { passed, failed: failed + crashed, skipped: statuses.length - passed - failedTests }
}

export async function runVitest(project: string): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'cluster-map-'))
  try {
    const file = join(folder, 'report.json')
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await runTool('vitest', args)
    const text = await readFile(file, 'utf8').catch(() => '{"testResults":[]}')
    const { passed, failed, skipped } = countTests(JSON.parse(text) as JsonReport, code)
    return { passed, failed, output, ...(skipped > 0 ? { remark: `${skipped} skipped` } : {}) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
