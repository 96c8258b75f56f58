import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import {
  buildXlsx,
  buildXlsxFiles,
  buildZip,
  encode,
  encodeGbk,
  type XlsxParts,
} from '../../../tests/support/books/books'
import type { Book, BookSheet } from './book'
import { readBook } from './readBook'

async function read(file: Uint8Array | string, name = 'a.xlsx'): Promise<Book> {
  const result = await readBook(typeof file === 'string' ? encode(file) : file, name)
  if ('refusal' in result) throw new Error(result.refusal.code)
  return result.book
}
const readSheet = async (rows: string, parts: Partial<XlsxParts> = {}): Promise<BookSheet> => {
  const { sheets } = await read(buildXlsx({ sheets: { 集群: rows }, ...parts }))
  return sheets[0] as BookSheet
}
const listCodes = ({ faults }: Book) => faults.map(({ code }) => code)

/** Number formats 1 to 8 of the cells below, as Excel, WPS and LibreOffice write them. */
const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="165" formatCode="[$-804]yyyy\\-mm\\-dd;@"/><numFmt numFmtId="166" formatCode="yyyy&quot;年度&quot;"/><numFmt numFmtId="167" formatCode="#,##0.0&quot;亿元&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="31"/><xf numFmtId="20"/><xf numFmtId="167"/></cellXfs>`

test.each<readonly [what: string, cell: string, value: unknown]>([
  [
    'text with leading zeros and spaces',
    '<c t="inlineStr"><is><t xml:space="preserve"> 00123 </t></is></c>',
    ' 00123 ',
  ],
  ['rich text', '<c t="inlineStr"><is><r><t>绵阳</t></r><r><rPr><b/></rPr><t>市</t></r></is></c>', '绵阳市'],
  [
    'entities and escaped characters',
    '<c t="inlineStr"><is><t>A&amp;B &lt; &#x4E2D;_x000A_C</t></is></c>',
    'A&B < 中\nC',
  ],
  ['a text that begins like a formula', '<c t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>', '=HYPERLINK("x")'],
  ['a number', '<c><v>1.50</v></c>', 1.5],
  ['a number with a unit in its format', '<c s="8"><v>12</v></c>', 12],
  ['a truth value', '<c t="b"><v>1</v></c>', true],
  ['the result of a formula', '<c><f>1+2</f><v>3</v></c>', 3],
  ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['a day', '<c s="1"><v>45047</v></c>', { date: '2023-05-01' }],
  ['a day with a time', '<c s="4"><v>45047.75</v></c>', { date: '2023-05-01' }],
  ['a Chinese day', '<c s="6"><v>45047</v></c>', { date: '2023-05-01' }],
  ['a month in the format of WPS', '<c s="2"><v>45047</v></c>', { date: '2023-05' }],
  ['a month in a format of its own', '<c s="3"><v>45047</v></c>', { date: '2023-05' }],
  ['a year', '<c s="5"><v>45047</v></c>', { date: '2023' }],
  ['a time of day', '<c s="7"><v>0.40625</v></c>', '09:45'],
  ['a day before the error of 1900', '<c s="1"><v>59</v></c>', { date: '1900-02-28' }],
])('%s is read as it stands', async (_, cell, value) => {
  const sheet = await readSheet(`<row r="1">${cell.replace('<c', '<c r="A1"')}</row>`, { styles: STYLES })
  expect(sheet.rows).toEqual([[value]])
})

test('days of a book of the 1904 calendar are those that it shows', async () => {
  const sheet = await readSheet('<row r="1"><c r="A1" s="1"><v>43585</v></c></row>', {
    styles: STYLES,
    workbook: '<workbookPr date1904="1"/>',
  })
  expect(sheet.rows).toEqual([[{ date: '2023-05-01' }]])
})

