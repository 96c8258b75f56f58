// Reads the cells of a table row: which is the name, which say where it is.

import type { NameContext } from '../nameContext'
import type { PlaceHint } from '../names'
import { isOrdinal, removeOrdinal } from './cleanText'
import type { Column } from './columns'
import type { Cell } from './pastedRows'

export interface RowCells {
  readonly nameCells: readonly Cell[]
  readonly hints: readonly PlaceHint[]
  readonly industryText: string | null
  /** Places by their column: a cell that is merged downwards leaves the cells below it empty. */
  readonly placeTexts: ReadonlyMap<number, string>
  /** True if the row says nothing but a place. */
  readonly isHeading: boolean
}

const OFFICE = /(?:局|厅|委|委员会|政府|管委会|中心|办公室)$/

/**
 * @param columns by the header; null without one: then each cell tells by itself
 * @param above the places of the row above, by column
 */
export function readCells(
  cells: readonly Cell[],
  columns: readonly Column[] | null,
  above: ReadonlyMap<number, string>,
  context: NameContext,
): RowCells {
  const nameCells: Cell[] = []
  const hints: PlaceHint[] = []
  const placeTexts = new Map<number, string>()
  let industryText: string | null = null
  for (const [i, cell] of cells.entries()) {
    const column = columns === null ? guessColumn(cell.text, context) : (columns[i] ?? 'other')
    if (column === 'name' && cell.text !== '') nameCells.push(cell)
    if (column === 'industry' && cell.text !== '') industryText = cell.text
    if (column === 'contact' || cell.text === '') continue
    if (column === 'city' || column === 'county' || column === 'place' || column === 'recommender') {
      const text = removeOrdinal(cell.text)
      hints.push({ from: 'cell', text })
      placeTexts.set(i, text)
    }
  }
  const filled = cells.filter(({ text }) => text !== '' && !isOrdinal(text))
  const isHeading = nameCells.length === 0 && filled.length > 0 && filled.length === placeTexts.size
  if (!isHeading)
    for (const [i, text] of above)
      if (
        !placeTexts.has(i) &&
        (cells[i]?.text ?? '') === '' &&
        context.places.parsePlace(text)?.counties.length === 0
      ) {
        hints.push({ from: 'cell-above', text })
        placeTexts.set(i, text)
      }
  return { nameCells, hints, industryText, placeTexts, isHeading }
}

function guessColumn(text: string, { places, industries }: NameContext): Column {
  const plain = removeOrdinal(text)
  if (plain === '' || isOrdinal(text)) return 'ordinal'
  if (places.isPlace(plain)) return 'place'
  if (industries.some(({ zh }) => plain === zh || plain === `${zh}产业`)) return 'industry'
  if (/集群|产业$/.test(plain)) return 'name'
  if (OFFICE.test(plain)) return 'recommender'
  return places.parsePlace(plain) !== null ? 'name' : 'other'
}
