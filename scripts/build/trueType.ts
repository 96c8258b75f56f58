// Reads TrueType fonts and joins parts of several into one: the slices of a web font have a hundred files, of which a text
// needs glyphs of many. Reads outlines, advance widths and characters; kerning and hinting are left out.

/** A part of a font with TrueType outlines. */
export interface FontSlice {
  readonly unitsPerEm: number
  /** Index of the glyph of each character. */
  readonly glyphs: ReadonlyMap<number, number>
  /** Advance width of a glyph in font units. */
  readonly getAdvance: (glyph: number) => number
  /** The outline of a glyph; empty for a space. */
  readonly getOutline: (glyph: number) => Buffer
  /** The bytes of a table that is copied as it is. */
  readonly getTable: (tag: string) => Buffer
}

/** @throws Error when a table is missing */
export function parseFontSlice(bytes: Buffer): FontSlice {
  const tables = new Map<string, Buffer>()
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const entry = 12 + i * 16
    const start = bytes.readUInt32BE(entry + 8)
    tables.set(
      bytes.toString('latin1', entry, entry + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)),
    )
  }
  const getTable = (tag: string): Buffer => {
    const table = tables.get(tag)
    if (!table) throw new Error(`The font has no ${tag}`)
    return table
  }
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(getTable) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  const metricCount = hhea.readUInt16BE(34)
  const hasLongOffsets = head.readInt16BE(50) === 1
  const getOffset = (glyph: number): number =>
    hasLongOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphs: parseCharacters(getTable('cmap')),
    getAdvance: glyph => hmtx.readUInt16BE(Math.min(glyph, metricCount - 1) * 4),
    getOutline: glyph => glyf.subarray(getOffset(glyph), getOffset(glyph + 1)),
    getTable,
  }
}

/** Reads the subtables of format 4 (16-bit characters) and 12 (all). */
function parseCharacters(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8))
    const format = table.readUInt16BE(0)
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group++) {
        const at = 16 + group * 12
        const first = table.readUInt32BE(at)
        for (let code = first; code <= table.readUInt32BE(at + 4); code++)
          glyphs.set(code, table.readUInt32BE(at + 8) + code - first)
      }
    } else if (format === 4) addSegments(table, glyphs)
  }
  return glyphs
}

function addSegments(table: Buffer, glyphs: Map<number, number>): void {
  const length = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length] as const
  for (let at = 0; at < length; at += 2) {
    const start = table.readUInt16BE(starts + at)
    const offset = table.readUInt16BE(offsets + at)
    for (let code = start; code <= table.readUInt16BE(ends + at) && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : table.readUInt16BE(offsets + at + offset + (code - start) * 2)
      if (offset === 0 || glyph > 0) glyphs.set(code, (glyph + table.readInt16BE(deltas + at)) & 0xffff)
    }
  }
}

/** Flags of a part of a composite glyph. */
const ARGUMENTS_ARE_WORDS = 1
const HAS_SCALE = 8
const HAS_MORE = 32
const HAS_TWO_SCALES = 64
const HAS_MATRIX = 128

/** The outline with other indexes for the glyphs that it is composed of. */
function renumberParts(outline: Buffer, renumber: (glyph: number) => number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline
  const copy = Buffer.from(outline)
  let at = 10
  for (;;) {
    const flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(renumber(copy.readUInt16BE(at + 2)), at + 2)
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2)
    at += flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0
    if (!(flags & HAS_MORE)) return copy
  }
}

/** Name and weight of a joined font. */
export interface FontName {
  readonly family: string
  readonly weight: number
}

/**
 * Joins the glyphs of some characters into one font.
 * @param findSlice the slice with a character; undefined leaves the character out
 */
