// The preview pictures of all pages in both languages: every text fits, measured with the font of the pictures.
import { beforeAll, describe, expect, test } from 'vitest'
import type { SiteRenderer } from '../../src/app/prerender/prerender'
import { LANGS } from '../../src/domain/language/language'
import { PREVIEW_SIZE } from '../../src/drawings/previewCard'
import { DATA } from '../../tests/support/data/dataset'
import { openLanguageModules } from '../../tests/support/server/languageModules'
import { listPagePaths } from './pagePaths'
import { loadPictureFont, type PictureFont } from './pictureFont'
import { getPreviewPath, renderPicture } from './previewImages'
import { createPublishedReader } from './publishedFiles'
import { loadShapeDefs } from './shapeDefs'

type Prerender = typeof import('../../src/app/prerender/prerender')

const PATHS = listPagePaths(DATA)
const readPublished = createPublishedReader('public')
const { geometry } = loadShapeDefs(readPublished)
let font: PictureFont
beforeAll(async () => {
  font = await loadPictureFont()
})

/** The texts outside of the map, whose box cuts nothing off: its labels are placed inside. */
function parseTexts(svg: string) {
  const words = svg.replace(/<svg x=.*?<\/svg>/gs, '')
  return Array.from(words.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g), ([, attributes = '', content = '']) => {
    const get = (name: string) => Number(attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1])
    const text = content.replaceAll('&amp;', '&')
    const style = { size: get('font-size'), weight: get('font-weight') >= 600 ? 700 : 400 } as const
    return { text, x: get('x'), y: get('y'), size: style.size, width: font.measure(text, style) }
  })
}

describe.each(LANGS)('%s', lang => {
  const cards = new Map<string, string>()
  beforeAll(async () => {
    const { load, close } = await openLanguageModules(lang)
    const { createSiteRenderer } = await load<Prerender>('src/app/prerender/prerender.tsx')
    const site: SiteRenderer = await createSiteRenderer(readPublished, DATA.day)
    for (const path of PATHS) {
      cards.set(path, (await site.buildPreview(path, geometry, font.measure)).svg)
    }
    await close()
  })

  test('no text is cut off, meets another or reaches the map', () => {
    for (const [path, svg] of cards) {
      const texts = parseTexts(svg)
      expect([path, texts.length >= 4]).toEqual([path, true])
      const last = texts.at(-1)
      for (const [i, { text, x, y, size, width }] of texts.entries()) {
        const right = texts[i] === last ? PREVIEW_SIZE.width - 52 : 620
        const next = texts[i + 1]
        expect([path, text, x + width <= right, y - size > 0, y + size * 0.3 < PREVIEW_SIZE.height]).toEqual([
          path,
          text,
          true,
          true,
          true,
        ])
        if (next) expect([path, text, y + size * 0.2 < next.y - next.size * 0.75]).toEqual([path, text, true])
      }
    }
  })

  test('each card is one self-contained drawing with the approval line, in characters that the font has', () => {
    for (const [path, svg] of cards) {
      expect([path, /class=|style=|href|url\(|NaN|undefined/.test(svg)]).toEqual([path, false])
      expect(svg).toContain(lang === 'en' ? 'not officially reviewed' : '未经审图')
      const characters = [...svg.replace(/<[^>]*>/g, '')]
      expect([path, characters.filter(character => !font.hasCharacter(character))]).toEqual([path, []])
    }
  })

  test('no two pages have the same card', () => {
    expect(new Set(cards.values()).size).toBe(PATHS.length)
    expect(new Set(PATHS.map(path => getPreviewPath(lang, path))).size).toBe(PATHS.length)
  })

  test('a card becomes the same small PNG of 1200 x 630 pixels each time', async () => {
    const svg = cards.get('') ?? ''
    const fontFiles = await font.writeFiles([svg])
    const png = await renderPicture(svg, fontFiles)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(90_000)
    expect(await renderPicture(svg, fontFiles)).toEqual(png)
  })
})
