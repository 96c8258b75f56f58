// Walking the map by arrow keys: from the focused item to the nearest one in that direction.

/** Each arrow key's direction on the screen, x to the right and y down. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
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

/** The middle of an item on the screen: of its symbol, whatever name stands beside it. */
export function getMiddle(item: Element): readonly [x: number, y: number] {
  const { left, top, width, height } = (item.querySelector('circle') ?? item).getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

/** The items whose middle lies within the root. */
function findInSight(root: Element): SVGElement[] {
  const frame = root.getBoundingClientRect()
  return [...root.querySelectorAll<SVGElement>('[data-item]')].filter(item => {
    const [x, y] = getMiddle(item)
    return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom
  })
}

/**
 * Moves the focus when the map has moved: not while its item is in sight, else to the nearest symbol that is, or to the
 * map itself.
 * @param lost the id of the item that had the focus and is no longer drawn
 */
export function keepFocusInSight(root: HTMLElement, lost: string | null): void {
  const { activeElement } = document
  const item = activeElement?.closest<SVGElement>('[data-item]') ?? null
  const isLost = lost !== null && (activeElement === document.body || activeElement === null)
  if (!isLost && (!item || !root.contains(item))) return
  const inSight = findInSight(root)
  if (item && inSight.includes(item)) return
  const from = getMiddle(item ?? root)
  const distance = (other: Element) => Math.hypot(getMiddle(other)[0] - from[0], getMiddle(other)[1] - from[1])
  const symbols = inSight.filter(isSymbol).sort((a, b) => distance(a) - distance(b))
  const next =
    lost === null
      ? null
      : restOn(
          symbols.flatMap(symbol => symbol.dataset.item ?? []),
          lost,
          null,
        )
  ;(symbols.find(symbol => symbol.dataset.item === next) ?? symbols[0] ?? root).focus({ preventScroll: true })
}

/** The item to focus next, or null when the key is none of ours or nothing lies that way. */
export function nextItem(root: Element, from: Element | null, key: string): HTMLElement | SVGElement | null {
  const items = findInSight(root)
  const symbols = items.filter(isSymbol)
  if (key === 'Home') return symbols[0] ?? null
  if (key === 'End') return symbols[symbols.length - 1] ?? null
  const way = ARROWS[key]
  if (!way || !from) return null
  const [x, y] = getMiddle(from)
  let best: SVGElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item === from) continue
    const [ix, iy] = getMiddle(item)
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
