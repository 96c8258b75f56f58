// Serves the built site on a free port of this machine for the browser tests, and names the browser they use.
// SITE_FOLDER chooses another folder than dist/.
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../scripts/serve/site'
import { findOrInstallChromium } from '../../scripts/test/chromium'

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
  project.provide('siteFolder', folder)
  project.provide('chromiumPath', findOrInstallChromium())
  project.provide('baseUrl', url.replace(/\/$/, ''))
  return close
}
