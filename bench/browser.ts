// The only file of the bench that imports the browser library. Each measurement gets a new Chromium, so that no cache,
// memory or queue passes from one to the next, and so that a page that hangs ends with its browser.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { type Browser, type CDPSession, chromium, type Page, type Request } from 'playwright-core'
import { findOrInstallChromium } from '../scripts/test/chromium'
import { TEST_FLAGS } from '../tests/support/browser/chromiumFlags'
import { waitForNextTask, waitForPaint } from './after-paint'
import { installProbe } from './probe'

export type { Page }

const VIEWPORT = { width: 1440, height: 900 }
const LIMIT_MS = 120_000

/** Smooth edges are part of what a reader's browser draws, so the bench keeps them. */
const FLAGS = TEST_FLAGS.filter(flag => flag !== '--webgl-antialiasing-mode=none')

const executablePath = findOrInstallChromium()
const launch = (more: readonly string[] = []) =>
  chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...more] })

class OutOfTime extends Error {
  constructor(limitMs: number) {
    super(`not done within ${limitMs / 1000} s`)
  }
}

async function limitTime<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime(limitMs)), limitMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

export interface FreshPage {
  readonly page: Page
  /** Makes the main thread so many times slower from now on. */
  readonly slowDown: (rate: number) => Promise<void>
  /** JS heap of the page and its workers after a collection, in MB. */
  readonly measureHeapMb: () => Promise<number>
  /** The most memory that the process of the page had so far, with its workers, in MB. Only Linux tells it. */
  readonly measurePeakMemoryMb: () => Promise<number>
  /** Milliseconds of script of the page so far. */
  readonly measureScriptMs: () => Promise<number>
  /** Bytes of all answers so far, as they came over the wire, without headers. */
  readonly countBodyBytes: () => Promise<number>
}

// The bundler of the scripts wraps named functions in a helper that a page does not have.
const PROBE = `globalThis.__name = f => f;
const waitForNextTask = ${waitForNextTask};
const waitForPaint = ${waitForPaint};
(${installProbe})(waitForNextTask, waitForPaint);`

/** The browser does not report the size of a worker's own script, so the server's header counts there. */
async function measureBody(request: Request): Promise<number> {
  const length = await (await request.response())?.headerValue('content-length')
  return Math.max(Number(length ?? 0), (await request.sizes()).responseBodySize)
}

/** Gives a page without an address; `use` navigates. @param locale the language that the browser asks for */
export async function withFreshPage<T>(locale: string, use: (fresh: FreshPage) => Promise<T>): Promise<T> {
  const browser = await launch()
  const work = async (): Promise<T> => {
    const context = await browser.newContext({ viewport: VIEWPORT, locale, timezoneId: 'Asia/Shanghai' })
    await context.addInitScript({ content: PROBE })
    const bodies: Promise<number>[] = []
    context.on('requestfinished', request => bodies.push(measureBody(request).catch(() => 0)))
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    page.setDefaultTimeout(LIMIT_MS)
    // A browser that has just started is still busy with its own work.
    await page.waitForTimeout(300)
    return use({
      page,
      slowDown: async rate => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate })),
      measureScriptMs: async () => {
        const { metrics } = await cdp.send('Performance.getMetrics')
        return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
      },
      measureHeapMb: async () => (await measureHeapBytes(await context.newCDPSession(page))) / 1e6,
      measurePeakMemoryMb: () => readPeakMemoryMb(browser),
      countBodyBytes: async () => (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0),
    })
  }
  try {
    return await limitTime(LIMIT_MS, work())
  } finally {
    await limitTime(10_000, browser.close()).catch(() => {})
  }
}

/** The peak of the largest renderer: a browser has one more, for the page that comes next. */
async function readPeakMemoryMb(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  const peaks = renderers.map(async ({ id }) => {
    const [, kilobytes = 0] = /^VmHWM:\s*(\d+) kB$/m.exec(await readFile(`/proc/${id}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  })
  return Math.max(...(await Promise.all(peaks)))
}

interface WorkerSession {
  readonly send: (method: string) => Promise<unknown>
}

/** Finds the page's workers through its own session. */
async function listWorkers(cdp: CDPSession): Promise<WorkerSession[]> {
  const sessions = new Set<string>()
  const waiting = new Map<number, (result: unknown) => void>()
  let lastId = 0
  cdp.on('Target.attachedToTarget', ({ sessionId }) => sessions.add(sessionId))
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown }
    if (id !== undefined) waiting.get(id)?.(result)
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  return [...sessions].map(sessionId => ({
    send: method => {
      const id = ++lastId
      const answer = new Promise(done => waiting.set(id, done))
      return cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
        .then(() => answer)
    },
  }))
}

async function measureHeapBytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  let bytes = (await cdp.send('Runtime.getHeapUsage')).usedSize
  for (const worker of await listWorkers(cdp)) {
    await worker.send('HeapProfiler.collectGarbage')
    bytes += ((await worker.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize
  }
  await cdp.detach()
  return bytes
}

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** Starts a browser that another tool drives over its debugging port. */
export async function withDebuggingPort<T>(use: (port: number) => Promise<T>): Promise<T> {
  const port = await findFreePort()
  const browser = await launch([`--remote-debugging-port=${port}`, '--accept-lang=zh-CN'])
  try {
    return await limitTime(LIMIT_MS, use(port))
  } finally {
    await limitTime(10_000, browser.close()).catch(() => {})
  }
}

export async function describeBrowser(): Promise<{ chromium: string; webgl: string }> {
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const webgl = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2')
      const info = gl?.getExtension('WEBGL_debug_renderer_info')
      return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'none'
    })
    return { chromium: browser.version(), webgl }
  } finally {
    await browser.close()
  }
}
