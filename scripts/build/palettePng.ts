// Writes pictures as PNG with a palette: a third of the bytes of full colour, and for flat drawings the same to the eye.
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const compress = promisify(deflate)

const MAX_COLOURS = 256
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Level 9 takes twice as long for 2 % fewer bytes. */
const LEVEL = 7

/** Opaque pixels as 32-bit numbers in the order of the machine. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

/** The most frequent colours, in a stable order. */
function selectPalette(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>()
  let run = 0
  for (let i = 0; i < pixels.length; i++) {
    run++
    const colour = pixels[i] as number
    if (colour === pixels[i + 1]) continue
    counts.set(colour, (counts.get(colour) ?? 0) + run)
    run = 0
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_COLOURS)
    .map(([colour]) => colour)
}

const getChannels = (colour: number): readonly [number, number, number] => [
  colour & 255,
  (colour >>> 8) & 255,
  (colour >>> 16) & 255,
]

function findNearest(colour: number, palette: readonly number[]): number {
  const [r, g, b] = getChannels(colour)
  let nearest = 0
  let minDistance = Number.POSITIVE_INFINITY
  for (let i = 0; i < palette.length; i++) {
    const [pr, pg, pb] = getChannels(palette[i] as number)
    const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2
    if (distance >= minDistance) continue
    minDistance = distance
    nearest = i
  }
  return nearest
}

/** Rows of palette indexes, each after the byte for "no filter": a filter makes indexes larger. */
function toIndexRows(pixels: Uint32Array, palette: readonly number[], width: number, height: number): Buffer {
  const indexes = new Map(palette.map((colour, i) => [colour, i]))
  const rows = Buffer.alloc((width + 1) * height)
  let previous = -1
  let index = 0
  for (let y = 0, i = 0; y < height; y++) {
    const row = y * (width + 1) + 1
    for (let x = 0; x < width; x++, i++) {
      const colour = pixels[i] as number
      if (colour !== previous) {
        previous = colour
        const known = indexes.get(colour)
        index = known ?? findNearest(colour, palette)
        if (known === undefined) indexes.set(colour, index)
      }
      rows[row + x] = index
    }
  }
  return rows
}

function buildChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12)
  chunk.writeUInt32BE(content.length, 0)
  chunk.write(type, 4, 'latin1')
  content.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, content.length + 8)), content.length + 8)
  return chunk
}

/** The same picture gives the same bytes. */
export async function encodePalettePng({ width, height, pixels: bytes }: Picture): Promise<Buffer> {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const palette = selectPalette(pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    buildChunk('IHDR', header),
    buildChunk('PLTE', Buffer.from(palette.flatMap(getChannels))),
    buildChunk('IDAT', await compress(toIndexRows(pixels, palette, width, height), { level: LEVEL })),
    buildChunk('IEND', Buffer.alloc(0)),
  ])
}
