import { expect, test } from 'vitest'
import {
  buildOle,
  buildXlsx,
  buildXlsxFiles,
  buildZip,
  encode,
  encodeGbk,
  patchZip,
} from '../../../tests/support/books/books'
import { createRandom } from '../../../tests/support/data/random'
import { MAX_FILE_BYTES } from './book'
import type { FileFault, FileFaultCode } from './fileFault'
import { readBook } from './readBook'

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'
const xlsx = buildXlsx({ sheets: { 集群: ONE_CELL } })
const files = buildXlsxFiles({ sheets: { 集群: ONE_CELL } })
const withoutSheet = Object.fromEntries(Object.entries(files).filter(([name]) => !name.includes('sheet1')))
const openDocument = (kind: string) => buildZip({ mimetype: `application/vnd.oasis.opendocument.${kind}` })
const text = (start: string) => encode(`${start} 名称,值\n甲,1\n`)
const bytes = (...values: number[]) => Uint8Array.of(...values, 0, 0, 0, 1, 2, 3)
const unknownFormat = (format: string) => ['unknown-format', { format }] as const
/** 20 MB of zeros in 20 kB. */
const dense = buildZip({ 'a.csv': new Uint8Array(2e7) })
/** 1 MB that the directory declares as 100 bytes. */
const lying = patchZip(buildZip({ 'a.csv': encode('甲,1\n'.repeat(2e5)) }), '\x01\x02', 24, 100)
const random = createRandom(1)
/** 300 kB of which the directory says that they unpack to 300 MB. */
const bomb = patchZip(
  buildZip({ 'a.csv': Uint8Array.from({ length: 3e5 }, () => random() * 256) }),
  '\x01\x02',
  24,
  3e8,
)
/** 名稱,值 and 縣市,1 */
const big5 = Uint8Array.of(
  ...[0xa6, 0x57, 0xba, 0xd9, 0x2c, 0xad, 0xc8, 0x0a, 0xbf, 0xa4, 0xa5, 0xab, 0x2c, 0x31, 0x0a],
)

test.each<
  readonly [
    what: string,
    name: string,
    file: Uint8Array,
    refusal: readonly [code: FileFaultCode, params?: FileFault['params']],
  ]
