// Keys and pointers on the map as a whole: walking between items, zooming and panning by key, what is pointed at, and a
// click on a county. Listeners stand on the stage, over both grounds, so that the shapes inside stay plain drawings.
import { type RefObject, useEffect, useRef } from 'react'
import type { ClusterId } from '../domain/cluster'
import { isFocusVisible } from '../ui/isFocusVisible'
import { getPlainKey } from './keys'
import type { Hover } from './mapProps'
import { ARROWS, getMiddle, isSymbol, nextItem } from './walk'

interface Point {
  readonly x: number
  readonly y: number
}

interface MapInput {
  /** A mouse moved over the map. */
  readonly onReach: () => void
  /** @param at pixels of the stage that stay where they are; null is its middle */
  readonly onZoom: (levels: number, at: Point | null) => void
  /** Moves the view by a share of its size: (1, 0) looks one width further east. */
  readonly onPan: (x: number, y: number) => void
  readonly onProvince: () => void
  /** Asks for the list of keys. */
  readonly onKeys: () => void
  /** The item that a letter leads to from another. */
  readonly onLetter: (letter: string, from: string | null) => string | null
  readonly onPlace: (code: string) => void
  readonly onHover: (hover: Hover | null) => void
  /** The item that Tab should come back to. */
  readonly onTabStop: (id: string) => void
  /** The county that MapLibre draws at a point of the stage. */
  readonly getCountyAt: (point: Point) => string | null
}

/** One letter or character; longer names are keys like Home. */
const LETTER = /^\p{L}$/u
const PAN_SHARE = 0.25

const findItem = (stage: Element, id: string) => stage.querySelector<SVGElement>(`[data-item="${CSS.escape(id)}"]`)
const closestItem = (target: EventTarget | null) => (target as Element).closest<SVGElement>('[data-item]')

/** An item's id says what it is: `place-510722`, `rest-510700`, or a cluster's id. */
function parseItem(id: string): Hover {
  const place = /^(place|rest)-(\d{6})$/.exec(id)
  if (place) return { kind: place[1] as 'place' | 'rest', code: place[2] ?? '' }
  return { kind: 'cluster', id: id as ClusterId }
}

function locate(stage: Element, item: Element): Point {
  const { left, top } = stage.getBoundingClientRect()
  const [x, y] = getMiddle(item)
  return { x: x - left, y: y - top }
}

export function useMapInput(ref: RefObject<HTMLElement | null>, input: MapInput): void {
  const latest = useRef(input)
  useEffect(() => {
    latest.current = input
  })
  useEffect(() => {
    const stage = ref.current
    if (!stage) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const { onZoom, onPan, onProvince, onKeys, onLetter } = latest.current
      const key = getPlainKey(event)
      const item = closestItem(event.target)
      const zoom = (levels: number) => () => onZoom(levels, item && locate(stage, item))
      const steps: Readonly<Record<string, () => void>> = {
        '+': zoom(1),
        '=': zoom(1),
        '-': zoom(-1),
        '0': onProvince,
        '?': onKeys,
      }
      const way = ARROWS[key]
      const pan = way && (event.shiftKey || event.target === stage)
      const step = pan ? () => onPan(way[0] * PAN_SHARE, way[1] * PAN_SHARE) : steps[key]
      const to = !step && item && LETTER.test(key) ? onLetter(key, item.dataset.item ?? null) : null
      const next = to ? findItem(stage, to) : step || !item ? null : nextItem(stage, item, key)
      if (!step && !next) return
      event.preventDefault()
      step?.()
      next?.focus()
    }
    let pointedAt = ''
    const point = (hover: Hover | null) => {
      const key = hover ? `${hover.kind} ${hover.kind === 'cluster' ? hover.id : hover.code}` : ''
      if (key === pointedAt) return
      pointedAt = key
      latest.current.onHover(hover)
    }
    const findCounty = (event: MouseEvent): string | null => {
      const target = event.target as Element
      const drawn = target.closest<SVGElement>('[data-county]')?.dataset.county
      if (drawn || target.closest('a, button, summary, [data-no-pan]')) return drawn ?? null
      const { left, top } = stage.getBoundingClientRect()
      return latest.current.getCountyAt({ x: event.clientX - left, y: event.clientY - top })
    }
    const onPointerMove = (event: PointerEvent) => {
      stage.toggleAttribute('data-touch', event.pointerType === 'touch')
      if (event.pointerType === 'touch') return
      if (event.pointerType === 'mouse') latest.current.onReach()
      // While the map is dragged, what passes below is not pointed at.
      if (event.buttons !== 0) return
      const item = closestItem(event.target)?.dataset.item
      const county = item ? null : findCounty(event)
      point(item ? parseItem(item) : county ? { kind: 'place', code: county } : null)
    }
    const onFocusIn = (event: FocusEvent) => {
      const item = closestItem(event.target)
      if (!item?.dataset.item) return
      if (isSymbol(item)) latest.current.onTabStop(item.dataset.item)
      // A finger that touches an item gives it the focus, but points at nothing.
      if (isFocusVisible(item)) point(parseItem(item.dataset.item))
    }
    const clear = () => point(null)
    const onClick = (event: MouseEvent) => {
      // The second click of a double click is not a second wish.
      if (event.detail > 1 || (event.target as Element).closest('a, button')) return
      const code = findCounty(event)
      if (code) latest.current.onPlace(code)
    }
    const listeners = {
      keydown: onKeyDown,
      pointerdown: onPointerMove,
      pointermove: onPointerMove,
      pointerleave: clear,
      focusin: onFocusIn,
      focusout: clear,
      click: onClick,
    } as Readonly<Record<string, (event: never) => void>>
    for (const [type, listener] of Object.entries(listeners)) stage.addEventListener(type, listener as EventListener)
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        stage.removeEventListener(type, listener as EventListener)
    }
  }, [ref])
}
