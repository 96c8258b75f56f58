// Compares screenshots of the page with the committed ones. They use a font of the tests, since every machine has others.
// `UPDATE_SCREENSHOTS=1` replaces the committed screenshots.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { App } from './appDriver'

type Page = App['page']

const BASELINES = join(import.meta.dirname, '../../screenshots')
/** Ignored by git; receives a screenshot that differs, and the difference. */
const RESULTS = 'test-results'
/** The share of pixels that may differ: another version of the browser draws other edges of letters. */
const TOLERANCE = 0.001

const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css'))
const FONTS_PATH = '/fonts-of-the-tests/'

/** Shows every text of the page in the tests' own font. The page must be opened without its security policy. */
export async function applyTestFont(page: Page): Promise<void> {
  await page.route(`**${FONTS_PATH}*`, route =>
    route.fulfill({ path: join(fonts, 'files', new URL(route.request().url()).pathname.slice(FONTS_PATH.length)) }),
  )
  const faces = (await readFile(join(fonts, 'index.css'), 'utf8')).replaceAll('./files/', FONTS_PATH)
  const family = "'Noto Sans SC Variable'"
  await page.addStyleTag({
    content: `${faces} :root { --sans: ${family} !important; --display: ${family} !important }`,
  })
}

/** Waits until layout requests no more fonts. */
const waitForFonts = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const nextPaint = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    do {
      await document.fonts.ready
      await nextPaint()
    } while (document.fonts.status === 'loading')
  })

const decode = (png: Buffer) => PNG.sync.read(png)

/** The share of pixels that differ, and an image of the difference. Images of different sizes differ completely. */
function compareImages(actual: PNG, expected: PNG): { ratio: number; difference: PNG } {
  const { width, height } = actual
  const difference = new PNG({ width, height })
  if (expected.width !== width || expected.height !== height) return { ratio: 1, difference }
  const pixels = pixelmatch(actual.data, expected.data, difference.data, width, height, { threshold: 0.15 })
  return { ratio: pixels / (width * height), difference }
}

/**
 * Null when the page looks as before, otherwise a message with the share that differs and the files to look at.
 * @param page with the test font applied
 * @param name of the image in tests/screenshots, without `.png`
 */
export async function compareWithBaseline(page: Page, name: string): Promise<string | null> {
  await waitForFonts(page)
  return comparePicture(await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }), name)
}

/** The same for a picture that is not of a page. */
export async function comparePicture(actual: Buffer, name: string): Promise<string | null> {
  const baseline = join(BASELINES, `${name}.png`)
  if (process.env.UPDATE_SCREENSHOTS) {
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
