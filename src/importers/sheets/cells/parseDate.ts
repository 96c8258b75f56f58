// Reads dates as bureaus write them. A partial date stays partial; nothing is guessed.
import type { CellValue } from '../../book/book'
import { toCellText, toHalfWidth, trimText } from './cellText'

/** - `value`: YYYY, YYYY-MM or YYYY-MM-DD; null if it is none. - `suggestion`: the only date it can be, not taken by itself. */
interface ParsedDate {
  readonly value: string | null
  readonly suggestion?: string
}

const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** 十二 -> 12, 二十一 -> 21, 三十 -> 30. */
const replaceTens = (text: string): string =>
  text.replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens = '一', ones = '〇') => `${tens}${ones}`)

const replaceChineseDigits = (text: string): string =>
  /[一二三四五六七八九十]/.test(text)
    ? replaceTens(text).replace(/[〇零○一二三四五六七八九]/g, digit => CHINESE_DIGITS[digit] ?? digit)
    : text

const FORMS: readonly RegExp[] = [
  /^(\d{4})(?:年度?)?$/,
  /^(\d{4})[-/.年](\d{1,2})月?份?$/,
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})-(\d{2})-(\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/,
]

/** The day exists. */
function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function buildDate(year: string, month: string | undefined, day: string | undefined): string | null {
  if (!/^(19|20)/.test(year)) return null
  if (month === undefined) return year
  if (!isRealDay(Number(year), Number(month), Number(day ?? 1))) return null
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

/** Serial numbers of days from 2000 to 2050 in the epoch of 1900. */
const FIRST_SERIAL = 36_526
const LAST_SERIAL = 55_152
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/**
 * Reads a date.
 *
 *     2023年7月, 2023-7, 2023.7, 二〇二三年七月   -> 2023-07
 *     20230701, 2023/7/1, a date cell          -> 2023-07-01
 *     2023, 2023年度                            -> 2023
 *     45108                                    -> null, and 2023-07-01 as a suggestion
 *     2023年上半年, 23-7, 2023-02-30             -> null
 */
export function parseDate(cell: CellValue): ParsedDate {
  const text = replaceChineseDigits(toHalfWidth(trimText(toCellText(cell)))).replace(/\s+(?!\d{2}:)/g, '')
  for (const form of FORMS) {
    const match = form.exec(text)
    if (match) return { value: buildDate(match[1] ?? '', match[2], match[3]) }
  }
  const serial = Number(text)
  return Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? { value: null, suggestion: new Date(SERIAL_EPOCH + serial * DAY_MS).toISOString().slice(0, 10) }
    : { value: null }
}
