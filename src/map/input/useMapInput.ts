// Keys and pointers on the map as a whole: walking between items, zooming and panning by key, what is pointed at, and a
// click on a county. Listeners stand on the stage, over both grounds, so that the shapes inside stay plain drawings.
import { type RefObject, useEffect, useRef } from 'react'
import type { ClusterId } from '../../domain/cluster/cluster'
import { isFocusVisible } from '../../ui/browser/isFocusVisible'
import type { HoverTarget } from '../mapProps'
import { getPlainKey } from './getPlainKey'
import { ARROW_DIRECTIONS, findNextItem, getCentre, isSymbol } from './itemNavigation'

interface Point {
  readonly x: number
  readonly y: number
}

interface MapInputHandlers {
  /** A mouse moved over the map. */
  readonly onMouseMove: () => void
  /** @param anchor pixels of the stage that stay where they are; null is its middle */
  readonly onZoom: (levels: number, anchor: Point | null) => void
  /** Moves the view by a share of its size: (1, 0) looks one width further east. */
  readonly onPan: (x: number, y: number) => void
  readonly onShowProvince: () => void
  /** Asks for the list of keys. */
  readonly onShowKeys: () => void
  /** The item that a letter leads to from another. */
  readonly findItemByLetter: (letter: string, from: string | null) => string | null
  readonly onSelectPlace: (code: string) => void
  readonly onHover: (target: HoverTarget | null) => void
  /** The item that Tab should come back to. */
  readonly onTabStopChange: (id: string) => void
  /** The county that MapLibre draws at a point of the stage. */
  readonly getCountyAt: (point: Point) => string | null
}

/** One letter or character; longer names are keys like Home. */
const SINGLE_LETTER = /^\p{L}$/u
const PAN_SHARE = 0.25

const findItem = (mapElement: Element, id: string) =>
  mapElement.querySelector<SVGElement>(`[data-map-item="${CSS.escape(id)}"]`)
const closestItem = (target: EventTarget | null) => (target as Element).closest<SVGElement>('[data-map-item]')

/** An item's id says what it is: `place-510722`, `rest-510700`, or a cluster's id. */
function parseItemId(id: string): HoverTarget {
  const place = /^(place|rest)-(\d{6})$/.exec(id)
  if (place) return { kind: place[1] as 'place' | 'rest', code: place[2] ?? '' }
  return { kind: 'cluster', id: id as ClusterId }
}

function getItemPosition(mapElement: Element, item: Element): Point {
  const { left, top } = mapElement.getBoundingClientRect()
  const [x, y] = getCentre(item)
  return { x: x - left, y: y - top }
}

export function useMapInput(mapRef: RefObject<HTMLElement | null>, handlers: MapInputHandlers): void {
  const latestHandlers = useRef(handlers)
  useEffect(() => {
    latestHandlers.current = handlers
  })
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const { onZoom, onPan, onShowProvince, onShowKeys, findItemByLetter } = latestHandlers.current
      const key = getPlainKey(event)
      const item = closestItem(event.target)
      const zoom = (levels: number) => () => onZoom(levels, item && getItemPosition(mapElement, item))
      const actions: Readonly<Record<string, () => void>> = {
        '+': zoom(1),
        '=': zoom(1),
        '-': zoom(-1),
        '0': onShowProvince,
        '?': onShowKeys,
      }
      const direction = ARROW_DIRECTIONS[key]
      const isPan = direction && (event.shiftKey || event.target === mapElement)
      const action = isPan ? () => onPan(direction[0] * PAN_SHARE, direction[1] * PAN_SHARE) : actions[key]
      const typedItemId =
        !action && item && SINGLE_LETTER.test(key) ? findItemByLetter(key, item.dataset.mapItem ?? null) : null
      const next = typedItemId
        ? findItem(mapElement, typedItemId)
        : action || !item
          ? null
          : findNextItem(mapElement, item, key)
      if (!action && !next) return
      event.preventDefault()
      action?.()
      next?.focus()
    }
    let hoveredKey = ''
    const setHoverTarget = (target: HoverTarget | null) => {
      const key = target ? `${target.kind} ${target.kind === 'cluster' ? target.id : target.code}` : ''
      if (key === hoveredKey) return
      hoveredKey = key
      latestHandlers.current.onHover(target)
    }
    const findCounty = (event: MouseEvent): string | null => {
      const target = event.target as Element
      const svgCounty = target.closest<SVGElement>('[data-county]')?.dataset.county
      if (svgCounty || target.closest('a, button, summary, [data-no-pan]')) return svgCounty ?? null
      const { left, top } = mapElement.getBoundingClientRect()
      return latestHandlers.current.getCountyAt({ x: event.clientX - left, y: event.clientY - top })
    }
    const onPointerMove = (event: PointerEvent) => {
      mapElement.toggleAttribute('data-touch', event.pointerType === 'touch')
      if (event.pointerType === 'touch') return
      if (event.pointerType === 'mouse') latestHandlers.current.onMouseMove()
      // While the map is dragged, what passes below is not pointed at.
      if (event.buttons !== 0) return
      const item = closestItem(event.target)?.dataset.mapItem
      const county = item ? null : findCounty(event)
      setHoverTarget(item ? parseItemId(item) : county ? { kind: 'place', code: county } : null)
    }
    const onFocusIn = (event: FocusEvent) => {
      const item = closestItem(event.target)
      if (!item?.dataset.mapItem) return
      if (isSymbol(item)) latestHandlers.current.onTabStopChange(item.dataset.mapItem)
      // A finger that touches an item gives it the focus, but points at nothing.
      if (isFocusVisible(item)) setHoverTarget(parseItemId(item.dataset.mapItem))
    }
    const clearHover = () => setHoverTarget(null)
    const onClick = (event: MouseEvent) => {
      // The second click of a double click is not a second wish.
      if (event.detail > 1 || (event.target as Element).closest('a, button')) return
      const code = findCounty(event)
      if (code) latestHandlers.current.onSelectPlace(code)
    }
    const listeners = {
      keydown: onKeyDown,
      pointerdown: onPointerMove,
      pointermove: onPointerMove,
      pointerleave: clearHover,
      focusin: onFocusIn,
      focusout: clearHover,
      click: onClick,
    } as Readonly<Record<string, (event: never) => void>>
    for (const [type, listener] of Object.entries(listeners))
      mapElement.addEventListener(type, listener as EventListener)
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        mapElement.removeEventListener(type, listener as EventListener)
    }
  }, [mapRef])
}
