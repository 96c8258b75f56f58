// Finds a Chromium for the browser tests, or installs one with the machine's own package manager and says so.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(app => `/Applications/${app}.app/Contents/MacOS/${app}`)

/** Package managers and what each is asked to do, in the order tried. */
const MANAGERS: readonly { readonly tool: string; readonly asRoot: boolean; readonly calls: readonly string[][] }[] = [
  { tool: 'apt-get', asRoot: true, calls: [['update'], ['install', '-y', '--no-install-recommends', 'chromium']] },
  { tool: 'dnf', asRoot: true, calls: [['install', '-y', 'chromium']] },
  { tool: 'apk', asRoot: true, calls: [['add', '--no-cache', 'chromium']] },
  { tool: 'pacman', asRoot: true, calls: [['-Sy', '--noconfirm', 'chromium']] },
  { tool: 'zypper', asRoot: true, calls: [['--non-interactive', 'install', 'chromium']] },
  { tool: 'brew', asRoot: false, calls: [['install', '--cask', 'google-chrome']] },
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

function find(): string | undefined {
  for (const name of NAMES) {
    const path = onPath(name)
    if (path) return path
  }
  return MAC.find(isProgram)
}

export function findOrInstallChromium(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, and no program stands there`)
  }
  return find() ?? install()
}

function install(): string {
  const manager = MANAGERS.find(({ tool }) => onPath(tool))
  const advice = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.'
  if (!manager) throw new Error(`No Chromium found, and no package manager to install it with. ${advice}`)
  const sudo = manager.asRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : []
  for (const call of manager.calls) {
    const [program = '', ...args] = [...sudo, manager.tool, ...call]
    console.log(`No Chromium found; running: ${[program, ...args].join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env, maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed. ${advice}\n${error ?? stderr}`)
  }
  const path = find()
  if (!path) throw new Error(`${manager.tool} installed no Chromium that could be found on PATH. ${advice}`)
  return path
}
