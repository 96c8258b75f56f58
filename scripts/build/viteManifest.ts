// Which scripts and styles a part of the app became: what a page must name to have the part without asking twice.
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

/** @returns for a module's path in the project its files below the site's root; throws when it has no chunk of its own */
export function readViteManifest(outDir: string): (module: string) => ModuleFiles {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
    readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'),
  )
  /** With what it imports, but for the first chunk, which every page has. */
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
