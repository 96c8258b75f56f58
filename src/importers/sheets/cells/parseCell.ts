// Reads one cell by the kind of its column: a value with notes on what was converted, or one error with its remedy.
import type { Dataset } from '../../../dataset/tables/readDataset'
import type { FaultCode } from '../../../domain/fault/faultCodes'
import type { CellValue } from '../../book/book'
import type { ColumnDef } from '../sheetDefs'
import { isBlank, splitValues, toCellText, toHalfWidth, trimText } from './cellText'
import { CHOICES } from './choices'
import { parseAmount } from './parseAmount'
import { parseChoice, suggestChoice } from './parseChoice'
import { parseDate } from './parseDate'
import { getPlaceFinder, type PlaceFinder } from './places'
import { indexClusters, indexLists, indexSources, type ReferenceIndex } from './references'
import { type CellFault, createCellFault, createConversion } from './tableFault'

/** The names that cells may refer to. Rows of the book are added while it is read. */
export interface CellContext {
  readonly places: PlaceFinder
  readonly lists: ReferenceIndex
  readonly sources: ReferenceIndex
  readonly clusters: ReferenceIndex
}

export const createCellContext = (data: Dataset): CellContext => ({
  places: getPlaceFinder(data),
  lists: indexLists(data),
  sources: indexSources(data),
  clusters: indexClusters(data),
})

export type ParsedCell =
  | { readonly value: unknown; readonly notes: readonly CellFault[] }
  | { readonly error: CellFault }

const accept = (value: unknown, ...notes: readonly CellFault[]): ParsedCell => ({ value, notes })
const reject = (...fault: Parameters<typeof createCellFault>): ParsedCell => ({ error: createCellFault(...fault) })

/** A program that opens the text later may run it. */
const FORMULA_START = /^[=+@-]/

/** Words that people write into a cell that should be empty. */
const EMPTY_WORDS = /^(?:[-—–─/\\]+|无|没有|暂无|不详|未知|不明|n\/?a|null|none)$/i

/**
 * Reads a cell. An empty one is null, or an empty list in a column of several values; the caller knows if it may be empty.
 * A source, cluster or place comes as its id or code, a number as an amount, a firm as name and source.
 */
export function parseCell(column: ColumnDef, cell: CellValue, context: CellContext): ParsedCell {
  if (isBlank(cell)) return accept(column.isMany ? [] : null)
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return reject('formula-error')
  const text = trimText(toCellText(cell))
  if (EMPTY_WORDS.test(text) && column.kind !== 'yesNo')
    return column.isRequired
      ? reject('required-empty')
      : accept(column.isMany ? [] : null, createConversion('value-converted', null))
  if (column.isMany) return parseMany(column, text, context)
  return parseOne(column, cell, context)
}

/** A cell with several values. A title may contain the marks that separate values. */
function parseMany(column: ColumnDef, text: string, context: CellContext): ParsedCell {
  const values: unknown[] = []
  const notes: CellFault[] = []
  const isOneSource = column.kind === 'source' && context.sources.find(text) !== null
  const parts = isOneSource ? [text] : column.kind === 'source' ? splitSources(text, context) : splitValues(text)
  for (const part of parts) {
    const parsed = parseOne(column, part, context)
    if ('error' in parsed) return parsed
    values.push(parsed.value)
    notes.push(...parsed.notes)
  }
  const unique = column.kind === 'firms' ? values : [...new Set(values)]
  return accept(unique, ...notes.slice(0, 1))
}

/** At | and line ends, or at the usual marks if each part is a source. */
function splitSources(text: string, { sources }: CellContext): string[] {
  const parts = splitValues(text)
  if (/[|｜\n]/.test(text) || parts.every(part => sources.find(part) !== null)) return parts
  return text.split(/[;；]/).map(trimText)
}

