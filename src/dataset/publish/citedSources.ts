// Orders rows, and selects the sources that rows cite.
import type { Source } from '../../domain/source/source'
import type { Dataset } from '../tables/readDataset'

/** Not by locale, so that the bytes do not vary. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The cited sources once each, by id. */
export function selectSources(data: Dataset, cited: readonly string[]): Source[] {
  const citedIds = new Set(cited)
  return data.sources.filter(s => citedIds.has(s.id)).sort((a, b) => compareText(a.id, b.id))
}
