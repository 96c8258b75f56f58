// Checks the list that a row names.
import type { Level } from '../../domain/recognition/recognitionList'
import { type Finding, toFinding } from '../tables/problem'
import { type Dataset, findRowIds } from '../tables/readDataset'

/** The list exists and has the level. A list with a fault of its own is reported once, at its row. */
export function checkListLevel(field: string, id: string, level: Level, { lists, raw }: Dataset): Finding[] {
  const ownLevel = lists.find(list => list.id === id)?.level
  if (ownLevel === level) return []
  if (ownLevel !== undefined) return [toFinding(field, 'list-of-other-level', { found: id, level })]
  const isUnknown = findRowIds(raw.get('recognition-lists.json'))?.has(id) === false
  return isUnknown ? [toFinding(field, 'unknown-list', { found: id })] : []
}
