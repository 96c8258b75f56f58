// Serves the built site on a free port for the browser tests, provides the path of the browser, and removes temporary
// files at the end, since a worker that ends cannot. SITE_FOLDER chooses another folder than dist/.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../../scripts/serve/server'
import { findOrInstallChromium } from '../../../scripts/test/chromium'

declare module 'vitest' {
  interface ProvidedContext {
    /** Without a slash at the end. */
    readonly baseUrl: string
    readonly chromiumPath: string
    readonly siteFolder: string
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env.SITE_FOLDER ?? 'dist')
  const { url, close } = await serveSite({ folder })
  const temporary = await mkdtemp(join(tmpdir(), 'cluster-map-tests-'))
  process.env.TMPDIR = temporary // inherited by the workers
  project.provide('siteFolder', folder)
  project.provide('chromiumPath', findOrInstallChromium())
  project.provide('baseUrl', url.replace(/\/$/, ''))
  return async () => {
    await close()
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 })
  }
}
