// Serves the built site on this machine: `tsx scripts/serve/main.ts [--port 4173] [--base /map/] [--folder dist]`.
import { parseArgs } from 'node:util'
import { type ServerOptions, type SiteServer, serveSite } from './server'

const MAX_TRIES = 20

const isPortTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'

async function serveOnFreePort(options: ServerOptions, first: number): Promise<SiteServer> {
  for (let port = first; port < first + MAX_TRIES && port < 65536; port++) {
    try {
      return await serveSite({ ...options, port })
    } catch (error) {
      if (!isPortTaken(error)) throw error
      console.log(`Port ${port} is taken, trying the next one`)
    }
  }
  throw new Error(`No free port from ${first} on; choose another with --port`)
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port > 0 && port < 65536) return port
  throw new Error(`--port is ${text}, and a port is a number from 1 to 65535`)
}

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
      folder: { type: 'string', default: 'dist' },
    },
  })
  const { url } = await serveOnFreePort({ folder: values.folder, base: values.base }, parsePort(values.port))
  console.log(`The site is at ${url} until you press Ctrl+C`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
