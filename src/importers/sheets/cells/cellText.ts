// The text of a cell, and the forms in which texts are compared.
import type { CellValue } from '../../book/book'

/** The text of a cell as it is shown; empty for an empty cell. */
export function toCellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error
  return String(cell)
}

/** True for a cell with neither a value nor a visible character. */
export const isBlank = (cell: CellValue | undefined): boolean =>
  toCellText(cell).replace(/[\s\u3000\u200B\uFEFF]/g, '') === ''

/** Full-width letters, digits and signs as plain ones: `２０２３` is 2023. Chinese marks such as ， stay. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．％＋－／＝＞＜～＃＠]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** Without outer spaces, also ideographic and invisible ones. */
export const trimText = (text: string): string => text.replace(/^[\s\u3000\u200B\uFEFF]+|[\s\u3000\u200B\uFEFF]+$/g, '')

/**
 * The form in which names are compared: compatible characters, small letters, no spaces, brackets, marks or stars.
 *
 *     "市（州）*"      -> 市州
 *     "Cluster ID"   -> clusterid
 */
export const toComparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\u200B\uFEFF]/gu, '')

/**
 * Splits a cell with several values: at | and line ends if there are any, otherwise at the usual marks.
 *
 *     泡菜 | 榨菜       -> 泡菜, 榨菜
 *     泡菜、榨菜        -> 泡菜, 榨菜
 *     泡菜（榨菜、芽菜）|  -> 泡菜（榨菜、芽菜）
 */
export function splitValues(text: string): string[] {
  const parts = /[|｜\n]/.test(text) ? text.split(/[|｜\r\n]+/) : text.split(/[、，,；;]+/)
  return parts.map(trimText).filter(part => part !== '')
}

/** Joins values so that `splitValues` gives them back. */
export const joinValues = (values: readonly string[]): string =>
  values.length === 1 && /[、，,；;]/.test(values[0] ?? '') ? `${values[0]} |` : values.join(' | ')
