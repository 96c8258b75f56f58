// Pictures that the browser makes of a view: the map as SVG and PNG, and the poster.
import { readFile } from 'node:fs/promises'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import decodeQr from 'qr/decode.js'
import { expect, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'

async function downloadBytes(app: App, button: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path())
}

test('map and poster are files of their own, and two foreign decoders read the code of the poster', async () => {
  const app = await openApp('/?industry=food-textile')
  await app.openShare()
  const svg = (await downloadBytes(app, /^下载地图 SVG/)).toString('utf8')
  expect(svg).not.toMatch(/href|url\(|<style|class=|@import/)
  const { origin } = new URL(app.page.url())
  expect(svg.match(/https?:\/\/[^"<\s]+/g)?.filter(url => !url.startsWith(origin))).toEqual([
    'http://www.w3.org/2000/svg',
  ])
  for (const words of ['食品轻纺', '未经审图', '截至 2026-11-22', 'CC BY 4.0', '三台']) expect(svg).toContain(words)
  const png = await downloadBytes(app, /^下载地图 PNG/)
  expect(png.readUInt32BE(16)).toBe(2400)
  expect(await downloadBytes(app, /^下载地图 PNG/)).toEqual(png)

  await app.navigateInPage('/clusters/santai-textile-footwear/')
  await app.waitForPanel()
  await app.openShare()
  const { data, width, height } = PNG.sync.read(await downloadBytes(app, /^保存海报/))
  expect([width, height]).toEqual([1080, 1440])
  const link = jsQR(new Uint8ClampedArray(data), width, height)?.data
  expect(link).toMatch(/^http.*\/clusters\/santai-textile-footwear\/\?.*asof=2026-11-22/)
  expect(decodeQr({ data: new Uint8Array(data), width, height })).toBe(link)
  expect(app.consoleErrors()).toEqual([])
})
