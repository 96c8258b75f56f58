// Holds a source tree against .dependency-cruiser.mjs, and makes sure the tool has read every file it should have.
import { readdir } from 'node:fs/promises'
import { ROOT, runTool } from './run'
import type { Result } from './schedule'

export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

interface CruiseJson {
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

export interface Cruise {
  readonly read: readonly string[]
  readonly dependencies: number
  readonly violations: readonly Violation[]
}

export async function cruise(folder: string, parts: readonly string[]): Promise<Cruise> {
  const args = [...parts, '--config', `${ROOT}.dependency-cruiser.mjs`, '--output-type', 'json']
  const { stdout, output } = await runTool('depcruise', args, folder)
  let json: CruiseJson
  try {
    json = JSON.parse(stdout) as CruiseJson
  } catch {
    throw new Error(`dependency-cruiser gave no result:\n${output}`)
  }
  return {
    read: json.modules.map(m => m.source),
    dependencies: json.summary.totalDependenciesCruised,
    violations: json.summary.violations.map(v => ({ rule: v.rule.name, from: v.from, to: v.to })),
  }
}

/** Every .ts and .tsx file below a folder of the project, as the tool names them. */
export async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(`${ROOT}${folder}`, { recursive: true })
  return entries
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
}

export async function checkArchitecture(): Promise<Result> {
  const { read, dependencies, violations } = await cruise(ROOT, ['src', 'scripts', 'tests'])
  const files = await sourceFiles('src')
  const unread = files.filter(file => !read.includes(file))
  const faults = [
    ...violations.map(v => `${v.rule}: ${v.from} -> ${v.to}`),
    ...unread.map(file => `not read by dependency-cruiser: ${file}`),
    ...(files.length === 0 ? ['src holds no module'] : []),
    ...(dependencies === 0 ? ['dependency-cruiser saw no import at all'] : []),
  ]
  const failed = faults.length > 0
  return {
    passed: failed ? 0 : 1,
    failed: failed ? 1 : 0,
    output: faults.join('\n'),
    remark: `${files.length - unread.length} of ${files.length} modules of src read, ${dependencies} imports`,
  }
}