function parseOne(column: ColumnDef, cell: CellValue, context: CellContext): ParsedCell {
  const raw = toCellText(cell)
  const text = trimText(raw)
  switch (column.kind) {
    case 'text':
    case 'clusterName':
      return parseText(column, raw)
    case 'number': {
      const amount = parseAmount(cell)
      return amount ? acceptHalfWidth(amount, text) : reject('not-a-number')
    }
    case 'date': {
      const { value, suggestion } = parseDate(cell)
      if (value === null) return reject('not-a-date', {}, suggestion)
      const isAsRead = typeof cell === 'object' || value === text
      return isAsRead ? accept(value) : accept(value, createConversion('date-converted', value))
    }
    case 'choice':
      return parseChosen(column, text)
    case 'yesNo': {
      const value = parseChoice('yesNo', text)
      return value === null ? reject('not-yes-or-no') : accept(value === 'true')
    }
    case 'city': {
      const code = context.places.findCity(text)
      return code === null ? reject('unknown-city') : acceptHalfWidth(code, text)
    }
    case 'county': {
      const codes = context.places.findCounties(text, null)
      return codes.length === 0 ? reject('unknown-county') : acceptHalfWidth(codes, text)
    }
    case 'list':
      return parseReference(context.lists, 'unknown-list', text)
    case 'source':
      return parseReference(context.sources, 'unknown-source', text)
    case 'cluster':
      return parseReference(context.clusters, 'unknown-cluster', text)
    case 'firms':
      return parseFirm(text, context)
    case 'url':
      return /^https?:\/\/[^\s/]+\/\S*$/.test(text)
        ? accept(text)
        : /^https?:\/\/[^\s/]+$/.test(text)
          ? accept(`${text}/`, createConversion('value-converted', `${text}/`))
          : reject(
              'not-a-web-address',
              {},
              /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/\S*$/.test(text) ? `https://${text}` : undefined,
            )
    case 'slug':
      return parseSlug(text)
  }
}

function parseText({ maximum, isAscii }: ColumnDef, raw: string): ParsedCell {
  const text = trimText(raw)
  const { length } = [...text]
  if (maximum !== undefined && length > maximum) return reject('too-long', { length, limit: maximum })
  if (isAscii && !/^[\x20-\x7e]+$/.test(text)) {
    const half = toHalfWidth(text)
    return reject('not-ascii', {}, /^[\x20-\x7e]+$/.test(half) ? half : undefined)
  }
  return accept(
    text,
    ...(text === raw ? [] : [createCellFault('spaces-trimmed', {}, text)]),
    ...(FORMULA_START.test(text) ? [createCellFault('formula-as-text')] : []),
  )
}

function parseChosen({ choices }: ColumnDef, text: string): ParsedCell {
  if (!choices) return accept(text)
  const value = parseChoice(choices, text)
  if (value !== null) return accept(value)
  const suggested = suggestChoice(choices, text)
  const words = CHOICES[choices]
  const expected = words.map(({ zh }) => zh).join('、')
  return reject('not-in-list', { expected }, words.find(choice => choice.value === suggested)?.zh)
}

const acceptHalfWidth = (value: unknown, text: string): ParsedCell =>
  /[０-９]/.test(text) ? accept(value, createConversion('full-width-converted', toHalfWidth(text))) : accept(value)

function parseReference(index: ReferenceIndex, code: FaultCode, text: string): ParsedCell {
  const id = index.find(text)
  return id === null ? reject(code) : accept(id)
}

/** `成飞〔scol-2024-05-xindu〕`: a firm with the source that names it. */
function parseFirm(text: string, { sources }: CellContext): ParsedCell {
  const [, name = '', source] = /^(.*?)\s*(?:[〔[【]\s*(.+?)\s*[〕\]】])?$/.exec(text) ?? []
  if (source === undefined || name === '') return reject('no-source')
  const id = sources.find(source)
  return id === null ? reject('unknown-source') : accept({ name, source: id })
}

function parseSlug(text: string): ParsedCell {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return accept(text)
  const plain = toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return reject('not-a-slug', {}, /^[a-z0-9]+(-[a-z0-9]+)*$/.test(plain) ? plain : undefined)
}
