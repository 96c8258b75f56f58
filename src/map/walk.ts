// Walking the map by arrow keys: from the focused item to the nearest one in that direction.

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Symbols are what Tab comes to, Home and End go between; plain names are reached by arrows only. */
export const isSymbol = (item: Element): boolean => item.hasAttribute('data-symbol')

/** Letters of `place-5107`: an item of the same prefecture, whatever its level. */
const SAME_PREFECTURE = 10

/** The item that Tab comes to: where the reader was last, or nearby, or the selected cluster, or the first. */
export function restOn(items: readonly string[], last: string | null, selected: string | null): string | null {
  const near = last?.startsWith('place-') ? last.slice(0, SAME_PREFECTURE) : null
  return (
    items.find(id => id === last) ??
    items.find(id => near !== null && id.startsWith(near)) ??
    items.find(id => id === selected) ??
    items[0] ??
    null
  )
}

const middle = (element: Element): readonly [number, number] => {
  const box = element.getBoundingClientRect()
  return [box.left + box.width / 2, box.top + box.height / 2]
}

/** The item to focus next, or null when the key is none of ours or nothing lies that way. */
export function nextItem(root: Element, from: Element | null, key: string): HTMLElement | SVGElement | null {
  const frame = root.getBoundingClientRect()
  const items = [...root.querySelectorAll<SVGElement>('[data-item]')].filter(item => {
    const [x, y] = middle(item)
    return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom
  })
  const symbols = items.filter(isSymbol)
  if (key === 'Home') return symbols[0] ?? null
  if (key === 'End') return symbols.at(-1) ?? null
  const way = DIRECTIONS[key]
  if (!way || !from) return null
  const [x, y] = middle(from)
  let best: SVGElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item === from) continue
    const [ix, iy] = middle(item)
    const along = (ix - x) * way[0] + (iy - y) * way[1]
    const across = Math.abs((ix - x) * way[1]) + Math.abs((iy - y) * way[0])
    // What lies more to the side than ahead belongs to another key.
    if (along < 2 || across > along * 1.6) continue
    const cost = along + across * 2
    if (cost < least) {
      least = cost
      best = item
    }
  }
  return best
}
