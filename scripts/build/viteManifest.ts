// Finds the scripts and styles that Vite made of a module, so that a page can preload them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ModuleFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** @returns a function from a module's path to its files below the site's root; it throws for one without a chunk */
export function readViteManifest(outDir: string): (module: string) => ModuleFiles {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'),
  )
  /** Includes imports, except the first chunk, which every page has. */
  const collectChunks = (key: string): Chunk[] => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`${key} became no chunk of its own`)
    return chunk.isEntry ? [] : [chunk, ...(chunk.imports ?? []).flatMap(collectChunks)]
  }
  return module => {
    const chunks = collectChunks(module)
    return {
      scripts: [...new Set(chunks.map(chunk => chunk.file))],
      styles: [...new Set(chunks.flatMap(chunk => chunk.css ?? []))],
    }
  }
}