test('blank rows keep their numbers, and cells that have only a format are no cells', async () => {
  const empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
  const sheet = await readSheet(
    `<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="4"><c r="A4"><v>2</v></c></row>${empty}`,
  )
  expect(sheet.rows).toEqual([[], [null, 1], [], [2]])
})

test('rows and cells without addresses stand in their order', async () => {
  const sheet = await readSheet('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>')
  expect(sheet.rows).toEqual([[1, null, 3], [4]])
})

test('merged cells, hidden rows and columns, and formulas are listed', async () => {
  const sheet = await readSheet(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><f>A1</f><v>1</v></c></row>',
    { tail: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' },
  )
  expect(sheet).toMatchObject({
    hiddenRows: [1],
    merges: [{ top: 0, bottom: 1, left: 0, right: 2 }],
    formulas: ['B2'],
  })
})

test('a workbook of another program is read whole', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('集群')
  sheet.addRows([
    ['名称', '日期'],
    [{ text: '泡菜', hyperlink: 'https://example.org/' }, new Date(Date.UTC(2023, 4, 1))],
  ])
  sheet.getColumn(2).hidden = true
  book.addWorksheet('旧表', { state: 'veryHidden' }).addRow([1])
  const read1 = await read(new Uint8Array(await book.xlsx.writeBuffer()))
  expect(read1.sheets).toMatchObject([
    {
      name: '集群',
      isHidden: false,
      hiddenColumns: [1],
      rows: [
        ['名称', '日期'],
        ['泡菜', { date: '2023-05-01' }],
      ],
    },
    { name: '旧表', isHidden: true, rows: [[1]] },
  ])
})

test('macros and links to other books are neither unpacked nor followed, which is said', async () => {
  const relations = { vbaProject: 'vbaProject.bin', externalLink: 'externalLinks/externalLink1.xml' }
  const file = buildXlsx({ sheets: { 集群: '<row r="1"><c r="A1"><f>[1]表!A1</f><v>7</v></c></row>' }, relations })
  const book = await read(file, 'a.xlsm')
  expect(listCodes(book)).toEqual(['macros-ignored', 'external-links-ignored'])
  expect(book.sheets[0]?.rows).toEqual([[7]])
})

test('entities that a part defines stay text', async () => {
  const prolog = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&c;</t></is></c></row>'
  const book = await read(buildXlsx({ sheets: { 集群: rows }, prolog }))
  expect(listCodes(book)).toEqual(['entities-ignored'])
  expect(book.sheets[0]?.rows).toEqual([['&b;&c;']])
})

const CELLS = [['名称', '值'], ['泡菜, 榨菜', '007'], [], [null, '1']]

test.each<readonly [what: string, name: string, file: Uint8Array | string, format: string, encoding: string]>([
  ['CSV', 'a.csv', '名称,值\r\n"泡菜, 榨菜",007\r\n\r\n,1\r\n', 'csv', 'utf-8'],
  ['CSV with a byte order mark', 'a.csv', '\ufeff名称,值\n"泡菜, 榨菜",007\n\n,1', 'csv', 'utf-8'],
  ['text between semicolons', 'a.csv', '名称;值\n泡菜, 榨菜;007\n\n;1\n', 'csv', 'utf-8'],
  ['text between tabs', 'a.txt', '名称\t值\n泡菜, 榨菜\t007\n\n\t1\n', 'csv', 'utf-8'],
  ['GBK', 'a.csv', encodeGbk('名称,值\n"泡菜, 榨菜",007\n\n,1\n'), 'csv', 'gb18030'],
  [
    'UTF-16 as Excel writes it',
    'a.txt',
    Uint8Array.from(
      new Uint8Array(
        Uint16Array.from([...'\ufeff名称\t值\n泡菜, 榨菜\t007\n\n\t1\n'], char => char.charCodeAt(0)).buffer,
      ),
    ),
    'csv',
    'utf-16le',
  ],
  [
    'a web page that is named .xls',
    'a.xls',
    '<html><head><style>td{}</style></head><body><table><tr><td>名称<td>值</tr><tr><td>泡菜,&nbsp;榨菜</td><td>007</td></tr><tr></tr><tr><td></td><td><b>1</b></td></tr></table>',
    'html',
    'utf-8',
  ],
  ['JSON', 'a.json', '[["名称","值"],["泡菜, 榨菜","007"],[],[null,"1"]]', 'json', 'utf-8'],
])('%s is read with its encoding named', async (_, name, file, format, encoding) => {
  const book = await read(file, name)
  expect([book.format, book.encoding]).toEqual([format, encoding])
  expect(book.sheets).toMatchObject([{ name: 'a', rows: CELLS }])
  expect(listCodes(book).includes('encoding-guessed')).toBe(encoding === 'gb18030')
})

