// Runs every check of the project: `npm test` for all, `npm run check` for those without a browser, and single steps by
// name: `npx tsx scripts/test/main.ts unit contract`. The last line is the sum.
import { checkArchitecture } from './checkArchitecture'
import { runSteps, type Step, type StepReport, type StepResult } from './runSteps'
import { runTool } from './runTool'
import { runVitest } from './runVitest'

const createToolStep =
  (name: string, ...args: string[]) =>
  async (): Promise<StepResult> => {
    const { code, output } = await runTool(name, args)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
  }

/** The site of the browser tests is built for the day of their clock. The size limits weigh none of these pages. */
const BUILD_OPTIONS = [
  '--day',
  '2026-11-22',
  '--quick',
  '(cities|industries|directions|lists|clusters/(?!santai)).*\\.html$',
]

// Steps start in this order: first those that others depend on, then the slow ones, so that both lanes end together.
const STEPS: readonly Step[] = [
  { name: 'data', run: createToolStep('tsx', 'scripts/build-data/main.ts'), isExclusive: true },
  { name: 'contract', run: () => runVitest('contract') },
  { name: 'types', run: createToolStep('tsc', '--noEmit') },
  { name: 'app', run: () => runVitest('app') },
  { name: 'build', run: createToolStep('tsx', 'scripts/build/main.ts', ...BUILD_OPTIONS), dependsOn: ['data'] },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'knip', run: createToolStep('knip') },
  { name: 'architecture', run: checkArchitecture },
  { name: 'biome', run: createToolStep('biome', 'check', '.', '--max-diagnostics=none') },
  { name: 'limits', run: createToolStep('size-limit'), dependsOn: ['build'] },
  { name: 'e2e', run: () => runVitest('e2e'), dependsOn: ['build'], isExclusive: true },
]
const CHECK_STEPS = ['data', 'contract', 'types', 'biome', 'architecture', 'knip', 'build', 'limits']

const requestedNames = process.argv.slice(2).flatMap(word => (word === 'check' ? CHECK_STEPS : [word]))
const unknownNames = requestedNames.filter(name => !STEPS.some(step => step.name === name))
if (unknownNames.length > 0)
  console.log(`No such step: ${unknownNames.join(', ')}. Steps: ${STEPS.map(s => s.name).join(' ')}`)

function printReport({ name, passed, failed, ms, output, remark }: StepReport) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
  const line = `${failed > 0 ? '✗' : '✓'} ${name.padEnd(13)}${(ms / 1000).toFixed(1).padStart(6)} s  ${counts}`
  console.log(remark ? `${line} (${remark})` : line)
  if (failed > 0) console.log(`${output.trimEnd()}\n`)
}

const selectedSteps = requestedNames.length > 0 ? STEPS.filter(step => requestedNames.includes(step.name)) : STEPS
const reports = unknownNames.length > 0 ? [] : await runSteps(selectedSteps, printReport)
const passed = reports.reduce((sum, r) => sum + r.passed, 0)
const failed = reports.reduce((sum, r) => sum + r.failed, 0)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
