// Keeps rendered items mounted but hidden, so that showing them again needs no render and no layout.
import { useRef } from 'react'

export interface MountedItem<T> {
  readonly item: T
  readonly isVisible: boolean
}

interface KeepMountedOptions<T> {
  readonly getId: (item: T) => string
  /** Of all that may ever be shown; null for the order in which they came. */
  readonly order: readonly string[] | null
  /** Owner of the items. Another owner unmounts them. */
  readonly of: unknown
  /** false where there are too many to keep. */
  readonly keep: boolean
}

export function useKeepMounted<T>(
  items: readonly T[],
  { getId, order, of, keep }: KeepMountedOptions<T>,
): readonly MountedItem<T>[] {
  // Filled while rendering: what a render that comes to nothing leaves here is drawn hidden, and nothing else.
  const mounted = useRef({ of, itemsById: new Map<string, T>() })
  if (mounted.current.of !== of) mounted.current = { of, itemsById: new Map() }
  if (!keep) return items.map(item => ({ item, isVisible: true }))
  const { itemsById } = mounted.current
  const visibleIds = new Set(items.map(getId))
  for (const item of items) itemsById.set(getId(item), item)
  const orderedIds = new Set([...(order ?? []).filter(id => itemsById.has(id)), ...itemsById.keys()])
  return [...orderedIds].flatMap(id => {
    const item = itemsById.get(id)
    return item === undefined ? [] : [{ item, isVisible: visibleIds.has(id) }]
  })
}
