// The font of the pictures that the build draws: slices of a web font, converted once, measured, and joined to one file with
// the characters of the pictures. No font of the system takes part.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fontverter from 'fontverter'
import type { MeasureText } from '../../src/drawings/svgText'
import { type FontSlice, joinFont, parseFontSlice } from './trueType'

const PACKAGE = '@fontsource/noto-sans-sc'
/** As drawings name it. */
export const PICTURE_FONT_FAMILY = 'Noto Sans SC'
const CACHE = 'node_modules/.cache/picture-fonts'
const WEIGHTS = [400, 700] as const

/** A picture font with all its characters. */
export interface PictureFont {
  /** Width of a text in pixels. */
  readonly measure: MeasureText
  /** True when the font has a glyph for the character. */
  readonly hasCharacter: (character: string) => boolean
  /** Writes a font file for each weight with the characters of the texts, and returns their paths. */
  readonly writeFiles: (texts: readonly string[]) => Promise<string[]>
}

/** The slices of a weight, Latin first, as TrueType. */
async function loadSlices(weight: number): Promise<FontSlice[]> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const cache = join(CACHE, version)
  await mkdir(cache, { recursive: true })
  const suffix = `-${weight}-normal.woff2`
  const files = (await readdir(join(folder, 'files')))
    .filter(file => file.endsWith(suffix))
    .sort()
    .reverse()
  return Promise.all(
    files.map(async file => {
      const converted = join(cache, file.replace('.woff2', '.ttf'))
      if (existsSync(converted)) return parseFontSlice(await readFile(converted))
      const bytes = await fontverter.convert(await readFile(join(folder, 'files', file)), 'sfnt')
      await writeFile(converted, bytes)
      return parseFontSlice(bytes)
    }),
  )
}

/** Loads the font: 0.3 s, once converted. */
export async function loadPictureFont(): Promise<PictureFont> {
  const fonts = await Promise.all(
    WEIGHTS.map(async weight => {
      const slices = await loadSlices(weight)
      const sliceByCharacter = new Map<number, FontSlice>()
      for (const slice of slices)
        for (const character of slice.glyphs.keys())
          if (!sliceByCharacter.has(character)) sliceByCharacter.set(character, slice)
      const [first] = slices
      if (!first) throw new Error(`${PACKAGE} has no weight ${weight}`)
      return { weight, first, sliceByCharacter }
    }),
  )
  const [regular, bold] = fonts as [(typeof fonts)[number], (typeof fonts)[number]]
  const getAdvanceEm = ({ first, sliceByCharacter }: typeof regular, character: number): number => {
    const slice = sliceByCharacter.get(character) ?? first
    return slice.getAdvance(slice.glyphs.get(character) ?? 0) / slice.unitsPerEm
  }
  return {
    measure: (text, { size, weight = 400 }) => {
      const font = weight >= 600 ? bold : regular
      let em = 0
      for (const letter of text) em += getAdvanceEm(font, letter.codePointAt(0) ?? 0)
      return em * size
    },
    hasCharacter: character => regular.sliceByCharacter.has(character.codePointAt(0) ?? 0),
    writeFiles: async texts => {
      const characters = [...new Set(texts.flatMap(text => [...text].map(letter => letter.codePointAt(0) ?? 0)))].sort(
        (a, b) => a - b,
      )
      const hash = createHash('sha256').update(characters.join()).digest('hex').slice(0, 12)
      return Promise.all(
        fonts.map(async ({ weight, first, sliceByCharacter }) => {
          const path = join(CACHE, `${weight}-${hash}.ttf`)
          const name = { family: PICTURE_FONT_FAMILY, weight }
          if (!existsSync(path))
            await writeFile(
              path,
              joinFont(characters, character => sliceByCharacter.get(character), first, name),
            )
          return path
        }),
      )
    },
  }
}
