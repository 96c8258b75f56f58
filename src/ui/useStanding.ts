// What has been drawn stays in the document, hidden, so that showing it again costs no making and no layout.
import { useRef } from 'react'

export interface Standing<T> {
  readonly item: T
  readonly shown: boolean
}

interface How<T> {
  readonly idOf: (item: T) => string
  /** Of all that may ever be shown; null for the order in which they came. */
  readonly order: readonly string[] | null
  /** What is drawn belongs to this: another one begins anew. */
  readonly of: unknown
  /** false where there are too many to keep. */
  readonly keep: boolean
}

export function useStanding<T>(items: readonly T[], { idOf, order, of, keep }: How<T>): readonly Standing<T>[] {
  // Filled while rendering: what a render that comes to nothing leaves here is drawn hidden, and nothing else.
  const drawn = useRef({ of, last: new Map<string, T>() })
  if (drawn.current.of !== of) drawn.current = { of, last: new Map() }
  if (!keep) return items.map(item => ({ item, shown: true }))
  const { last } = drawn.current
  const shown = new Set(items.map(idOf))
  for (const item of items) last.set(idOf(item), item)
  const ids = new Set([...(order ?? []).filter(id => last.has(id)), ...last.keys()])
  return [...ids].flatMap(id => {
    const item = last.get(id)
    return item === undefined ? [] : [{ item, shown: shown.has(id) }]
  })
}
