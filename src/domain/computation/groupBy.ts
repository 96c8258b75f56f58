// Groups of items by a key. `Map.groupBy` is beyond the oldest supported browsers (docs/browser-support.md).

/** Adds an item to the group of its key; a key that is new starts a group. */
export function addToGroup<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** The items by key. Groups come in the order in which their keys first occur, and keep the order of the items. */
export function groupBy<K, T>(items: Iterable<T>, getKey: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) addToGroup(groups, getKey(item), item)
  return groups
}
