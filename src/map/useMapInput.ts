// Keys and pointers on the map as a whole: walking between items, zooming, and the county under the pointer.
// Listeners stand on the stage itself, so that the shapes inside stay plain drawings.
import { type RefObject, useEffect, useRef } from 'react'
import type { Hover } from './mapProps'
import { isSymbol, nextItem } from './walk'

interface Input {
  readonly onZoom: (delta: number) => void
  readonly onProvince: () => void
  /** Asks for the list of keys. */
  readonly onKeys: () => void
  /** The item that a letter leads to from another. */
  readonly onLetter: (letter: string, from: string | null) => string | null
  readonly onPlace: (code: string) => void
  readonly onHover: (hover: Hover | null) => void
  /** The item that Tab should come back to. */
  readonly onTabStop: (id: string) => void
}

/** One letter or character; longer names are keys like Home. */
const LETTER = /^\p{L}$/u

const itemOf = (stage: Element, id: string) => stage.querySelector<SVGElement>(`[data-item="${CSS.escape(id)}"]`)

const countyOf = (event: Event): string | null =>
  (event.target as Element).closest<SVGElement>('[data-county]')?.dataset.county ?? null

export function useMapInput(ref: RefObject<HTMLElement | null>, input: Input): void {
  const latest = useRef(input)
  useEffect(() => {
    latest.current = input
  })
  useEffect(() => {
    const stage = ref.current
    if (!stage) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const { onZoom, onProvince, onKeys, onLetter } = latest.current
      const steps: Readonly<Record<string, () => void>> = {
        '+': () => onZoom(1),
        '=': () => onZoom(1),
        '-': () => onZoom(-1),
        '0': onProvince,
        '?': onKeys,
      }
      const step = steps[event.key]
      const onItem = (event.target as Element).closest<SVGElement>('[data-item]')
      const to = !step && onItem && LETTER.test(event.key) ? onLetter(event.key, onItem.dataset.item ?? null) : null
      const next = to ? itemOf(stage, to) : step || !onItem ? null : nextItem(stage, onItem, event.key)
      if (!step && !next) return
      event.preventDefault()
      step?.()
      next?.focus()
    }
    const onFocus = (event: FocusEvent) => {
      const item = (event.target as Element).closest<SVGElement>('[data-item]')
      if (item?.dataset.item && isSymbol(item)) latest.current.onTabStop(item.dataset.item)
    }
    const onClick = (event: MouseEvent) => {
      if (event.detail > 1) return
      const code = countyOf(event)
      if (code) latest.current.onPlace(code)
    }
    let over: string | null = null
    const onOver = (event: Event) => {
      const code = countyOf(event)
      if (code === over) return
      if (code || over) latest.current.onHover(code ? { kind: 'place', code } : null)
      over = code
    }
    const onLeave = () => {
      if (over) latest.current.onHover(null)
      over = null
    }
    stage.addEventListener('keydown', onKeyDown)
    stage.addEventListener('focusin', onFocus)
    stage.addEventListener('click', onClick)
    stage.addEventListener('pointerover', onOver)
    stage.addEventListener('pointerleave', onLeave)
    return () => {
      stage.removeEventListener('keydown', onKeyDown)
      stage.removeEventListener('focusin', onFocus)
      stage.removeEventListener('click', onClick)
      stage.removeEventListener('pointerover', onOver)
      stage.removeEventListener('pointerleave', onLeave)
    }
  }, [ref])
}
