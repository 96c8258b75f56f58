// The sheet of faults: one row each, the gravest first, with a link to the cell.
import { annotationMessages as texts } from '#messages/annotation'
import { escapeXml } from '../xml'
import { buildSheetData, quoteSheet, type StyledCell } from './sheetXml'
import type { FaultStyles } from './styles'

/** A row of the sheet of faults. */
export interface FaultRow {
  readonly grade: string
  /** The sheet in the marked book; null for the whole book. */
  readonly sheet: string | null
  /** Counted from 1, as the program shows them; null for the whole sheet. */
  readonly row: number | null
  /** Letters of the column; null for the whole row. */
  readonly column: string | null
  /** The heading of the column. */
  readonly heading: string
  readonly title: string
  readonly found: string
  readonly message: string
  readonly remedy: string
  readonly code: string
}

const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Rows before the faults: title, summary, blank, heads. */
const HEAD_ROWS = 4
/** Limits of the format. */
const MAX_ROWS = 1_048_576
const MAX_LINKS = 65_530

const WIDTHS = [8, 14, 8, 6, 14, 20, 24, 40, 48, 22]
const LINK_COLUMN = 'C'
const LINE_POINTS = 15
const MAX_ROW_POINTS = 409

const measure = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? 2 : 1), 0)
const measureHeight = (cells: readonly string[]) =>
  Math.min(
    MAX_ROW_POINTS,
    LINE_POINTS * Math.max(1, ...cells.map((text, c) => Math.ceil(measure(text) / ((WIDTHS[c] ?? 10) - 1)))),
  )

/** The whole part. Faults beyond the last row of the format are left out, which the summary says. */
export function buildFaultSheet(rows: readonly FaultRow[], summary: string, styles: FaultStyles['cells']): string {
  const shown = rows.slice(0, MAX_ROWS - HEAD_ROWS)
  const cells = shown.map(({ grade, sheet, row, column, heading, title, found, message, remedy, code }) => [
    grade,
    sheet ?? '',
    row === null ? '' : column === null ? `${row}:${row}` : `${column}${row}`,
    row === null ? '' : String(row),
    heading,
    title,
    found,
    message,
    remedy,
    code,
  ])
  const links = shown.flatMap(({ sheet, row, column }, index) =>
    sheet === null || row === null || index >= MAX_LINKS
      ? []
      : [
          `<hyperlink ref="${LINK_COLUMN}${HEAD_ROWS + index + 1}" location="${escapeXml(`${quoteSheet(sheet)}!${column ?? 'A'}${row}`)}"/>`,
        ],
  )
  const toStyled = (value: string, c: number): StyledCell => ({
    value: value === '' ? null : c === 3 ? Number(value) : value,
    style: c === 2 ? styles.link : styles.text,
  })
  const data = buildSheetData(
    [
      [{ value: texts.title, style: styles.title }],
      [summary],
      [],
      texts.heads.map(value => ({ value, style: styles.head })),
      ...cells.map(row => row.map(toStyled)),
    ],
    [null, null, null, null, ...cells.map(measureHeight)],
  )
  const last = HEAD_ROWS + shown.length
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN_NS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD_ROWS}" topLeftCell="A${HEAD_ROWS + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${WIDTHS.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    data,
    `<autoFilter ref="A${HEAD_ROWS}:J${last}"/>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}
