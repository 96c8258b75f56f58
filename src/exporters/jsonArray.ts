// A JSON array of many records, as parts of a file, in steps.
import { ROWS_PER_STEP, type Steps } from '../domain/computation/steps'

/**
 * Formats the array with one record a line.
 * @param reportProgress receives the share that is done, 0 to 1
 */
export function* formatJsonArrayInSteps<T>(
  items: readonly T[],
  toRecord: (item: T) => unknown,
  reportProgress: (share: number) => void,
): Steps<string[]> {
  const parts: string[] = ['[']
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) {
      reportProgress(index / items.length)
      yield
    }
    parts.push(`${index > 0 ? ',' : ''}\n${JSON.stringify(toRecord(item))}`)
  }
  parts.push('\n]')
  return parts
}
