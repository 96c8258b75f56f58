// Writes compressed copies (.br and .gz) beside the files of a folder, for servers that send them as they are. The same
// file always gives the same bytes.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(html|m?js|css|json|csv|atom|svg|xml|txt|ico|webmanifest)$/
const COMPRESSED_COPY = /\.(br|gz)$/
/** Below this size the headers weigh more than the saving. */
const MIN_BYTES = 1000

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Brotli 11 takes three times as long as 10: used for assets, not for the many pages of a build. */
const getBrotliQuality = (path: string, bytes: Buffer, isQuick: boolean): number => {
  if (isQuick) return 4
  if (bytes.length > 2_000_000) return 6
  return path.endsWith('.html') ? 10 : constants.BROTLI_MAX_QUALITY
}

const toBrotli = (path: string, bytes: Buffer, isQuick: boolean): Promise<Buffer> =>
  compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: getBrotliQuality(path, bytes, isQuick),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** The ninth byte of gzip names the operating system; 255 means unknown. zlib writes no time. */
async function toGzip(bytes: Buffer, isQuick: boolean): Promise<Buffer> {
  const level = isQuick ? constants.Z_BEST_SPEED : constants.Z_BEST_COMPRESSION
  const compressed = await compressGzip(bytes, { level })
  compressed[9] = 255
  return compressed
}

async function compressFile(path: string, isQuick: boolean): Promise<string[]> {
  const bytes = await readFile(path)
  if (bytes.length < MIN_BYTES) return []
  const copies = await Promise.all([
    toBrotli(path, bytes, isQuick).then(compressed => [`${path}.br`, compressed] as const),
    toGzip(bytes, isQuick).then(compressed => [`${path}.gz`, compressed] as const),
  ])
  const smallerCopies = copies.filter(([, compressed]) => compressed.length < bytes.length)
  await Promise.all(smallerCopies.map(([copy, compressed]) => writeFile(copy, compressed)))
  return smallerCopies.map(([copy]) => copy)
}

/**
 * Runs all at once: zlib works on the threads behind Node, so every core is used.
 * @param quickFiles paths in the folder of files whose copies may be larger, in a tenth of the time
 */
export async function compressFolder(
  folder: string,
  quickFiles: RegExp | null = null,
): Promise<{ readonly written: number; readonly removed: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const isQuick = (path: string) => quickFiles?.test(relative(folder, path)) ?? false
  const compressible = files.filter(path => COMPRESSIBLE.test(path))
  const written = new Set((await Promise.all(compressible.map(path => compressFile(path, isQuick(path))))).flat())
  const stale = files.filter(path => COMPRESSED_COPY.test(path) && !written.has(path))
  await Promise.all(stale.map(path => rm(path)))
  return { written: written.size, removed: stale.length }
}
