// The pictures that messengers show beside links to the pages: one for each page and language, from the drawings of the pages.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { encodePalettePng } from './palettePng'
import { PICTURE_FONT_FAMILY, type PictureFont } from './pictureFont'

/** A picture of a page. */
export interface PreviewImage {
  /** Below the site's root. */
  readonly path: string
  readonly svg: string
}

const CACHE = 'node_modules/.cache/previews'
/** Changes when the same drawing gives another picture. */
const RENDERER_VERSION = 'resvg-js 2.6.2, palette 1'
/** Rasterizing and compressing use threads; more at once would only take memory. */
const PARALLEL = 3

/** Rasterizes a drawing with the font files alone, at the size of the drawing. */
export async function renderPicture(svg: string, fontFiles: readonly string[]): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: PICTURE_FONT_FAMILY }
  const { width, height, pixels } = await renderAsync(svg, { font, logLevel: 'off' })
  return encodePalettePng({ width, height, pixels })
}

/**
 * Writes the pictures below a folder. Pictures of an earlier build whose drawing is the same are copied.
 * @param isWhole the images are those of the whole site: other pictures leave the cache
 */
export async function writePreviews(
  images: readonly PreviewImage[],
  font: PictureFont,
  outDir: string,
  isWhole: boolean,
): Promise<void> {
  const fontFiles = await font.writeFiles(images.map(({ svg }) => svg))
  await mkdir(CACHE, { recursive: true })
  const used = new Set<string>()
  const writeImage = async ({ path, svg }: PreviewImage): Promise<void> => {
    const name = `${createHash('sha256').update(RENDERER_VERSION).update(svg).digest('hex').slice(0, 32)}.png`
    used.add(name)
    const cached = join(CACHE, name)
    if (!existsSync(cached)) await writeFile(cached, await renderPicture(svg, fontFiles))
    const target = join(outDir, path)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(cached, target)
  }
  const queue = [...images]
  const work = async (): Promise<void> => {
    for (let image = queue.shift(); image; image = queue.shift()) await writeImage(image)
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  if (isWhole) for (const name of await readdir(CACHE)) if (!used.has(name)) await rm(join(CACHE, name))
}
