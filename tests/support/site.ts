// Serves the built site on a free port of this machine for the browser tests, and names the browser they use.
// SITE_FOLDER chooses another folder than dist/.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findOrInstallChromium } from '../../scripts/test/chromium'

declare module 'vitest' {
  interface ProvidedContext {
    readonly baseUrl: string
    readonly chromiumPath: string
    readonly siteFolder: string
  }
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const outDir = resolve(process.env.SITE_FOLDER ?? 'dist')
  if (!existsSync(`${outDir}/index.html`)) throw new Error(`${outDir} holds no site: run \`npm run build\` first`)
  project.provide('siteFolder', outDir)
  project.provide('chromiumPath', findOrInstallChromium())
  const server = await preview({
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
    logLevel: 'error',
  })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The preview server has no port')
  project.provide('baseUrl', `http://127.0.0.1:${address.port}`)
  return () => server.close()
}
