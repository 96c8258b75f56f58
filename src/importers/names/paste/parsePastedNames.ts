// Reads a pasted list of names, in whatever shape: lines, numbering, table cells, headings of cities, a sentence. Every
// text that is no name is returned with its reason.

import type { CountyCode } from '../../../domain/place/adcode'
import type { NameContext } from '../nameContext'
import type { IgnoredText, IgnoreReason, PastedName, PastedNames, PlaceHint } from '../names'
import { isOrdinal, removeContact, removeOrdinal } from './cleanText'
import { type Column, findColumns } from './columns'
import { findNames } from './namePieces'
import { type Cell, type PastedRow, splitRows } from './pastedRows'
import { readCells } from './rowCells'
import { joinWrappedRows } from './wrappedRows'

const FOOTER =
  /^(?:附件|附表|附[:：]|注[:：]|备注|说明|来源|资料来源|数据来源|(?:编辑|责编|记者)[:：\s]|合计|总计|小计|抄送|特此|公示期|以上|此件|扫一扫|原标题|共\s?\d|第\s?\d+\s?页|[-—\s\d/]+$)|^(?:\d{2,4}|[二〇零一三四五六七八九]{4})[年./-].{0,12}(?:[日月]|\d)$/
/** A longer line about clusters is a sentence that may name some. */
const MAX_FOOTER = 30
/** In place of a person or a telephone number. */
const HIDDEN = '…'
const TITLE = /(?:名单|公示|通知|通告|公告|函)[）)]?[:：]?$/
const OFFICE_LINE = /^[^、，]{0,24}(?:厅|局|信息化部|委员会|办公室)$/

/** @returns names and ignored texts, both in the order of the text; every line that holds anything is in one of them */
export function parsePastedNames(text: string, context: NameContext): PastedNames {
  const names: PastedName[] = []
  const ignored: IgnoredText[] = []
  const namesOfLine = new Map<number, number>()
  let heading: string | null = null
  let columns: readonly Column[] | null = null
  let nameHeading: string | null = null
  let above: ReadonlyMap<number, string> = new Map()

  const ignore = (row: Pick<PastedRow, 'line'>, ignoredText: string, reason: IgnoreReason) => {
    const column = reason === 'name-empty' ? nameHeading : null
    ignored.push({ line: row.line, text: ignoredText.trim(), reason, sameAs: null, column })
  }
  const addNames = (
    row: PastedRow,
    cell: Cell,
    hints: readonly PlaceHint[],
    industryText: string | null,
    isNameCell: boolean,
  ) => {
    const pieces = findNames(cell.text, context, isNameCell)
    for (const { text: rest, reason } of pieces.rest) ignore({ line: cell.line }, rest, reason)
    for (const { name, note } of pieces.names) {
      const position = (namesOfLine.get(cell.line) ?? 0) + 1
      namesOfLine.set(cell.line, position)
      if (heading !== null && isElsewhere(name, heading, context)) heading = null
      names.push({
        key: `${cell.line}.${position}`,
        line: cell.line,
        text: row.text,
        name,
        note,
        hints: [
          ...hints,
          ...(note === null ? [] : [{ from: 'note' as const, text: note }]),
          ...(heading === null ? [] : [{ from: 'heading' as const, text: heading }]),
        ],
        industryText,
      })
    }
  }

  const readTableRow = (row: PastedRow) => {
    const texts = row.cells.map(cell => cell.text)
    const header = findColumns(texts)
    if (header || texts.every(cell => /^[-:\s]*$/.test(cell))) {
      if (header) {
        columns = header
        nameHeading = texts[header.indexOf('name')] ?? null
        above = new Map()
      }
      ignore(row, texts.join(' '), 'header')
      return
    }
    const filled = row.cells.filter(cell => cell.text !== '')
    const [only] = filled
    if (filled.length === 1 && only && isLineWithoutName(row, only.text)) return
    const fitting = columns !== null && row.cells.length <= columns.length ? columns : null
    const read = readCells(row.cells, fitting, above, context)
    above = read.placeTexts
    const hasContact = row.cells.some(
      ({ text: cell }, i) => (fitting?.[i] === 'contact' && cell !== '') || removeContact(cell).hasContact,
    )
    if (hasContact) ignore(row, HIDDEN, 'contact')
    // A heading has no number.
    const isNameEmpty =
      fitting?.includes('name') && read.nameCells.length === 0 && filled.some(cell => !isOrdinal(cell.text))
    if (isNameEmpty && (!read.isHeading || filled.some(cell => isOrdinal(cell.text))))
      ignore(row, texts.filter(cell => cell !== '').join(' '), 'name-empty')
    else if (read.isHeading) {
      heading = read.hints.map(hint => hint.text).join('')
      ignore(row, heading, 'heading')
    } else if (read.nameCells.length === 0)
      ignore(row, texts.join(' '), filled.every(cell => isOrdinal(cell.text)) ? 'ordinal' : 'no-name')
    for (const cell of read.nameCells) {
      const { rest } = removeContact(cell.text)
      addNames(row, { ...cell, text: context.simplify(rest) }, read.hints, read.industryText, fitting !== null)
    }
  }

  /** Handles headings, titles, numbers and footers. @returns false for any other line */
  const isLineWithoutName = (row: PastedRow, line: string): boolean => {
    const rest = removeOrdinal(line)
    if (isOrdinal(line)) ignore(row, line, 'ordinal')
    else if (isHeading(rest, context)) {
      heading = toHeading(rest)
      ignore(row, line, 'heading')
    } else if (FOOTER.test(rest) && (rest.length <= MAX_FOOTER || !rest.includes('集群'))) ignore(row, line, 'footer')
    else if (TITLE.test(rest) || (OFFICE_LINE.test(rest) && !rest.includes('集群'))) ignore(row, line, 'header')
    else return false
    return true
  }

  const readLine = (row: PastedRow, line: string) => {
    const { rest, hasContact } = removeContact(context.simplify(line))
    if (hasContact) ignore(row, HIDDEN, 'contact')
    if (rest === '' || isLineWithoutName(row, rest)) return
    const headingAbove = heading
    for (const part of removeOrdinal(rest).split(/[；;。]/))
      if (part.trim() !== '') readPart(row, readLeadingHeading(row, part.trim()))
    // A heading that a name has ended stays ended.
    if (heading !== null) heading = headingAbove
  }

  const readPart = (row: PastedRow, content: string) => {
    const cells = content
      .split(/[\s,，]+/)
      .filter(part => part !== '')
      .map(part => ({ text: part, line: row.line }))
    if (cells.length > 1 && findColumns(cells.map(cell => cell.text))) {
      ignore(row, content, 'header')
      return
    }
    const read = readCells(cells, null, new Map(), context)
    const [nameCell] = read.nameCells
    const isOneName = read.nameCells.length === 1 && read.hints.length > 0
    // One name among cells of places: the columns of a PDF or a CSV line.
    if (nameCell && isOneName && !isSpacedName(content, nameCell, context) && cells.length <= MAX_CELLS)
      addNames(row, nameCell, read.hints, read.industryText, false)
    else addNames(row, { text: content, line: row.line }, [], null, false)
  }

  /** 绵阳市：三台县…、江油市…: the city holds for the rest of its line. */
  const readLeadingHeading = (row: PastedRow, line: string): string => {
    const [, place = '', rest = ''] = /^([^:：]{2,14})[:：]\s*(.+)$/.exec(line) ?? []
    if (place === '' || !isHeading(place, context)) return line
    heading = toHeading(place)
    ignore(row, place, 'heading')
    return rest
  }

  for (const row of joinWrappedRows(splitRows(text), context)) {
    if (row.isTable) readTableRow(row)
    else readLine(row, row.cells[0]?.text ?? '')
  }
  return removeDuplicates(names, ignored)
}

