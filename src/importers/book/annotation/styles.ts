// The formats that marked cells and the sheet of faults use, added to those of the book.
import type { Severity } from '../../../domain/fault/faultCodes'
import { escapeXml, listElements } from '../xml'
import { appendToList, findPrefix, findRootContent, insertInOrder } from './xmlParts'

export interface FaultStyles {
  readonly xml: string
  /** Differential formats by severity, for the rules that colour cells. */
  readonly fills: Readonly<Record<Severity, number>>
  /** Formats of cells in the sheet of faults. */
  readonly cells: Readonly<Record<'title' | 'head' | 'text' | 'link', number>>
}

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
/** Light fills that spreadsheet programs use for bad, neutral and input cells; the text on them stays legible. */
const FILL_COLORS: Readonly<Record<Severity, string>> = { error: 'FFFFC7CE', warning: 'FFFFEB9C', note: 'FFDDEBF7' }

const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** The formats that a book must have; used where it has none. */
export const EMPTY_STYLES = `<styleSheet xmlns="${MAIN_NS}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`

/** Adds the formats to the part `styles.xml`. */
export function addFaultStyles(stylesXml: string): FaultStyles {
  const p = findPrefix(stylesXml, 'styleSheet')
  let xml = stylesXml
  const add = (list: string, items: readonly string[]): number => {
    const added = appendToList(xml, list, items, (whole, content) =>
      insertInOrder(
        whole,
        ORDER,
        list,
        `<${p}${list} count="${items.length}">${content}</${p}${list}>`,
        findRootContent(whole, 'styleSheet'),
      ),
    )
    xml = added.xml
    return added.index
  }
  // The family of the book's own text.
  const [{ val: family = 'Calibri' } = {}] = listElements(xml, 'name')
  const buildFont = (before: string, size: number, color: string) =>
    `<${p}font>${before}<${p}sz val="${size}"/>${color}<${p}name val="${escapeXml(family)}"/></${p}font>`
  const font = add('fonts', [
    buildFont(`<${p}b/>`, 14, ''),
    buildFont(`<${p}b/>`, 11, ''),
    buildFont(`<${p}u/>`, 11, `<${p}color theme="10"/>`),
  ])
  const top = `<${p}alignment horizontal="left" vertical="top" wrapText="1"/>`
  const buildFormat = (fontId: number, alignment: string) =>
    `<${p}xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${alignment}</${p}xf>`
  const cell = add('cellXfs', [
    buildFormat(font, ''),
    buildFormat(font + 1, top),
    buildFormat(0, top),
    buildFormat(font + 2, top),
  ])
  const fill = add(
    'dxfs',
    SEVERITIES.map(
      severity =>
        `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${FILL_COLORS[severity]}"/><${p}bgColor rgb="${FILL_COLORS[severity]}"/></${p}patternFill></${p}fill></${p}dxf>`,
    ),
  )
  return {
    xml,
    fills: { error: fill, warning: fill + 1, note: fill + 2 },
    cells: { title: cell, head: cell + 1, text: cell + 2, link: cell + 3 },
  }
}
