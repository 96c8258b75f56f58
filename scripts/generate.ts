// Rebuilds every generated file in the order of their dependencies: boundaries, data, documents.
import { runTool } from './test/runTool'

for (const step of ['build-geometry', 'build-data', 'build-links-doc', 'build-a11y-doc', 'build-reliability-doc']) {
  console.log(`> ${step}`)
  const { code, output } = await runTool('tsx', [`scripts/${step}/main.ts`])
  console.log(output.trimEnd())
  if (code !== 0) {
    console.error(`${step} failed; what follows it was not run`)
    process.exit(1)
  }
}
