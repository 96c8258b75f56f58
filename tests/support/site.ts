// Serves dist/ on a free port of this machine for the browser tests, and names the browser they use.
import { existsSync } from 'node:fs'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findOrInstallChromium } from '../../scripts/test/chromium'

declare module 'vitest' {
  interface ProvidedContext {
    readonly baseUrl: string
    readonly chromiumPath: string
  }
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/index.html is missing: run `npm run build` first')
  project.provide('chromiumPath', findOrInstallChromium())
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, open: false }, logLevel: 'error' })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The preview server has no port')
  project.provide('baseUrl', `http://127.0.0.1:${address.port}`)
  return () => server.close()
}
