// Keys, hover and county clicks. Listens on the map element, above both basemaps.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isFocusVisible } from '../../ui/browser/isFocusVisible'
import type { MapActions } from '../controls/MapButtons'
import { getItemId, parseItemId } from '../elementIds'
import type { HoverTarget } from '../mapProps'
import { getPlainKey } from './getPlainKey'
import { ARROW_DIRECTIONS, findNextItem, getCentre, isSymbol } from './itemNavigation'
import type { MapItems } from './useMapItems'

/** Pixels from the map's top left corner. */
interface Point {
  readonly x: number
  readonly y: number
}

interface MapInputHandlers extends Pick<MapActions, 'zoomBy' | 'showProvince'>, Pick<MapItems, 'findItemByLetter'> {
  readonly showKeyboardHelp: () => void
  /** Moves the view by a share of its size: (1, 0) is one width to the east. */
  readonly panBy: (x: number, y: number) => void
  readonly onMouseMove: () => void
  readonly onSelectPlace: (code: string) => void
  readonly onHover: (target: HoverTarget | null) => void
  /** A symbol got the focus. */
  readonly onTabStopChange: (id: string) => void
  /** The county that MapLibre draws at a point. */
  readonly getCountyAt: (point: Point) => string | null
}

/** One letter or character, unlike key names such as Home. */
const SINGLE_LETTER = /^\p{L}$/u
const PAN_SHARE = 0.25

const findItem = (mapElement: Element, id: string | null) =>
  id ? mapElement.querySelector<SVGElement>(`[data-map-item="${CSS.escape(id)}"]`) : null
const closestItem = (target: EventTarget | null) => (target as Element).closest<SVGElement>('[data-map-item]')

/** Handles input until the map is unmounted. */
export function useMapInput(mapRef: RefObject<HTMLElement | null>, handlers: MapInputHandlers): void {
  const getHandlers = useEffectEvent(() => handlers)
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const toMapPoint = (x: number, y: number): Point => {
      const { left, top } = mapElement.getBoundingClientRect()
      return { x: x - left, y: y - top }
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const { zoomBy, panBy, showProvince, showKeyboardHelp, findItemByLetter } = getHandlers()
      const key = getPlainKey(event)
      const item = closestItem(event.target)
      const zoom = (levels: number) => () => zoomBy(levels, item && toMapPoint(...getCentre(item)))
      const actions: Readonly<Record<string, () => void>> = {
        '+': zoom(1),
        '=': zoom(1),
        '-': zoom(-1),
        '0': showProvince,
        '?': showKeyboardHelp,
      }
      const direction = ARROW_DIRECTIONS[key]
      const isPan = direction && (event.shiftKey || event.target === mapElement)
      const action = isPan ? () => panBy(direction[0] * PAN_SHARE, direction[1] * PAN_SHARE) : actions[key]
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
    let hoveredId: string | null = null
    const setHoverTarget = (target: HoverTarget | null) => {
      const id = target && getItemId(target)
      if (id === hoveredId) return
      hoveredId = id
      getHandlers().onHover(target)
    }
    const findCounty = (event: MouseEvent): string | null => {
      const target = event.target as Element
      const svgCounty = target.closest<SVGElement>('[data-county]')?.dataset.county
      if (svgCounty || target.closest('a, button, summary, [data-no-pan]')) return svgCounty ?? null
      return getHandlers().getCountyAt(toMapPoint(event.clientX, event.clientY))
    }
    const onPointerMove = (event: PointerEvent) => {
      mapElement.toggleAttribute('data-touch', event.pointerType === 'touch')
      if (event.pointerType === 'touch') return
      if (event.pointerType === 'mouse') getHandlers().onMouseMove()
      // No hover during a drag.
      if (event.buttons !== 0) return
      const item = closestItem(event.target)?.dataset.mapItem
      const county = item ? null : findCounty(event)
      setHoverTarget(item ? parseItemId(item) : county ? { kind: 'place', code: county } : null)
    }
    const onFocusIn = (event: FocusEvent) => {
      const item = closestItem(event.target)
      if (!item?.dataset.mapItem) return
      if (isSymbol(item)) getHandlers().onTabStopChange(item.dataset.mapItem)
      // A touch focuses the item too, without hover.
      if (isFocusVisible(item)) setHoverTarget(parseItemId(item.dataset.mapItem))
    }
    const clearHover = () => setHoverTarget(null)
    const onClick = (event: MouseEvent) => {
      // A double click selects once.
      if (event.detail > 1 || (event.target as Element).closest('a, button')) return
      const code = findCounty(event)
      if (code) getHandlers().onSelectPlace(code)
    }
    const listeners = Object.entries({
      keydown: onKeyDown,
      pointerdown: onPointerMove,
      pointermove: onPointerMove,
      pointerleave: clearHover,
      focusin: onFocusIn,
      focusout: clearHover,
      click: onClick,
    }) as [string, EventListener][]
    for (const [type, listener] of listeners) mapElement.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of listeners) mapElement.removeEventListener(type, listener)
    }
  }, [mapRef])
}
