// Reads archives, xlsx among them. The directory is checked before anything is unpacked, and unpacking stops at the size that
// the directory declares.
import { Inflate } from 'fflate'
import { MAX_UNPACKED_BYTES } from './book'
import { refuse, refuseAbove } from './fileFault'

/** Limits of all entries together. */
const MAX_ENTRIES = 10_000
/** Sheets with many equal cells reach 40; no table reaches this one. Small archives may. */
const MAX_RATIO = 200
const RATIO_FREE_BYTES = 16 * 1024 * 1024
/** Deflate cannot compress further (RFC 1951: 258 bytes in 2 bits). */
const MAX_DEFLATE_RATIO = 1032
/** Unpacked at a time, so that an entry that lies is stopped soon. */
const INPUT_STEP = 16 * 1024

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const FLAG_ENCRYPTED = 1
const FLAG_UTF8 = 1 << 11
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly start: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  readonly method: number
}

export interface ZipArchive {
  /** Names of the files, in the order of the directory; folders are left out. */
  readonly names: ReadonlySet<string>
  /** Sizes of all entries together, in bytes. */
  readonly unpackedBytes: number
  /** The bytes of a file; null if there is none of this name. Refuses an entry that is damaged or larger than declared. */
  readonly unpack: (name: string) => Uint8Array | null
  /** Same, as text in UTF-8. */
  readonly unpackText: (name: string) => string | null
}

/** Chinese Windows writes names in GBK without saying so. */
function decodeName(bytes: Uint8Array, flags: number): string {
  if (flags & FLAG_UTF8) return new TextDecoder().decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function findEnd(view: DataView): number {
  const last = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= last; at--) if (view.getUint32(at, true) === END_SIGNATURE) return at
  return refuse('zip-broken')
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function computeCrc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (let at = 0; at < bytes.length; at++)
    value = (CRC_TABLE[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  const stream = new Inflate(chunk => {
    if (length + chunk.length > size) refuse('zip-false-sizes')
    bytes.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += INPUT_STEP)
    stream.push(packed.subarray(at, at + INPUT_STEP), at + INPUT_STEP >= packed.length)
  return length === size ? bytes : refuse('zip-broken')
}

/** Reads the directory of an archive. Refuses what is damaged, has a password or would unpack to too much. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < END_BYTES) refuse('zip-broken')
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const directory = view.getUint32(end + 16, true)
  // The numbers of an archive above 4 GB or 65,535 entries are kept elsewhere.
  if (count === 0xffff) refuse('zip-too-many-files', { count, limit: MAX_ENTRIES })
  if (directory === 0xffffffff) refuseAbove(MAX_UNPACKED_BYTES, 2 ** 32, 'zip-bomb')
  if (count > MAX_ENTRIES) refuse('zip-too-many-files', { count, limit: MAX_ENTRIES })

  const entries = new Map<string, Entry>()
  let unpackedBytes = 0
  let packedBytes = 0
  for (let index = 0, at = directory; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) refuse('zip-broken')
    const flags = view.getUint16(at + 8, true)
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), flags).replaceAll('\\', '/')
    if (flags & FLAG_ENCRYPTED) refuse('zip-password')
    if (size > Math.max(1, packedSize) * MAX_DEFLATE_RATIO) refuse('zip-false-sizes')
    unpackedBytes += size
    packedBytes += packedSize
    if (!name.endsWith('/'))
      entries.set(name, {
        start: view.getUint32(at + 42, true),
        checksum: view.getUint32(at + 16, true),
        packedSize,
        size,
        method: view.getUint16(at + 10, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  // Overlapping entries use the same bytes many times.
  if (packedBytes > bytes.length) refuse('zip-false-sizes')
  refuseAbove(MAX_UNPACKED_BYTES, unpackedBytes, 'zip-bomb')
  const ratio = Math.round(unpackedBytes / Math.max(1, packedBytes))
  if (unpackedBytes > RATIO_FREE_BYTES && ratio > MAX_RATIO) refuse('zip-too-dense', { ratio, limit: MAX_RATIO })

  const unpackEntry = ({ start, packedSize, size, method }: Entry): Uint8Array => {
    if (start + 30 > directory || view.getUint32(start, true) !== LOCAL_SIGNATURE) refuse('zip-broken')
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    if (dataStart + packedSize > directory) refuse('zip-broken')
    const packed = bytes.subarray(dataStart, dataStart + packedSize)
    if (method === STORED) return size === packedSize ? packed : refuse('zip-false-sizes')
    if (method !== DEFLATED) refuse('zip-broken')
    if (size === 0) return new Uint8Array(0)
    try {
      return inflate(packed, size)
    } catch (error) {
      // The errors of the library have a numeric code.
      if (error instanceof Error && typeof (error as { code?: unknown }).code === 'number') refuse('zip-broken')
      throw error
    }
  }
  const unpack = (name: string): Uint8Array | null => {
    const entry = entries.get(name)
    if (!entry) return null
    const unpacked = unpackEntry(entry)
    return computeCrc32(unpacked) === entry.checksum ? unpacked : refuse('zip-broken')
  }
  return {
    names: new Set(entries.keys()),
    unpackedBytes,
    unpack,
    unpackText: name => {
      const unpacked = unpack(name)
      return unpacked && new TextDecoder().decode(unpacked)
    },
  }
}
