// Joins names that a PDF broke into two lines.

import type { NameContext } from '../nameContext'
import { isOrdinal, removeOrdinal } from './cleanText'
import type { PastedRow } from './pastedRows'

/** The end of a name, broken anywhere. */
const BROKEN_END = /^(?:特?色?产?业?集?群|产?业集群)$/
/** A line that was broken is as long as its page; shorter lines are names of their own. */
const MIN_BROKEN = 10
const MAX_JOINED = 45

export function joinWrappedRows(rows: readonly PastedRow[], context: NameContext): PastedRow[] {
  const joined: PastedRow[] = []
  for (const row of rows) {
    const last = joined[joined.length - 1]
    if (last && isContinuation(getText(last), getText(row), context) && !last.isTable && !row.isTable)
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\n${row.text}`,
        cells: [{ text: getText(last) + getText(row), line: last.line }],
      }
    else joined.push(row)
  }
  return joined
}

const getText = ({ cells }: PastedRow): string => cells[0]?.text ?? ''

function isContinuation(last: string, next: string, { places }: NameContext): boolean {
  if (/集群[）)]?$/.test(last) || isOrdinal(next) || last.length + next.length > MAX_JOINED) return false
  const name = removeOrdinal(last)
  if (places.parsePlace(name) === null || places.isPlace(name)) return false
  if (BROKEN_END.test(next)) return true
  return (
    name.length >= MIN_BROKEN &&
    !/[产业：:）)\d]$/.test(name) &&
    /集群$/.test(next) &&
    removeOrdinal(next) === next &&
    places.parsePlace(next) === null
  )
}