export function joinFont(
  characters: readonly number[],
  findSlice: (character: number) => FontSlice | undefined,
  fallback: FontSlice,
  { family, weight }: FontName,
): Buffer {
  const outlines: Buffer[] = []
  const advances: number[] = []
  const indexes = new Map<FontSlice, Map<number, number>>()
  const addGlyph = (slice: FontSlice, glyph: number): number => {
    const known = indexes.get(slice) ?? new Map<number, number>()
    indexes.set(slice, known)
    const existing = known.get(glyph)
    if (existing !== undefined) return existing
    const index = outlines.length
    known.set(glyph, index)
    outlines.push(Buffer.alloc(0))
    advances.push(slice.getAdvance(glyph))
    outlines[index] = renumberParts(slice.getOutline(glyph), part => addGlyph(slice, part))
    return index
  }
  addGlyph(fallback, 0)
  const mapping = [...characters]
    .sort((a, b) => a - b)
    .flatMap(character => {
      const slice = findSlice(character)
      const glyph = slice?.glyphs.get(character)
      return slice && glyph !== undefined ? [[character, addGlyph(slice, glyph)] as const] : []
    })

  const padded = outlines.map(outline => Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]))
  const loca = Buffer.alloc((padded.length + 1) * 4)
  padded.reduce(
    (offset, outline, i) => loca.writeUInt32BE(offset + outline.length, (i + 1) * 4) && offset + outline.length,
    0,
  )
  const hmtx = Buffer.alloc(advances.length * 4)
  for (const [i, advance] of advances.entries()) {
    hmtx.writeUInt16BE(advance, i * 4)
    const outline = outlines[i]
    hmtx.writeInt16BE(outline?.length ? outline.readInt16BE(2) : 0, i * 4 + 2)
  }
  const patch = (tag: string, change: (table: Buffer) => void): Buffer => {
    const table = Buffer.from(fallback.getTable(tag))
    change(table)
    return table
  }
  return buildFontFile({
    'OS/2': patch('OS/2', table => table.writeUInt16BE(weight, 4)),
    cmap: buildCharacterTable(mapping),
    glyf: Buffer.concat(padded),
    head: patch('head', table => {
      table.writeUInt32BE(0, 8)
      table.writeInt16BE(1, 50)
    }),
    hhea: patch('hhea', table => table.writeUInt16BE(advances.length, 34)),
    hmtx,
    loca,
    maxp: patch('maxp', table => table.writeUInt16BE(outlines.length, 4)),
    name: buildNameTable(family, weight),
    post: patch('post', table => table.writeUInt32BE(0x00030000, 0)).subarray(0, 32),
  })
}

/** One subtable of format 12 with a group for each character. */
function buildCharacterTable(mapping: readonly (readonly [number, number])[]): Buffer {
  const table = Buffer.alloc(12 + 16 + mapping.length * 12)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(table.length - 12, 16)
  table.writeUInt32BE(mapping.length, 24)
  for (const [i, [character, glyph]] of mapping.entries()) {
    table.writeUInt32BE(character, 28 + i * 12)
    table.writeUInt32BE(character, 32 + i * 12)
    table.writeUInt32BE(glyph, 36 + i * 12)
  }
  return table
}

/** Family, style, whole name and PostScript name, for Windows in English. */
function buildNameTable(family: string, weight: number): Buffer {
  const names: readonly (readonly [id: number, name: string])[] = [
    [1, family],
    [2, weight >= 600 ? 'Bold' : 'Regular'],
    [4, `${family} ${weight}`],
    [6, `${family.replaceAll(' ', '')}-${weight}`],
  ]
  const texts = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16())
  const header = Buffer.alloc(6 + names.length * 12)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  for (const [i, [id]] of names.entries()) {
    const length = texts[i]?.length ?? 0
    for (const [j, value] of [3, 1, 0x409, id, length, offset].entries())
      header.writeUInt16BE(value, 6 + i * 12 + j * 2)
    offset += length
  }
  return Buffer.concat([header, ...texts])
}

/** @param tables by tag, in alphabetical order */
function buildFontFile(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables)
  const header = Buffer.alloc(12 + entries.length * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(entries.length, 4)
  const bodies: Buffer[] = []
  let offset = header.length
  for (const [i, [tag, table]] of entries.entries()) {
    const at = 12 + i * 16
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(table.length, at + 12)
    bodies.push(table, Buffer.alloc((4 - (table.length % 4)) % 4))
    offset += table.length + ((4 - (table.length % 4)) % 4)
  }
  return Buffer.concat([header, ...bodies])
}
