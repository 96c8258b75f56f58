// Serves the built site on a free port of this machine for the browser tests, names the browser they use, and clears away
// what that leaves behind: a worker that ends gives it no time to do so itself.
// SITE_FOLDER chooses another folder than dist/.
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
  process.env.TMPDIR = temporary // of the workers too
  project.provide('siteFolder', folder)
  project.provide('chromiumPath', findOrInstallChromium())
  project.provide('baseUrl', url.replace(/\/$/, ''))
  return async () => {
    await close()
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 })
  }
}
