// What is asked for again and again with the same key is made once.

interface Known<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

/** @param known where it is kept: a WeakMap for keys that may go, by default a Map that goes with the function */
export function onceEach<K, V>(make: (key: K) => V, known: Known<K, V> = new Map()): (key: K) => V {
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = make(key)
    known.set(key, value)
    return value
  }
}
