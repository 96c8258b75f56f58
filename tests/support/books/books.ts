// Small files for tests of reading: workbooks from XML, archives whose directory lies, headers of other programs.
import { strToU8, zipSync } from 'fflate'

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface XlsxParts {
  /** XML of the rows, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>
  /** Elements after the rows, of every sheet. */
  readonly tail?: string
  /** Contents of `styleSheet`. */
  readonly styles?: string
  /** Contents of `workbook` before its sheets. */
  readonly workbook?: string
  /** Relationships of the workbook by type, to parts of any content. */
  readonly relations?: Readonly<Record<string, string>>
  readonly prolog?: string
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const buildXlsxFiles = ({
  sheets,
  tail = '',
  styles,
  workbook = '',
  relations = {},
  prolog = '',
}: XlsxParts) => {
  const names = Object.keys(sheets)
  const targets: [string, string][] = [
    ...names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ...(styles === undefined ? [] : ([['styles', 'styles.xml']] as [string, string][])),
    ...Object.entries(relations),
  ]
  const relationships = (list: readonly (readonly [string, string])[]) =>
    `<Relationships>${list.map(([type, target], index) => `<Relationship Id="r${index}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  return {
    '[Content_Types].xml': '<Types><Override PartName="/xl/workbook.xml" ContentType="x"/></Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbook}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${prolog}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${tail}</worksheet>`,
      ]),
    ),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...Object.fromEntries(Object.values(relations).map(target => [`xl/${target}`, 'content'])),
  }
}

export const buildZip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )

/** A workbook from XML, as other programs write it. */
export const buildXlsx = (parts: XlsxParts): Uint8Array => buildZip(buildXlsxFiles(parts))

/** Overwrites four bytes at an offset after the n-th signature `PK` + `kind`. */
export function patchZip(zip: Uint8Array, kind: string, offset: number, value: number): Uint8Array {
  const bytes = zip.slice()
  const signature = encode(`PK${kind}`)
  const at = bytes.findIndex((_, index) => signature.every((byte, i) => bytes[index + i] === byte))
  new DataView(bytes.buffer).setUint32(at + offset, value, true)
  return bytes
}

/** A container of old office files with one stream. */
export function buildOle(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [entry, name] of ['Root Entry', stream].entries()) {
    const at = 1024 + entry * 128
    for (const [index, char] of [...name].entries()) bytes[at + index * 2] = char.charCodeAt(0)
    bytes[at + 64] = name.length * 2 + 2
    bytes[at + 66] = entry === 0 ? 5 : 2
  }
  return bytes
}

/** Chinese text in GBK, which the platform decodes but does not encode: by a table made from all pairs of bytes. */
export function encodeGbk(text: string): Uint8Array {
  const pairs = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap(char => pairs.get(char) ?? [char.charCodeAt(0)]))
}
