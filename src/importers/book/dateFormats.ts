// The part of a date that a number format shows: a cell that shows 2023年5月 means a month, although a day is stored.
import { listElements } from './xml'

/** - `month`, `year`: the format shows no day, no month. - `time`: it shows neither. */
export type DatePrecision = 'month' | 'year' | 'time'

/** Formats without a code in the file, as the Chinese edition has them (ECMA-376, 18.8.30); all others show a day. */
const BUILT_IN: Readonly<Record<number, DatePrecision>> = {
  17: 'month',
  27: 'month',
  36: 'month',
  50: 'month',
  52: 'month',
  57: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  32: 'time',
  33: 'time',
  34: 'time',
  35: 'time',
  45: 'time',
  46: 'time',
  47: 'time',
  55: 'time',
  56: 'time',
}

/** Null for formats that show a day, and for those of numbers. */
function findPrecision(code: string): DatePrecision | null {
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';')
  const letters = first.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase()
  const hasYear = /[ye]/.test(letters) && !/[0#?]/.test(letters)
  if (/d/.test(letters)) return null
  if (hasYear) return letters.includes('m') ? 'month' : 'year'
  return /[hs]/.test(letters) ? 'time' : null
}

/** The styles (`s` of a cell) that show only a part of a date, from the part `styles.xml`. */
export function readDatePrecisions(stylesXml: string): ReadonlyMap<string, DatePrecision> {
  const codes = new Map(
    listElements(stylesXml, 'numFmt').map(({ numFmtId, formatCode }) => [numFmtId, formatCode ?? '']),
  )
  const cellFormats = stylesXml.match(/<(?:[\w-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w-]+:)?cellXfs>/)?.[0] ?? ''
  const precisions = new Map<string, DatePrecision>()
  for (const [index, { numFmtId = '0' }] of listElements(cellFormats, 'xf').entries()) {
    const code = codes.get(numFmtId)
    const precision = code === undefined ? BUILT_IN[Number(numFmtId)] : findPrecision(code)
    if (precision) precisions.set(String(index), precision)
  }
  return precisions
}

/** The cells that show only a part of a date, by A1 address. */
export function listPartialDates(
  sheetXml: string,
  precisions: ReadonlyMap<string, DatePrecision>,
): ReadonlyMap<string, DatePrecision> {
  const cells = new Map<string, DatePrecision>()
  if (precisions.size === 0) return cells
  for (const [, tag = ''] of sheetXml.matchAll(/<(?:[\w-]+:)?c(\s[^<>]*)>/g)) {
    const precision = precisions.get(tag.match(/\ss="(\d+)"/)?.[1] ?? '')
    const address = precision && tag.match(/\sr="([A-Z]+\d+)"/)?.[1]
    if (address) cells.set(address, precision)
  }
  return cells
}
