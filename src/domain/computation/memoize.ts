// Caches results by key.

interface MemoCache<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

/**
 * Computes each result once. A result of `undefined` is not cached.
 * @param cache default: a Map, which lives as long as the returned function; a WeakMap lets objects be collected
 * @param toKey makes equal arguments share a result; default: the argument itself
 */
export function memoize<A, V, K = A>(
  compute: (argument: A) => V,
  cache: MemoCache<K, V> = new Map(),
  toKey: (argument: A) => K = argument => argument as unknown as K,
): (argument: A) => V {
  return argument => {
    const key = toKey(argument)
    const cachedValue = cache.get(key)
    if (cachedValue !== undefined) return cachedValue
    const value = compute(argument)
    cache.set(key, value)
    return value
  }
}
