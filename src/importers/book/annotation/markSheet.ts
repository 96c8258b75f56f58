// Colours faulty cells by a rule of their own, which leaves the formats of the reader's cells as they are.
import type { Severity } from '../../../domain/fault/faultCodes'
import { escapeXml } from '../xml'
import { MARK_FORMULA } from './faultMark'
import { findPrefix, insertInOrder, listChildren } from './xmlParts'

/** The sequence of the format (ECMA-376, 18.3.1.99), from the cells on. `AlternateContent` wraps controls. */
const ORDER = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'AlternateContent',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]
/** Ranges of one rule; some programs read no more than a few thousand. */
const RANGES_PER_RULE = 500
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
const REL_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const splitRanges = (ranges: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(ranges.length / RANGES_PER_RULE) }, (_, index) =>
    ranges.slice(index * RANGES_PER_RULE, (index + 1) * RANGES_PER_RULE).join(' '),
  )

/** The place after the cells. */
function findTail(xml: string): number {
  const close = /<\/(?:[\w-]+:)?sheetData>/.exec(xml)
  if (close) return close.index + close[0].length
  const empty = /<(?:[\w-]+:)?sheetData\s*\/>/.exec(xml)
  return empty ? empty.index + empty[0].length : -1
}

/** Removes the rules of an earlier check. */
function removeMarks(tail: string): string {
  const formula = escapeXml(MARK_FORMULA)
  let cleaned = tail
  for (const { name, start, end } of listChildren(tail, 0).reverse())
    if (name === 'conditionalFormatting') {
      const rule = tail.slice(start, end)
      if (rule.includes(formula) || rule.includes(MARK_FORMULA)) cleaned = cleaned.slice(0, start) + cleaned.slice(end)
    }
  return cleaned
}

/** Gives the reader's rules lower priorities than ours, unless an earlier check did. */
function makeWay(tail: string): string {
  const pattern = /(<(?:[\w-]+:)?cfRule\s[^<>]*?priority=")(\d+)"/g
  const first = Math.min(...[...tail.matchAll(pattern)].map(([, , priority]) => Number(priority)))
  return first > SEVERITIES.length
    ? tail
    : tail.replace(pattern, (_, rule, priority) => `${rule}${Number(priority) + SEVERITIES.length}"`)
}

export interface SheetMarks {
  /** Ranges by severity, such as `B3` and `A7:H7`. */
  readonly ranges: Readonly<Record<Severity, readonly string[]>>
  /** Differential formats by severity. */
  readonly fills: Readonly<Record<Severity, number>>
}

/**
 * Marks the cells of a sheet: rules before those of the reader, so that their colours show.
 * @param drawing id of the relationship to the frames of the notes; null if the sheet names them already, or has none
 */
export function markSheet(sheetXml: string, { ranges, fills }: SheetMarks, drawing: string | null): string {
  const start = findTail(sheetXml)
  if (start < 0) return sheetXml
  const p = findPrefix(sheetXml, 'worksheet')
  let tail = makeWay(removeMarks(sheetXml.slice(start)))
  const rules = SEVERITIES.flatMap((severity, index) =>
    splitRanges(ranges[severity]).map(
      sqref =>
        `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${fills[severity]}" priority="${index + 1}"><${p}formula>${escapeXml(MARK_FORMULA)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    ),
  )
  // Before the rules of the reader: some programs take the first rule instead of the first priority.
  tail = insertInOrder(tail, ORDER, 'phoneticPr', rules.join(''), 0)
  if (drawing)
    tail = insertInOrder(tail, ORDER, 'legacyDrawing', `<${p}legacyDrawing xmlns:r="${REL_NS}" r:id="${drawing}"/>`, 0)
  return sheetXml.slice(0, start) + tail
}
