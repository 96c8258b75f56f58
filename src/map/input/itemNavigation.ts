// Keyboard navigation between the items of the map: arrow keys, Home, End, Tab stop. Reads positions from the DOM.

/** Each arrow key's direction on the screen, x to the right and y down. */
export const ARROW_DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** True for symbols. Tab, Home and End reach symbols only; arrow keys reach labels of places too. */
export const isSymbol = (item: Element): boolean => item.hasAttribute('data-symbol')

/** The length of `place-5107`, common to the items of a prefecture and its counties. */
const PREFECTURE_PREFIX_LENGTH = 10

/**
 * The item that Tab reaches: the last one, otherwise one in the same prefecture, the selected cluster, or the first.
 * @example
 * last 'place-510722', present                             -> 'place-510722'
 * last 'place-510700', now shown by county                 -> 'place-510722'
 * last 'santai-textile', filtered out, 'pidu' is selected  -> 'pidu'
 */
export function getTabStop(
  itemIds: readonly string[],
  lastId: string | null,
  selectedId: string | null,
): string | null {
  const prefecturePrefix = lastId?.startsWith('place-') ? lastId.slice(0, PREFECTURE_PREFIX_LENGTH) : null
  return (
    itemIds.find(id => id === lastId) ??
    itemIds.find(id => prefecturePrefix !== null && id.startsWith(prefecturePrefix)) ??
    itemIds.find(id => id === selectedId) ??
    itemIds[0] ??
    null
  )
}

/** The centre of an item's symbol in the window, without its label. */
export function getCentre(item: Element): readonly [x: number, y: number] {
  const { left, top, width, height } = (item.querySelector('circle') ?? item).getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

/** The items with their centre on the map. */
function findVisibleItems(root: Element): SVGElement[] {
  const bounds = root.getBoundingClientRect()
  return [...root.querySelectorAll<SVGElement>('[data-map-item]')].filter(item => {
    const [x, y] = getCentre(item)
    return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom
  })
}

/**
 * Moves the focus when its item is no longer visible: to the nearest symbol, or to the map itself.
 * @param lostId the item that had the focus, which may be unmounted
 */
export function keepFocusVisible(root: HTMLElement, lostId: string | null): void {
  const { activeElement } = document
  const item = activeElement?.closest<SVGElement>('[data-map-item]') ?? null
  const isLost = lostId !== null && (activeElement === document.body || activeElement === null)
  if (!isLost && (!item || !root.contains(item))) return
  const visibleItems = findVisibleItems(root)
  if (item && visibleItems.includes(item)) return
  const from = getCentre(item ?? root)
  const distance = (other: Element) => Math.hypot(getCentre(other)[0] - from[0], getCentre(other)[1] - from[1])
  const symbols = visibleItems.filter(isSymbol).sort((a, b) => distance(a) - distance(b))
  const nextId =
    lostId === null
      ? null
      : getTabStop(
          symbols.flatMap(symbol => symbol.dataset.mapItem ?? []),
          lostId,
          null,
        )
  ;(symbols.find(symbol => symbol.dataset.mapItem === nextId) ?? symbols[0] ?? root).focus({ preventScroll: true })
}

/** The item that the key leads to; null for other keys, or without an item in that direction. */
export function findNextItem(root: Element, from: Element | null, key: string): HTMLElement | SVGElement | null {
  const items = findVisibleItems(root)
  const symbols = items.filter(isSymbol)
  if (key === 'Home') return symbols[0] ?? null
  if (key === 'End') return symbols[symbols.length - 1] ?? null
  const direction = ARROW_DIRECTIONS[key]
  if (!direction || !from) return null
  const [x, y] = getCentre(from)
  let nearest: SVGElement | null = null
  let minCost = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item === from) continue
    const [ix, iy] = getCentre(item)
    const along = (ix - x) * direction[0] + (iy - y) * direction[1]
    const across = Math.abs((ix - x) * direction[1]) + Math.abs((iy - y) * direction[0])
    // Items more to the side than ahead belong to another arrow key.
    if (along < 2 || across > along * 1.6) continue
    const cost = along + across * 2
    if (cost < minCost) {
      minCost = cost
      nearest = item
    }
  }
  return nearest
}
