// The text of many rows as parts of a file, in steps. Finished parts leave the heap of the page: a browser keeps large blobs
// on disk.
import { ROWS_PER_STEP, type Steps } from '../domain/computation/steps'
import { ExportError } from './exportError'

/** A browser may refuse a larger file, and few programs open one. */
const MAX_BYTES = 2 ** 29

/**
 * Formats the rows one by one.
 * @param formatRow text of the row at an index from 0, with its separator
 * @param reportProgress receives the share that is done, 0 to 1
 * @throws ExportError tooLarge
 */
export function* formatBlobPartsInSteps(
  rowCount: number,
  formatRow: (index: number) => string,
  reportProgress: (share: number) => void,
): Steps<Blob[]> {
  const parts: Blob[] = []
  let byteCount = 0
  for (let first = 0; first < rowCount; first += ROWS_PER_STEP) {
    if (first > 0) {
      reportProgress(first / rowCount)
      yield
    }
    const count = Math.min(ROWS_PER_STEP, rowCount - first)
    const part = new Blob(Array.from({ length: count }, (_, i) => formatRow(first + i)))
    byteCount += part.size
    if (byteCount > MAX_BYTES) throw new ExportError('tooLarge', `more than ${MAX_BYTES} bytes`)
    parts.push(part)
  }
  return parts
}

/** The rows of a JSON array, one a line, without its brackets. */
export const formatJsonItemsInSteps = <T>(
  items: readonly T[],
  toRecord: (item: T) => unknown,
  reportProgress: (share: number) => void,
): Steps<Blob[]> =>
  formatBlobPartsInSteps(
    items.length,
    index => `${index > 0 ? ',' : ''}\n${JSON.stringify(toRecord(items[index] as T))}`,
    reportProgress,
  )
