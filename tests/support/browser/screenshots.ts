// Pictures of the page, compared with those on record. A picture is drawn in a font that comes with the tests, since
// every machine has others; what then still differs is the page. `DRAW_PICTURES=1` puts today's pictures on record.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { App } from './appDriver'

type Page = App['page']

const BASELINES = join(import.meta.dirname, '../../pictures')
/** Where a picture that differs is put, with the difference; git does not look here. */
const RESULTS = 'test-results'
/** The part of its pixels in which a picture may differ: the edges of letters, by another version of the browser. */
const TOLERANCE = 0.001

const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css'))
const FONTS_PATH = '/fonts-of-the-tests/'

/** Every text of the page in the tests' own font. The page must have been opened without its security policy. */
async function applyTestFont(page: Page): Promise<void> {
  await page.route(`**${FONTS_PATH}*`, route =>
    route.fulfill({ path: join(fonts, 'files', new URL(route.request().url()).pathname.slice(FONTS_PATH.length)) }),
  )
  const faces = (await readFile(join(fonts, 'index.css'), 'utf8')).replaceAll('./files/', FONTS_PATH)
  const family = "'Noto Sans SC Variable'"
  await page.addStyleTag({
    content: `${faces} :root { --sans: ${family} !important; --display: ${family} !important }`,
  })
  // Asked for by the layout that misses them, which each that has come may change.
  await page.evaluate(async () => {
    const nextPaint = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    do {
      await document.fonts.ready
      await nextPaint()
    } while (document.fonts.status === 'loading')
  })
}

const decode = (png: Buffer) => PNG.sync.read(png)

/** The part of the pixels that differ, and a picture of the difference; pictures of different sizes differ wholly. */
function compareImages(actual: PNG, expected: PNG): { ratio: number; difference: PNG } {
  const { width, height } = actual
  const difference = new PNG({ width, height })
  if (expected.width !== width || expected.height !== height) return { ratio: 1, difference }
  const pixels = pixelmatch(actual.data, expected.data, difference.data, width, height, { threshold: 0.15 })
  return { ratio: pixels / (width * height), difference }
}

/**
 * Null when the page looks as it did, otherwise a sentence: in how much it differs, and where to look.
 * @param name of the picture in tests/pictures, without `.png`
 */
export async function compareWithBaseline(page: Page, name: string): Promise<string | null> {
  await applyTestFont(page)
  const actual = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  const baseline = join(BASELINES, `${name}.png`)
  if (process.env.DRAW_PICTURES) {
    await writeFile(baseline, actual)
    return null
  }
  const { ratio, difference } = compareImages(decode(actual), decode(await readFile(baseline)))
  if (ratio <= TOLERANCE) return null
  await mkdir(RESULTS, { recursive: true })
  await writeFile(join(RESULTS, `${name}.png`), actual)
  await writeFile(join(RESULTS, `${name}-difference.png`), PNG.sync.write(difference))
  return `${(ratio * 100).toFixed(1)} % of ${name} differs: see ${RESULTS}/${name}.png and ${name}-difference.png`
}
