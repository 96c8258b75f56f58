// Checks a source tree against .dependency-cruiser.mjs, and that the tool has read every file.
import { readdir } from 'node:fs/promises'
import type { StepResult } from './runSteps'
import { ROOT, runTool } from './runTool'

export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

interface DependencyCruiserJson {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly totalDependenciesCruised: number
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

export interface DependencyReport {
  readonly modules: readonly string[]
  readonly dependencies: number
  readonly violations: readonly Violation[]
}

export async function runDependencyCruiser(folder: string, folders: readonly string[]): Promise<DependencyReport> {
  const args = [...folders, '--config', `${ROOT}.dependency-cruiser.mjs`, '--output-type', 'json']
  const { stdout, output } = await runTool('depcruise', args, folder)
  let json: DependencyCruiserJson
  try {
    json = JSON.parse(stdout) as DependencyCruiserJson
  } catch {
    throw new Error(`dependency-cruiser gave no result:\n${output}`)
  }
  return {
    modules: json.modules.map(m => m.source),
    dependencies: json.summary.totalDependenciesCruised,
    violations: json.summary.violations.map(v => ({ rule: v.rule.name, from: v.from, to: v.to })),
  }
}

/** Every .ts and .tsx file below a folder of the project, with the paths that the tool uses. */
export async function listSourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(`${ROOT}${folder}`, { recursive: true })
  return entries
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
}

export async function checkArchitecture(): Promise<StepResult> {
  const { modules, dependencies, violations } = await runDependencyCruiser(ROOT, ['src', 'scripts', 'tests'])
  const files = await listSourceFiles('src')
  const unreadFiles = files.filter(file => !modules.includes(file))
  const problems = [
    ...violations.map(v => `${v.rule}: ${v.from} -> ${v.to}`),
    ...unreadFiles.map(file => `not read by dependency-cruiser: ${file}`),
    ...(files.length === 0 ? ['src holds no module'] : []),
    ...(dependencies === 0 ? ['dependency-cruiser saw no import at all'] : []),
  ]
  const failed = problems.length > 0
  return {
    passed: failed ? 0 : 1,
    failed: failed ? 1 : 0,
    output: problems.join('\n'),
    remark: `${files.length - unreadFiles.length} of ${files.length} modules of src read, ${dependencies} imports`,
  }
}
