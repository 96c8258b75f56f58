// Finds a program of the machine, or installs it with the machine's package manager and prints so.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type PackageManager = 'apt-get' | 'dnf' | 'apk' | 'pacman' | 'zypper' | 'brew'

export interface Program {
  /** The name in messages. */
  readonly title: string
  /** The environment variable with the path of one. */
  readonly environmentVariable: string
  /** Names on PATH, best first. */
  readonly names: readonly string[]
  /** Paths outside of PATH. */
  readonly otherPaths: readonly string[]
  /** Packages to install, by package manager. */
  readonly packages: Readonly<Partial<Record<PackageManager, readonly string[]>>>
}

/** Package managers in the order tried, with the arguments before and for installing. */
const PACKAGE_MANAGERS: readonly {
  tool: PackageManager
  needsRoot: boolean
  prepare?: readonly string[]
  install: readonly string[]
}[] = [
  { tool: 'apt-get', needsRoot: true, prepare: ['update'], install: ['install', '-y', '--no-install-recommends'] },
  { tool: 'dnf', needsRoot: true, install: ['install', '-y'] },
  { tool: 'apk', needsRoot: true, install: ['add', '--no-cache'] },
  { tool: 'pacman', needsRoot: true, install: ['-Sy', '--noconfirm'] },
  { tool: 'zypper', needsRoot: true, install: ['--non-interactive', 'install'] },
  { tool: 'brew', needsRoot: false, install: ['install'] },
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const findOnPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(isExecutable)

function findInstalled({ names, otherPaths }: Program): string | undefined {
  for (const name of names) {
    const path = findOnPath(name)
    if (path) return path
  }
  return otherPaths.find(isExecutable)
}

export function findOrInstall(program: Program): string {
  const configuredPath = process.env[program.environmentVariable]
  if (configuredPath) {
    if (isExecutable(configuredPath)) return configuredPath
    throw new Error(`${program.environmentVariable} is ${configuredPath}, and no program stands there`)
  }
  return findInstalled(program) ?? installProgram(program)
}

function installProgram(program: Program): string {
  const { title, environmentVariable, packages } = program
  const manager = PACKAGE_MANAGERS.find(({ tool }) => packages[tool] && findOnPath(tool))
  const advice = `Install ${title}, or set ${environmentVariable} to one, and run the tests again.`
  if (!manager) throw new Error(`No ${title} found, and no package manager to install it with. ${advice}`)
  const sudo = manager.needsRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : []
  const commands = [
    ...(manager.prepare ? [manager.prepare] : []),
    [...manager.install, ...(packages[manager.tool] ?? [])],
  ]
  for (const command of commands) {
    const [first = '', ...args] = [...sudo, manager.tool, ...command]
    console.log(`No ${title} found; running: ${[first, ...args].join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status, stderr, error } = spawnSync(first, args, { encoding: 'utf8', env, maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`${first} ${args.join(' ')} failed. ${advice}\n${error ?? stderr}`)
  }
  const path = findInstalled(program)
  if (!path) throw new Error(`${manager.tool} installed no ${title} that could be found. ${advice}`)
  return path
}
