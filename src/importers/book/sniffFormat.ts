// The format of a file by its first bytes, never by its name.
import { refuse } from './fileFault'

/** Formats of which the rest of the file decides. */
export type Container = 'zip' | 'text'

/** Refuses a known format that is no table, or is one that cannot be read here. */
export function refuseFormat(format: string): never {
  refuse('unknown-format', { format })
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Each character of `magic` is one byte. */
const startsWith = (bytes: Uint8Array, magic: string, offset = 0): boolean =>
  [...magic].every((char, index) => bytes[offset + index] === char.charCodeAt(0))

const PICTURES: readonly (readonly [kind: string, magic: string, offset?: number])[] = [
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['WebP', 'WEBP', 8],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['HEIC', 'ftyp', 4],
]

const ARCHIVES: readonly (readonly [kind: string, magic: string])[] = [
  ['RAR', 'Rar!\x1a'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['gzip', '\x1f\x8b'],
]

/** Streams of an OLE container by which its program is known, in the order in which they decide. */
const OLE_STREAMS: readonly (readonly [stream: string, kind: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'Word (.doc)'],
  ['PowerPoint Document', 'PowerPoint (.ppt)'],
  ['__nameid_version1.0', 'Outlook (.msg)'],
]

/**
 * Names of the streams of an OLE container. Entries of its directory have 128 bytes at multiples of 128: the name in UTF-16,
 * at 64 its length in bytes with the final zero, at 66 the type (1 storage, 2 stream).
 */
function listOleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    const type = view.getUint8(at + 66)
    if (length < 4 || length > 64 || length % 2 === 1 || (type !== 1 && type !== 2)) continue
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2))
    names.add(name)
  }
  return names
}

function refuseOle(bytes: Uint8Array): never {
  const streams = listOleStreams(bytes)
  const kind = OLE_STREAMS.find(([stream]) => streams.has(stream))?.[1]
  if (kind === 'encrypted') refuse('encrypted-book')
  if (kind === 'xls') refuse('old-xls')
  refuseFormat(kind ?? '?')
}

/** Tells archives from text. Refuses the other known formats with their names. */
export function sniffFormat(bytes: Uint8Array): Container {
  if (bytes.length === 0) refuse('file-empty')
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip'
  if (startsWith(bytes, OLE)) refuseOle(bytes)
  const picture = PICTURES.find(([, magic, offset]) => startsWith(bytes, magic, offset))
  if (picture) refuse('picture-renamed', { format: picture[0] })
  const archive = ARCHIVES.find(([, magic]) => startsWith(bytes, magic))
  if (archive) refuseFormat(archive[0])
  if (startsWith(bytes, '%PDF-')) refuseFormat('PDF')
  if (startsWith(bytes, '{\\rtf')) refuseFormat('RTF')
  // The first record of a workbook before Excel 97, which has no container.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0 && (bytes[2] ?? 99) <= 16)
    refuse('old-xls')
  return 'text'
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const OPEN_DOCUMENT_ENDINGS: Readonly<Record<string, string>> = { spreadsheet: 'ods', text: 'odt', presentation: 'odp' }

/** Refuses the office documents that are archives too, by the names of their entries. */
export function refuseOtherPackages(names: ReadonlySet<string>, mimeType: string): void {
  const hasFolder = (folder: string) => [...names].some(name => name.startsWith(folder))
  if (mimeType.startsWith(OPEN_DOCUMENT))
    refuseFormat(`OpenDocument (.${OPEN_DOCUMENT_ENDINGS[mimeType.slice(OPEN_DOCUMENT.length)] ?? 'odf'})`)
  if (mimeType === 'application/epub+zip') refuseFormat('EPUB')
  if (names.has('xl/workbook.bin')) refuseFormat('Excel (.xlsb)')
  if (names.has('[Content_Types].xml')) {
    if (hasFolder('word/')) refuseFormat('Word (.docx)')
    if (hasFolder('ppt/')) refuseFormat('PowerPoint (.pptx)')
  }
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) refuseFormat('iWork (.numbers, .pages)')
}