/** In characters, with the count behind it. */
const MAX_HEADING = 40
const HEADING_COUNT = /\s*[（(]?\s*(?:共|计)?\s*[\d一二三四五六七八九十]+\s*[个家户项条]?\s*[）)]?\s*[:：]?$|[:：]$/

const toHeading = (text: string): string =>
  text
    .replace(HEADING_COUNT, '')
    .replace(/^[【〔[]|[】〕\]]$/g, '')
    .trim()

/** A heading of the province ends that of a city. */
const isHeading = (text: string, { places }: NameContext): boolean =>
  text.length <= MAX_HEADING && (places.isPlace(toHeading(text)) || isProvince(toHeading(text), places))

const isProvince = (text: string, { removeProvince }: NameContext['places']): boolean =>
  text !== '' && /^(?:本级|属|直|级)?$/.test(removeProvince(text)) && removeProvince(text) !== text

/**
 * True for a name with its own city and a county of it in full, where the heading names another city: the list of that
 * city is over. 自贡市大安区… below 成都市.
 */
function isElsewhere(name: string, heading: string, { places }: NameContext): boolean {
  const own = places.parsePlace(name)
  const above = places.parsePlace(heading)
  if (!own?.city || own.form !== 'full-name' || !above) return false
  const getCity = (county: CountyCode) => places.prefectureByCounty.get(county) ?? null
  const [county, ...others] = own.counties
  const isOwnCounty = county !== undefined && others.length === 0 && getCity(county) === own.city
  return isOwnCounty && ![above.city, ...above.counties.map(getCity)].includes(own.city)
}

/** A line without tabs has more parts only if it is a sentence. */
const MAX_CELLS = 6

/** 绵阳市 三台县 纺织鞋服产业集群: the places belong to the name, not to other columns. */
const isSpacedName = (line: string, { text }: Cell, { places }: NameContext): boolean =>
  !/[,，]/.test(line) && line.endsWith(text) && places.parsePlace(text) === null

/** The same name in the same place again is ignored, with the line that had it first. */
function removeDuplicates(names: readonly PastedName[], ignored: readonly IgnoredText[]): PastedNames {
  const firstLines = new Map<string, number>()
  const duplicates: IgnoredText[] = []
  const kept = names.filter(name => {
    const key = [name.name.replace(/\s/g, ''), ...name.hints.map(hint => hint.text)].join(' ')
    const first = firstLines.get(key)
    if (first === undefined) firstLines.set(key, name.line)
    else duplicates.push({ line: name.line, text: name.name, reason: 'listed-twice', sameAs: first, column: null })
    return first === undefined
  })
  return { names: kept, ignored: [...ignored, ...duplicates].sort((a, b) => a.line - b.line) }
}
