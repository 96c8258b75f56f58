// Gives a data set to the scripts of a command. Each runs in a process of its own, where the modules `#dataset/…` come from
// the folder: for Node by the paths of a tsconfig, for the bundles by scripts/build/dataset.ts.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ROOT } from '../test/runTool'
import { readProvinceProblems } from './readProvince'

/** The scripts of each command; the last one takes the options. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  build: ['build-data', 'build-geometry', 'build'],
  start: ['build-data', 'build-geometry', 'build', 'serve'],
  'data-check': ['data-check'],
  'data-import': ['data-import'],
  'data-template': ['data-template'],
}
/** The scripts that take --data themselves, for the tables. */
const READS_TABLES = /^data-/
const GEOMETRY_FOLDER = 'geo'
/** Folders that the build writes for each data set. */
const BUILT_FOLDERS: readonly string[] = ['data', GEOMETRY_FOLDER]

interface Arguments {
  readonly data: string | null
  readonly rest: readonly string[]
}

/** Takes `--data DIR` and `--data=DIR` out of the arguments. The folder is empty if it is missing. */
export function parseDataOption(args: readonly string[]): Arguments {
  const at = args.findIndex(arg => arg === '--data' || arg.startsWith('--data='))
  if (at < 0) return { data: null, rest: args }
  const isPair = args[at] === '--data'
  const data = isPair ? args[at + 1] : args[at]?.slice('--data='.length)
  if (!data || data.startsWith('-')) return { data: '', rest: args }
  return { data, rest: [...args.slice(0, at), ...args.slice(at + (isPair ? 2 : 1))] }
}

/** Runs a command. @param args its name, then its options @returns the exit code */
export async function runWithDataset([command = '', ...args]: readonly string[]): Promise<number> {
  const scripts = COMMANDS[command]
  if (!scripts) throw new Error(`No such command: ${command}`)
  const { data, rest } = parseDataOption(args)
  if (data === '') return refuse('--data: the folder is missing. Write --data DIR')
  const folder = resolve(data ?? 'data')
  const fault = data === null ? null : await findFolderFault(folder)
  if (fault !== null) return refuse(`${folder}: ${fault}; see docs/another-province.md`)
  const problems = await readProvinceProblems(folder)
  const isBuild = !READS_TABLES.test(command)
  // Tables without a configuration are of the province of data/.
  if (problems === null && isBuild) return refuse(`${folder}: province.json not found; see docs/another-province.md`)
  if (problems !== null && problems.length > 0) {
    const { formatReport } = await import('../data-check/formatReport')
    return refuse(formatReport(args.includes('en') ? 'en' : 'zh-CN', data ?? 'data', problems))
  }
  const options = data === null || isBuild ? rest : ['--data', data, ...rest]
  if (data === null || problems === null)
    return runScripts(data === null ? omitGeometry(scripts) : scripts, options, {})
  if (isBuild && !existsSync(join(folder, 'publisher.json')))
    return refuse(`${folder}: publisher.json not found; see docs/another-province.md`)
  const work = await mkdtemp(join(tmpdir(), 'cluster-map-data-'))
  try {
    const publicFolder = join(work, 'public')
    if (isBuild) await prepareFiles(folder, publicFolder)
    const hasGeometry = existsSync(join(publicFolder, GEOMETRY_FOLDER))
    const env = {
      DATASET_FOLDER: folder,
      PUBLIC_FOLDER: publicFolder,
      TSX_TSCONFIG_PATH: await writeTsconfig(folder, work),
    }
    if (!isBuild) return await runScripts(scripts, options, env)
    const [buildTables = '', ...others] = hasGeometry ? omitGeometry(scripts) : scripts
    if ((await runScript(buildTables, [], env)) !== 0)
      return refuse(
        `Nothing was built. Each fault with its remedy: npm run data:check -- --data ${JSON.stringify(data)}`,
      )
    if (!rest.some(option => option.startsWith('--out')))
      console.error(
        `dist/ is replaced by the site of ${folder}; npm run build without --data builds that of data/ again`,
      )
    return await runScripts(others, options, env)
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The reason why a folder holds no data set; null if it has all tables. */
async function findFolderFault(folder: string): Promise<string | null> {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats) return 'no such folder'
  if (!stats.isDirectory()) return 'is no folder'
  const { TABLES } = await import('../../src/dataset/tables/readDataset')
  const missing = TABLES.filter(name => !existsSync(join(folder, name)))
  if (missing.length === TABLES.length) return 'has no tables'
  return missing.length > 0 ? `lacks ${missing.join(', ')}; a table without rows is []` : null
}

/** public/geo is in the repository, and a data set may have its own. */
const omitGeometry = (scripts: readonly string[]): readonly string[] =>
  scripts.filter(script => script !== 'build-geometry')

function refuse(text: string): number {
  console.error(text)
  return 2
}

/** The fixed files of the site, and the boundaries if the data set has its own. */
async function prepareFiles(folder: string, publicFolder: string): Promise<void> {
  const source = join(ROOT, 'public')
  await cp(source, publicFolder, {
    recursive: true,
    filter: path => !BUILT_FOLDERS.some(name => path === join(source, name)),
  })
  await mkdir(join(publicFolder, 'data'), { recursive: true })
  const ownGeometry = join(folder, GEOMETRY_FOLDER)
  if (existsSync(ownGeometry)) await cp(ownGeometry, join(publicFolder, GEOMETRY_FOLDER), { recursive: true })
}

async function writeTsconfig(folder: string, work: string): Promise<string> {
  const path = join(work, 'tsconfig.json')
  const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions: { paths: { '#dataset/*': [`${folder}/*`] } } }
  await writeFile(path, JSON.stringify(config))
  return path
}

/** Runs the scripts one after the other, until one fails. */
async function runScripts(
  scripts: readonly string[],
  options: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  for (const [i, script] of scripts.entries()) {
    const code = await runScript(script, i === scripts.length - 1 ? options : [], env)
    if (code !== 0) return code
  }
  return 0
}

function runScript(script: string, options: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, fail) => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
    const child = spawn(process.execPath, [tsx, join(ROOT, 'scripts', script, 'main.ts'), ...options], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    })
    // Ctrl+C ends the server; this process then removes its files.
    const wait = () => {}
    process.on('SIGINT', wait)
    child.on('error', fail)
    child.on('close', code => {
      process.off('SIGINT', wait)
      done(code ?? 1)
    })
  })
}
