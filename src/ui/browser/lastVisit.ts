// The day of the last visit to a part of the page, on this device alone. A browser that refuses storage has none.

const SEPARATOR = ' '

/**
 * Stores today as the day of a visit.
 * @param key of the part; the site's own
 * @param today YYYY-MM-DD
 * @returns the day of the visit before today, YYYY-MM-DD; null if there is none
 */
export function storeVisit(key: string, today: string): string | null {
  try {
    const [latest = '', previous = ''] = (localStorage.getItem(key) ?? '').split(SEPARATOR)
    const before = latest < today ? latest : previous
    localStorage.setItem(key, [today, before].join(SEPARATOR))
    return /^\d{4}-\d{2}-\d{2}$/.test(before) && before < today ? before : null
  } catch {
    return null
  }
}

/** Removes the stored days. */
export function forgetVisits(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was stored.
  }
}
