// Keyboard access to the symbols on the map: the Tab stop, type-ahead, and a focus that stays visible.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { MapModel } from '../../model/map/mapModel'
import { isOnScreen } from '../camera/projection'
import type { MapLayout } from '../layout/mapLayout'
import type { OverlayLayout } from '../layout/overlayLayout'
import { getTabStop, keepFocusVisible } from './itemNavigation'
import { buildTypeAheadItem, findTypedItem, type TypeAheadItem } from './typeAhead'

/** A longer pause between letters begins a new word. */
const PAUSE_MS = 800

/** The Tab stop and the type-ahead of the map. */
export interface MapItems {
  readonly tabStopId: string | null
  /** Called with the symbol that has the focus. */
  readonly setLastTabStop: (id: string) => void
  /** The item that a typed letter, after those before it, leads to. */
  readonly findItemByLetter: (letter: string, from: string | null) => string | null
}

/** Items in the order of the DOM: symbols of the inset, then symbols and aggregates on the map. */
export function useMapItems(mapRef: RefObject<HTMLElement | null>, model: MapModel, layout: MapLayout): MapItems {
  const [lastTabStop, setLastTabStop] = useState<string | null>(null)
  const typed = useRef({ text: '', time: 0 })
  const items = useMemo(() => listItems(model, layout), [model, layout])
  useVisibleFocus(mapRef, layout.overlay)
  const itemIds = items.map(({ itemId }) => itemId)
  const selectedId = model.markers.find(marker => marker.isSelected)?.id ?? null
  return {
    tabStopId: getTabStop(itemIds, lastTabStop, selectedId),
    setLastTabStop,
    findItemByLetter: (letter, from) => {
      const time = performance.now()
      const text = time - typed.current.time < PAUSE_MS ? typed.current.text + letter : letter
      typed.current = { text, time }
      return findTypedItem(items, text, from)
    },
  }
}

function listItems(
  { countyNames, prefectureNames }: MapModel,
  { overlay, inset }: MapLayout,
): readonly TypeAheadItem[] {
  const places = new Map([...prefectureNames, ...countyNames].map(place => [place.code, place]))
  const visibleMarkers = overlay.symbols
    .filter(({ position }) => isOnScreen(position, overlay))
    .map(({ marker }) => marker)
  const visibleAggregates = overlay.aggregates.filter(({ position }) => isOnScreen(position, overlay))
  return [
    ...[...(inset?.members ?? []), ...visibleMarkers].map(({ id, code, product }) =>
      buildTypeAheadItem(id, places.get(code), product),
    ),
    ...visibleAggregates.map(({ itemId, code }) => buildTypeAheadItem(itemId, places.get(code))),
  ]
}

/** Moves the focus off items that a new layout has moved out of the map or unmounted. */
function useVisibleFocus(mapRef: RefObject<HTMLElement | null>, overlay: OverlayLayout): void {
  const focusedItemId = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout moves items
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    keepFocusVisible(mapElement, focusedItemId.current)
    const rememberFocus = () => {
      const item = document.activeElement?.closest<SVGElement>('[data-map-item]')
      focusedItemId.current = item && mapElement.contains(item) ? (item.dataset.mapItem ?? null) : null
    }
    rememberFocus()
    document.addEventListener('focusin', rememberFocus)
    return () => document.removeEventListener('focusin', rememberFocus)
  }, [mapRef, overlay])
}