>([
  ['an empty file', 'a.xlsx', new Uint8Array(0), ['file-empty']],
  ['a file above the limit', 'a.csv', new Uint8Array(MAX_FILE_BYTES + 1), ['file-too-large', { size: 65, limit: 64 }]],
  ['an old .xls that is named .xlsx', 'a.xlsx', buildOle('Workbook'), ['old-xls']],
  ['an old .xls of Excel 5', 'a.xls', buildOle('Book'), ['old-xls']],
  ['a workbook of Excel 4', 'a.xls', bytes(9, 4, 6, 0), ['old-xls']],
  ['a workbook with a password', 'a.xlsx', buildOle('EncryptedPackage'), ['encrypted-book']],
  ['a Word document of 2003', 'a.xlsx', buildOle('WordDocument'), unknownFormat('Word (.doc)')],
  ['another container of Office', 'a.xlsx', buildOle('Contents'), unknownFormat('?')],
  ['a PNG that is named .xlsx', '名单.xlsx', bytes(0x89, 0x50, 0x4e, 0x47), ['picture-renamed', { format: 'PNG' }]],
  ['a JPEG that is named .csv', 'a.csv', bytes(0xff, 0xd8, 0xff, 0xe0), ['picture-renamed', { format: 'JPEG' }]],
  ['a PDF', 'a.xlsx', text('%PDF-1.7'), unknownFormat('PDF')],
  ['a RAR archive', 'a.zip', text('Rar!\x1a'), unknownFormat('RAR')],
  [
    'a Word document',
    'a.xlsx',
    buildZip({ '[Content_Types].xml': '', 'word/document.xml': '' }),
    unknownFormat('Word (.docx)'),
  ],
  [
    'slides',
    'a.xlsx',
    buildZip({ '[Content_Types].xml': '', 'ppt/slides/a.xml': '' }),
    unknownFormat('PowerPoint (.pptx)'),
  ],
  [
    'a binary workbook',
    'a.xlsx',
    buildZip({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }),
    unknownFormat('Excel (.xlsb)'),
  ],
  ['a table of LibreOffice', 'a.xlsx', openDocument('spreadsheet'), unknownFormat('OpenDocument (.ods)')],
  ['a text of LibreOffice', 'a.ods', openDocument('text'), unknownFormat('OpenDocument (.odt)')],
  [
    'XML of Excel 2003',
    'a.xls',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    unknownFormat('XML 2003 (.xml)'),
  ],
  ['other XML', 'a.xls', text('<?xml version="1.0"?><svg>'), unknownFormat('XML')],
  ['a web page in one file', 'a.xls', text('MIME-Version: 1.0'), unknownFormat('MHTML (.mht)')],
  ['a web page without a table', 'a.xls', text('<html><p>登录已过期</p>'), unknownFormat('HTML')],
  ['bytes that are no text', 'a.csv', bytes(1, 2, 0, 0, 7), unknownFormat('?')],
  ['a workbook that was cut off', 'a.xlsx', xlsx.slice(0, xlsx.length - 100), ['zip-broken']],
  [
    'an archive whose entry was cut out',
    'a.xlsx',
    patchZip(buildZip({ 'a.csv': 'a,b' }), '\x01\x02', 42, 1),
    ['zip-broken'],
  ],
  ['an archive with a password', 'a.zip', patchZip(buildZip({ 'a.csv': 'a,b' }), '\x01\x02', 8, 1), ['zip-password']],
  ['an archive that unpacks to 300 MB', 'a.zip', bomb, ['zip-bomb', { size: 287, limit: 256 }]],
  ['an archive as dense as no table', 'a.zip', dense, ['zip-too-dense', { ratio: 1024, limit: 200 }]],
  ['a damaged entry', 'a.zip', patchZip(buildZip({ 'a.csv': 'a,b' }), '\x01\x02', 16, 1), ['zip-broken']],
  ['an entry larger than declared', 'a.zip', lying, ['zip-false-sizes']],
  [
    'an entry denser than possible',
    'a.zip',
    patchZip(buildZip({ 'a.csv': 'a,b' }), '\x01\x02', 24, 1e8),
    ['zip-false-sizes'],
  ],
  ['entries that overlap', 'a.zip', patchZip(buildZip({ 'a.csv': 'a,b' }), '\x01\x02', 20, 1e6), ['zip-false-sizes']],
  [
    'too many entries',
    'a.zip',
    patchZip(buildZip({ 'a.csv': 'a,b' }), '\x05\x06', 10, 20_000),
    ['zip-too-many-files', { count: 20_000, limit: 10_000 }],
  ],
  ['an archive without a table', 'a.zip', buildZip({ 'readme.md': '# A' }), ['zip-without-table']],
  [
    'a package without its workbook',
    'a.xlsx',
    buildZip({ '[Content_Types].xml': '<Types/>' }),
    ['book-broken', { part: 'xl/workbook.xml' }],
  ],
  [
    'a package without a sheet',
    'a.xlsx',
    buildZip(withoutSheet),
    ['book-broken', { part: 'xl/worksheets/sheet1.xml' }],
  ],
  [
    'a sheet that is no XML',
    'a.xlsx',
    buildZip({ ...files, 'xl/worksheets/sheet1.xml': 'x' }),
    ['book-broken', { part: 'xl/worksheets/sheet1.xml' }],
  ],
  [
    'a sheet that was cut off',
    'a.xlsx',
    buildZip({ ...files, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }),
    ['book-broken', { part: 'xl/worksheets/sheet1.xml' }],
  ],
  [
    'a sheet with one cell in its last corner',
    'a.xlsx',
    buildXlsx({ sheets: { 集群: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' } }),
    ['sheet-too-large', { sheet: '集群', limit: 20_000_000 }],
  ],
  [
    'a workbook without a value',
    'a.xlsx',
    buildXlsx({ sheets: { 集群: '<row r="1"><c r="A1" s="0"/></row>' } }),
    ['file-empty'],
  ],
  ['a text file in Big5', 'a.csv', big5, ['unknown-encoding']],
  ['a quote that is never closed', 'a.csv', encode('a,b\n1,2\n3,"x\n5,6\n'), ['unclosed-quote', { line: 3 }]],
  ['damaged JSON', 'a.json', encode('[{"a":1},\n{'), ['cannot-be-read', { line: 2, column: 2 }]],
  ['JSON without a table', 'a.json', encode('{"名称":"甲"}'), ['not-a-table']],
])('%s is refused with its reason', async (_, name, file, [code, params]) => {
  expect(await readBook(file, name)).toMatchObject({ refusal: { code, params: params ?? {} } })
})

test('a file of an archive that cannot be read is named', async () => {
  const result = await readBook(buildZip({ '2023/a.xlsx': buildOle('EncryptedPackage') }), 'a.zip')
  expect(result).toMatchObject({ refusal: { code: 'encrypted-book', place: { sheet: '2023/a.xlsx', row: null } } })
})

test('reading stops when the reader cancels', async () => {
  const controller = new AbortController()
  const reading = readBook(xlsx, 'a.xlsx', { signal: controller.signal, onProgress: () => controller.abort() })
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
})

test('text in GBK is not taken for anything else', async () => {
  const file = encodeGbk('名称,县\n绵阳市三台县纺织鞋服产业集群,三台县\n')
  expect(await readBook(file, 'a.csv')).toMatchObject({ book: { encoding: 'gb18030' } })
})
