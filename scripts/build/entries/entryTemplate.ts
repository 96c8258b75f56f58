// Builds a page with a template and a script of its own, beside the map: its scripts and styles go into the folder of the site.
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type AliasOptions, build } from 'vite'

export interface ViteSettings {
  readonly base: string
  readonly publicDir: string
  readonly mode: string
}

interface Entry {
  /** The HTML file in the root of the project. */
  readonly input: string
  /** The folder of scripts and styles, below the root of the site. */
  readonly assetsDir: string
  readonly alias?: AliasOptions
}

/** @returns the built HTML file, which is deleted from the folder */
export async function buildEntryTemplate(settings: ViteSettings, outDir: string, entry: Entry): Promise<string> {
  await build({
    ...settings,
    logLevel: 'warn',
    resolve: { alias: entry.alias ?? [] },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      assetsDir: entry.assetsDir,
      manifest: false,
      rolldownOptions: { input: entry.input },
    },
  })
  const file = join(outDir, entry.input)
  const template = readFileSync(file, 'utf8')
  await rm(file)
  return template
}