test('a list of names is text, one cell a line', async () => {
  const book = await read('１. 绵阳市三台县\n2、自贡市荣县\n', '名单.txt')
  expect(book).toMatchObject({
    format: 'text',
    sheets: [{ name: '名单', rows: [['１. 绵阳市三台县'], ['2、自贡市荣县']] }],
  })
})

test('a title above the table does not decide the delimiter', async () => {
  const book = await read('名单, 2023, 第一批, 共 2 个\na;b;c\n1;2;3\n4;5;6\n', 'a.csv')
  expect(book.sheets[0]?.rows[2]).toEqual(['1', '2', '3'])
})

test('one wrong byte does not change the encoding of a text, and is reported with its line', async () => {
  const file = encode('名称,值\n纺织鞋服产业集群,1\n泡菜?业,2\n')
  file[file.indexOf(63)] = 0xff
  const book = await read(file, 'a.csv')
  expect(book.faults).toMatchObject([{ code: 'broken-characters', params: { found: '泡菜\ufffd业,2' } }])
})

test('records in JSON become rows, with all their fields; nested values stay JSON', async () => {
  const book = await read('[{"id":"a","n":1},{"id":"b","ok":true,"list":["x"]}]', 'clusters.json')
  expect(book.sheets[0]?.rows).toEqual([
    ['id', 'n', 'ok', 'list'],
    ['a', 1],
    ['b', null, true, '["x"]'],
  ])
})

test('merged cells of a web page keep the columns below them', async () => {
  const { sheets } = await read('<table><tr><th rowspan=2>A<th colspan="2">B</tr><tr><td>1<td>2</tr></table>', 'a.xls')
  expect(sheets[0]).toMatchObject({
    rows: [
      ['A', 'B'],
      [null, '1', '2'],
    ],
    merges: [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 0, left: 1, right: 2 },
    ],
  })
})

test('an archive gives the tables of all its files; one that cannot be read is reported', async () => {
  const file = buildZip({
    '集群.csv': 'a,b\n1,2\n',
    'sub/集群.csv': 'c,d\n3,4\n',
    'book.xlsx': buildZip(buildXlsxFiles({ sheets: { 措施: '<row r="1"><c r="A1"><v>1</v></c></row>' } })),
    'bad.json': '[{',
    'photo.png': 'x',
    '__MACOSX/._集群.csv': 'x',
  })
  const book = await read(file, 'a.zip')
  expect(book.sheets.map(({ name }) => name)).toEqual(['集群', '集群 (2)', '措施'])
  expect(book.faults).toMatchObject([
    { code: 'cannot-be-read', place: { sheet: 'bad.json' } },
    { code: 'file-ignored', params: { file: 'photo.png' } },
  ])
})

test('file names in GBK, as Chinese Windows writes them, are read', async () => {
  const zip = buildZip({ 'xx.csv': 'a,b\n1,2\n' })
  const name = encodeGbk('集')
  for (const [at, byte] of zip.entries())
    if (byte === 120 && zip[at + 1] === 120 && zip[at + 2] === 46) zip.set(name, at)
  expect((await read(zip, 'a.zip')).sheets).toMatchObject([{ name: '集' }])
})
