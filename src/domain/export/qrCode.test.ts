// Two decoders of other authors read the codes of twenty links, from the pixels of the PNG that a reader saves.
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import decodeQr from 'qr/decode.js'
import { expect, test } from 'vitest'
import { buildQrCode, type QrCode, QUIET_ZONE } from './qrCode'
import { buildQrPng, formatQrSvg } from './qrImage'

const ROOT = 'https://clusters.jxt.sc.example.gov.cn/map/'
const LINKS = [
  './',
  'en/',
  'clusters/santai-textile-footwear/',
  'en/clusters/qingbaijiang-ultra-high-strength-alloys/?asof=2026-11-22',
  'clusters/dongpo-pickles/?at=8.25/31.0900/105.0900',
  'cities/mianyang/?panel=industry',
  'en/cities/chengdu/?panel=measures&asof=2024-12-31',
  'industries/food-textile/?panel=industry',
  'directions/green/',
  'lists/sc-2023/?panel=industry',
  'programme/?panel=industry',
  'en/method/?panel=industry',
  'promises/?panel=industry',
  '?city=510100,510700&level=national&panel=industry',
  '?industry=food-textile&status=expired,unknown&panel=measures&asof=2026-11-22',
  '?q=%E6%B3%A1%E8%8F%9C&panel=industry&at=8.25/31.0900/105.0900',
  '?panel=industry&view=table&sort=-figure&cols=city,county,level,status',
  '?direction=green&panel=industry&view=matrix',
  '?panel=industry&compare=dongpo-pickles,santai-textile-footwear,fucheng-connectors',
  '?county=510722&scope=county&cluster=santai-textile-footwear&asof=2026-11-22',
].map(link => new URL(link, ROOT).href)

function build(link: string): QrCode {
  const code = buildQrCode(link)
  if (!code) throw new Error(`no code for ${link}`)
  return code
}
const readPng = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes))

test.each(LINKS)('two foreign decoders read %s', link => {
  const { data, width, height } = readPng(buildQrPng(build(link), 4))
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link)
  expect(decodeQr({ data: new Uint8Array(data), width, height })).toBe(link)
})

test('the PNG has the modules as squares in a white margin, and the same bytes each time', () => {
  const code = build(ROOT)
  const scale = 3
  const { data, width, height } = readPng(buildQrPng(code, scale))
  expect([width, height]).toEqual([code.size * scale, code.size * scale])
  const isDark = (x: number, y: number) => data[(y * width + x) * 4] === 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (isDark(x, y) !== code.modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        throw new Error(`pixel ${x}, ${y} differs from its module`)
  expect(code.modules.slice(0, QUIET_ZONE).flat()).not.toContain(true)
  expect(buildQrPng(build(ROOT), scale)).toEqual(buildQrPng(code, scale))
})

test('path and SVG draw the dark modules and no others', () => {
  const code = build(ROOT)
  const drawn = code.modules.map(row => row.map(() => false))
  for (const [, x, y, width] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  expect(drawn).toEqual(code.modules)
  expect(formatQrSvg(code)).toContain(`viewBox="0 0 ${code.size} ${code.size}"`)
})

test('a link too long for a code has none', () => {
  expect(buildQrCode(ROOT.padEnd(2331, 'x'))).not.toBeNull()
  expect(buildQrCode(ROOT.padEnd(2332, 'x'))).toBeNull()
})
