// In which order rows are published, and which sources go with them.
import type { Source } from '../../src/domain/cluster'
import type { Dataset } from './read'

/** Not by locale: the bytes must not vary. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The cited sources once each, by id. */
export function sourcesOf(data: Dataset, cited: readonly string[]): Source[] {
  const wanted = new Set(cited)
  return data.sources.filter(s => wanted.has(s.id)).sort((a, b) => compare(a.id, b.id))
}
