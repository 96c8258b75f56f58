// Every check of the project behind one command: `npm test` for all, `npm run check` for what needs no browser.
// Single steps by name: `npx tsx scripts/test/main.ts unit contract`. The last line is the sum.
import { checkArchitecture } from './architecture'
import { runTool } from './run'
import { type Report, type Result, runSteps, type Step } from './schedule'
import { runVitest } from './vitest'

const tool =
  (name: string, ...args: string[]) =>
  async (): Promise<Result> => {
    const { code, output } = await runTool(name, args)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
  }

/** The site of the browser tests is built for the day their clock shows. */
const TEST_DAY = '2026-11-22'

// The order is the order of starting: first what others read, then the slow ones, so that both lanes end together.
const STEPS: readonly Step[] = [
  { name: 'data', run: tool('tsx', 'scripts/build-data/main.ts'), alone: true },
  { name: 'contract', run: () => runVitest('contract') },
  { name: 'types', run: tool('tsc', '--noEmit') },
  { name: 'app', run: () => runVitest('app') },
  { name: 'build', run: tool('tsx', 'scripts/build/main.ts', '--day', TEST_DAY), needs: ['data'] },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'knip', run: tool('knip') },
  { name: 'architecture', run: checkArchitecture },
  { name: 'biome', run: tool('biome', 'check', '.', '--max-diagnostics=none') },
  { name: 'limits', run: tool('size-limit'), needs: ['build'] },
  { name: 'e2e', run: () => runVitest('e2e'), needs: ['build'], alone: true },
]
const CHECK = ['data', 'contract', 'types', 'biome', 'architecture', 'knip', 'build', 'limits']

const asked = process.argv.slice(2).flatMap(word => (word === 'check' ? CHECK : [word]))
const unknown = asked.filter(name => !STEPS.some(step => step.name === name))
if (unknown.length > 0) console.log(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(s => s.name).join(' ')}`)

function tell({ name, passed, failed, ms, output, remark }: Report) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
  const line = `${failed > 0 ? '✗' : '✓'} ${name.padEnd(13)}${(ms / 1000).toFixed(1).padStart(6)} s  ${counts}`
  console.log(remark ? `${line} (${remark})` : line)
  if (failed > 0) console.log(`${output.trimEnd()}\n`)
}

const chosen = asked.length > 0 ? STEPS.filter(step => asked.includes(step.name)) : STEPS
const reports = unknown.length > 0 ? [] : await runSteps(chosen, tell)
const passed = reports.reduce((sum, r) => sum + r.passed, 0)
const failed = reports.reduce((sum, r) => sum + r.failed, 0)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
