// Finds a program of the machine, or installs it with the machine's own package manager and says so.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Manager = 'apt-get' | 'dnf' | 'apk' | 'pacman' | 'zypper' | 'brew'

export interface Program {
  /** As people call it. */
  readonly title: string
  /** The environment variable that names one. */
  readonly variable: string
  /** What it is called on PATH, best first. */
  readonly names: readonly string[]
  /** Where else it may stand. */
  readonly places: readonly string[]
  /** What brings it, by package manager. */
  readonly packages: Readonly<Partial<Record<Manager, readonly string[]>>>
}

/** Package managers and what each is asked to do before and for installing, in the order tried. */
const MANAGERS: readonly { tool: Manager; asRoot: boolean; before?: readonly string[]; install: readonly string[] }[] =
  [
    { tool: 'apt-get', asRoot: true, before: ['update'], install: ['install', '-y', '--no-install-recommends'] },
    { tool: 'dnf', asRoot: true, install: ['install', '-y'] },
    { tool: 'apk', asRoot: true, install: ['add', '--no-cache'] },
    { tool: 'pacman', asRoot: true, install: ['-Sy', '--noconfirm'] },
    { tool: 'zypper', asRoot: true, install: ['--non-interactive', 'install'] },
    { tool: 'brew', asRoot: false, install: ['install'] },
  ]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(isProgram)

function find({ names, places }: Program): string | undefined {
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  return places.find(isProgram)
}

export function findOrInstall(program: Program): string {
  const named = process.env[program.variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${program.variable} is ${named}, and no program stands there`)
  }
  return find(program) ?? install(program)
}

function install(program: Program): string {
  const { title, variable, packages } = program
  const manager = MANAGERS.find(({ tool }) => packages[tool] && onPath(tool))
  const advice = `Install ${title}, or set ${variable} to one, and run the tests again.`
  if (!manager) throw new Error(`No ${title} found, and no package manager to install it with. ${advice}`)
  const sudo = manager.asRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : []
  const calls = [...(manager.before ? [manager.before] : []), [...manager.install, ...(packages[manager.tool] ?? [])]]
  for (const call of calls) {
    const [first = '', ...args] = [...sudo, manager.tool, ...call]
    console.log(`No ${title} found; running: ${[first, ...args].join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status, stderr, error } = spawnSync(first, args, { encoding: 'utf8', env, maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`${first} ${args.join(' ')} failed. ${advice}\n${error ?? stderr}`)
  }
  const path = find(program)
  if (!path) throw new Error(`${manager.tool} installed no ${title} that could be found. ${advice}`)
  return path
}
