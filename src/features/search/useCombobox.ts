// Makes the search box, wherever it stands, a combobox after the WAI-ARIA pattern: the focus stays in it, arrows move
// through the options, Enter chooses one, Escape closes and keeps the text. The box itself knows nothing of this; while an
// input method composes, every key is the method's. What is below the box may hold a button: Tab leads there and back.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { isInputMethodKey } from '../../ui/inputMethod'

interface Combobox {
  readonly isOpen: boolean
  /** Position of the option the arrows stand on, or -1. */
  readonly active: number
  readonly choose: (position: number) => void
  readonly close: () => void
  /** The focus leaves box or popup. */
  readonly leave: (to: EventTarget | null) => void
}

/**
 * @param popup what opens below the box
 * @param text what stands in the box, also while it is composed
 * @param count how many options there are
 * @param onChoose called after the list has closed
 */
export function useCombobox(
  box: HTMLInputElement,
  popup: RefObject<HTMLElement | null>,
  text: string,
  count: number,
  ids: { readonly list: string; readonly option: (position: number) => string },
  onChoose: (position: number) => void,
): Combobox {
  const [wanted, setWanted] = useState(() => document.activeElement === box)
  // Another text has other options: none of them is stood on.
  const [stand, setStand] = useState({ text, at: -1 })
  const isOpen = wanted && text.trim() !== ''
  const active = isOpen && stand.text === text && stand.at < count ? stand.at : -1

  const close = () => {
    setWanted(false)
    setStand({ text, at: -1 })
  }
  const leave = (to: EventTarget | null) => {
    if (to !== box && !(to instanceof Node && popup.current?.contains(to))) close()
  }
  const choose = (position: number) => {
    // A half-composed word is given to the box before the choice takes it out again.
    box.blur()
    close()
    onChoose(position)
    // The choice may have taken the focus; and on a touch screen the keyboard stays away from what was chosen.
    if (document.activeElement === document.body && matchMedia('(pointer: fine)').matches) box.focus()
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isInputMethodKey(event) || event.ctrlKey || event.metaKey) return
    const handled = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const { key } = event
    if ((key === 'ArrowDown' || key === 'ArrowUp') && text.trim() !== '') {
      handled()
      const step = key === 'ArrowDown' ? 1 : -1
      // From the last on to the text itself, and from there to the first.
      const places = count + 1
      setStand({ text, at: ((active + 1 + step + places) % places) - 1 })
      setWanted(true)
    } else if (key === 'Enter' && active >= 0) {
      handled()
      choose(active)
    } else if (key === 'Enter') close()
    else if (key === 'Escape' && isOpen) {
      handled()
      close()
    } else if (key === 'Home' || key === 'End') setStand({ text, at: -1 })
  })
  const onBlur = useEffectEvent(leave)
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event)
    const blur = (event: FocusEvent) => onBlur(event.relatedTarget)
    const input = () => setWanted(true)
    box.addEventListener('keydown', key)
    box.addEventListener('blur', blur)
    box.addEventListener('input', input)
    return () => {
      box.removeEventListener('keydown', key)
      box.removeEventListener('blur', blur)
      box.removeEventListener('input', input)
    }
  }, [box])

  const activeId = active < 0 ? null : ids.option(active)
  const isExpanded = isOpen && count > 0
  useEffect(() => {
    box.setAttribute('aria-expanded', String(isExpanded))
    setOrRemove(box, 'aria-controls', isExpanded ? ids.list : null)
    setOrRemove(box, 'aria-activedescendant', activeId)
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [box, isExpanded, activeId, ids.list])
  return { isOpen, active, choose, close, leave }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
