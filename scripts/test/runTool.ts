// Runs one tool of node_modules/.bin and returns its output. It knows nothing of steps or tests.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface ToolResult {
  readonly code: number
  readonly stdout: string
  /** Both streams in the order of arrival. */
  readonly output: string
}

/** Ends a hanging tool; far above the time on a slow machine. */
const TIMEOUT_MS = 30 * 60_000
const IS_WINDOWS = process.platform === 'win32'

export function runTool(tool: string, args: readonly string[], cwd = ROOT): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const bin = `${ROOT}node_modules/.bin/${tool}${IS_WINDOWS ? '.cmd' : ''}`
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' }
    const child = spawn(bin, args, {
      cwd,
      env,
      timeout: TIMEOUT_MS,
      shell: IS_WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal) output += `\n${tool} was ended by ${signal}\n`
      resolve({ code: code ?? 1, stdout, output })
    })
  })
}
