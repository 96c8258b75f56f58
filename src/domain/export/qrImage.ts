// QR codes as image files, the same bytes for the same code. A canvas is not needed, and a browser that blurs canvases against
// tracking cannot damage the code. Black on white in every theme: some readers do not read inverted codes.
import type { QrCode } from './qrCode'

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The longest stored block of a deflate stream, in bytes. */
const MAX_BLOCK = 0xffff

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const toUint32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const toUint16LittleEndian = (value: number): number[] => [value & 255, value >>> 8]

function computeCrc32(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

function computeAdler32(bytes: readonly number[]): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return ((high << 16) | low) >>> 0
}

/** A zlib stream of stored blocks: a code has few bytes, and a compressor would have more. */
function toZlibStream(bytes: readonly number[]): number[] {
  const stream = [0x78, 0x01]
  for (let start = 0; start < bytes.length; start += MAX_BLOCK) {
    const block = bytes.slice(start, start + MAX_BLOCK)
    const isLast = start + MAX_BLOCK >= bytes.length
    stream.push(
      isLast ? 1 : 0,
      ...toUint16LittleEndian(block.length),
      ...toUint16LittleEndian(block.length ^ MAX_BLOCK),
    )
    for (const byte of block) stream.push(byte)
  }
  return [...stream, ...toUint32(computeAdler32(bytes))]
}

function buildChunk(type: string, content: readonly number[]): number[] {
  const typed = [...Array.from(type, letter => letter.charCodeAt(0)), ...content]
  return [...toUint32(content.length), ...typed, ...toUint32(computeCrc32(typed))]
}

/** A row of pixels, one bit each, white is 1, after the byte for "no filter". */
function buildPixelRow(row: readonly boolean[], scale: number): number[] {
  const bytes = new Array<number>(Math.ceil((row.length * scale) / 8)).fill(0)
  for (let x = 0; x < row.length * scale; x++)
    if (!row[Math.floor(x / scale)]) bytes[x >> 3] = (bytes[x >> 3] ?? 0) | (0x80 >> (x & 7))
  return [0, ...bytes]
}

/**
 * Builds a PNG in two tones, the quiet zone included.
 * @param scale pixels per module
 */
export function buildQrPng({ size, modules }: QrCode, scale: number): Uint8Array<ArrayBuffer> {
  const width = size * scale
  const pixels = modules.flatMap(row => {
    const pixelRow = buildPixelRow(row, scale)
    return Array.from({ length: scale }, () => pixelRow).flat()
  })
  // Bit depth 1, greyscale, and the standard's only compression, filter set and order.
  const header = [...toUint32(width), ...toUint32(width), 1, 0, 0, 0, 0]
  return Uint8Array.from([
    ...PNG_SIGNATURE,
    ...buildChunk('IHDR', header),
    ...buildChunk('IDAT', toZlibStream(pixels)),
    ...buildChunk('IEND', []),
  ])
}

/** Formats an SVG file of 10 units per module, the quiet zone included. */
export const formatQrSvg = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 10}" height="${size * 10}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="white" d="M0 0h${size}v${size}H0z"/><path fill="black" d="${path}"/></svg>`
