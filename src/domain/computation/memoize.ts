// What is asked for again and again with the same key is made once.

interface MemoCache<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

/** @param cache where it is kept: a WeakMap for keys that may go, by default a Map that goes with the function */
export function memoize<K, V>(compute: (key: K) => V, cache: MemoCache<K, V> = new Map()): (key: K) => V {
  return key => {
    const cachedValue = cache.get(key)
    if (cachedValue !== undefined) return cachedValue
    const value = compute(key)
    cache.set(key, value)
    return value
  }
}
