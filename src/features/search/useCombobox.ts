// Makes the search box, wherever it stands, a combobox after the WAI-ARIA pattern: the focus stays in it, arrows move
// through the options, Enter chooses one, Escape closes and keeps the text. The box itself knows nothing of this; while an
// input method composes, every key is the method's. What is below the box may hold a button: Tab leads there and back.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { isInputMethodKey } from '../../ui/browser/inputMethod'

interface Combobox {
  readonly isOpen: boolean
  /** Position of the option the arrows stand on, or -1. */
  readonly activeIndex: number
  readonly chooseOption: (position: number) => void
  readonly closeList: () => void
  /** The focus leaves box or popup. */
  readonly handleBlur: (to: EventTarget | null) => void
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
  ids: { readonly list: string; readonly toOptionId: (position: number) => string },
  onChoose: (position: number) => void,
): Combobox {
  const [isRequested, setIsRequested] = useState(() => document.activeElement === box)
  // Another text has other options: none of them is stood on.
  const [activeOption, setActiveOption] = useState({ text, index: -1 })
  const isOpen = isRequested && text.trim() !== ''
  const activeIndex = isOpen && activeOption.text === text && activeOption.index < count ? activeOption.index : -1

  const closeList = () => {
    setIsRequested(false)
    setActiveOption({ text, index: -1 })
  }
  const handleBlur = (to: EventTarget | null) => {
    if (to !== box && !(to instanceof Node && popup.current?.contains(to))) closeList()
  }
  const chooseOption = (position: number) => {
    // A half-composed word is given to the box before the choice takes it out again.
    box.blur()
    closeList()
    onChoose(position)
    // The choice may have taken the focus; and on a touch screen the keyboard stays away from what was chosen.
    if (document.activeElement === document.body && matchMedia('(pointer: fine)').matches) box.focus()
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isInputMethodKey(event) || event.ctrlKey || event.metaKey) return
    const consumeEvent = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const { key } = event
    if ((key === 'ArrowDown' || key === 'ArrowUp') && text.trim() !== '') {
      consumeEvent()
      const step = key === 'ArrowDown' ? 1 : -1
      // From the last on to the text itself, and from there to the first.
      const stopCount = count + 1
      setActiveOption({ text, index: ((activeIndex + 1 + step + stopCount) % stopCount) - 1 })
      setIsRequested(true)
    } else if (key === 'Enter' && activeIndex >= 0) {
      consumeEvent()
      chooseOption(activeIndex)
    } else if (key === 'Enter') closeList()
    else if (key === 'Escape' && isOpen) {
      consumeEvent()
      closeList()
    } else if (key === 'Home' || key === 'End') setActiveOption({ text, index: -1 })
  })
  const onBlur = useEffectEvent(handleBlur)
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => onKeyDown(event)
    const handleBlurEvent = (event: FocusEvent) => onBlur(event.relatedTarget)
    const handleInput = () => setIsRequested(true)
    box.addEventListener('keydown', handleKeyDown)
    box.addEventListener('blur', handleBlurEvent)
    box.addEventListener('input', handleInput)
    return () => {
      box.removeEventListener('keydown', handleKeyDown)
      box.removeEventListener('blur', handleBlurEvent)
      box.removeEventListener('input', handleInput)
    }
  }, [box])

  const activeId = activeIndex < 0 ? null : ids.toOptionId(activeIndex)
  const isExpanded = isOpen && count > 0
  useEffect(() => {
    box.setAttribute('aria-expanded', String(isExpanded))
    setOrRemove(box, 'aria-controls', isExpanded ? ids.list : null)
    setOrRemove(box, 'aria-activedescendant', activeId)
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [box, isExpanded, activeId, ids.list])
  return { isOpen, activeIndex, chooseOption, closeList, handleBlur }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
