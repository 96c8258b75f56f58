// Rebuilds every generated file in the order of their dependencies: boundaries, data, documents.
import { runTool } from './test/runTool'

const STEPS: readonly (readonly [step: string, ...options: string[]])[] = [
  ['build-geometry'],
  ['build-data', '--record-ids'],
  ['build-fields-doc'],
  ['build-faults-doc'],
  ['build-links-doc'],
  ['build-a11y-doc'],
  ['build-reliability-doc'],
]

for (const [step, ...options] of STEPS) {
  console.log(`> ${step}`)
  const { code, output } = await runTool('tsx', [`scripts/${step}/main.ts`, ...options])
  console.log(output.trimEnd())
  if (code !== 0) {
    console.error(`${step} failed; what follows it was not run`)
    process.exit(1)
  }
}
