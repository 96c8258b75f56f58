// Makes a text box a combobox after the WAI-ARIA pattern. The box is rendered by another component, in a chunk that loads
// first, so this hook adds its listeners and ARIA attributes to the element.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { isInputMethodKey } from '../../ui/browser/inputMethod'

interface ComboboxOptions {
  readonly box: HTMLInputElement
  /** The text of the box, also while an input method composes it. */
  readonly text: string
  /** Number of options in the list. */
  readonly count: number
  /** Called with the position of the chosen option, after the list has closed. */
  readonly onChoose: (position: number) => void
}

/** Props of the option at a position of the list with this id. */
export const getOptionProps = (listId: string, position: number, activeIndex: number) => ({
  id: `${listId}-${position}`,
  role: 'option',
  'aria-selected': position === activeIndex,
  'data-option-index': position,
})

/**
 * The focus stays in the box. Keys of the box:
 *
 *     ArrowDown, ArrowUp   open the list; move through the options and, between last and first, back to the text
 *     Enter                chooses the active option; without one it closes the list
 *     Escape               closes the list and keeps the text
 *     Home, End            leave the options
 *     any key while an input method composes   belongs to the input method
 *
 * A button in the popup is reached with Tab, and Escape there returns to the box.
 *
 * @returns `listId` for the element of role listbox, `activeIndex` (-1 for none), and props for the popup around it
 */
export function useCombobox({ box, text, count, onChoose }: ComboboxOptions) {
  const listId = useId()
  const popupRef = useRef<HTMLDivElement>(null)
  const [isRequested, setIsRequested] = useState(() => document.activeElement === box)
  // Belongs to one text: another text has other options.
  const [activeOption, setActiveOption] = useState({ text, index: -1 })
  const isOpen = isRequested && text.trim() !== ''
  const activeIndex = isOpen && activeOption.text === text && activeOption.index < count ? activeOption.index : -1

  const close = () => {
    setIsRequested(false)
    setActiveOption({ text, index: -1 })
  }
  const closeOnBlur = (event: { readonly relatedTarget: EventTarget | null }) => {
    const target = event.relatedTarget
    if (target !== box && !(target instanceof Node && popupRef.current?.contains(target))) close()
  }
  const choose = (position: number) => {
    // The blur submits a half-composed word before the choice replaces it.
    box.blur()
    close()
    onChoose(position)
    // Not if the choice moved the focus, and not on touch screens, whose keyboard would cover the result.
    if (document.activeElement === document.body && matchMedia('(pointer: fine)').matches) box.focus()
  }

  const onKeyDown = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (isInputMethodKey(event) || event.ctrlKey || event.metaKey) return
    const consumeEvent = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    const { key } = event
    if ((key === 'ArrowDown' || key === 'ArrowUp') && text.trim() !== '') {
      consumeEvent()
      const step = key === 'ArrowDown' ? 1 : -1
      const stopCount = count + 1 // the text is a stop too
      setActiveOption({ text, index: ((activeIndex + 1 + step + stopCount) % stopCount) - 1 })
      setIsRequested(true)
    } else if (key === 'Enter' && activeIndex >= 0) {
      consumeEvent()
      choose(activeIndex)
    } else if (key === 'Enter') close()
    else if (key === 'Escape' && isOpen) {
      consumeEvent()
      close()
    } else if (key === 'Home' || key === 'End') setActiveOption({ text, index: -1 })
  })
  const onBlur = useEffectEvent(closeOnBlur)
  useEffect(() => {
    const listeners = {
      keydown: (event: globalThis.KeyboardEvent) => onKeyDown(event),
      blur: (event: globalThis.FocusEvent) => onBlur(event),
      input: () => setIsRequested(true),
    }
    box.addEventListener('keydown', listeners.keydown)
    box.addEventListener('blur', listeners.blur)
    box.addEventListener('input', listeners.input)
    return () => {
      box.removeEventListener('keydown', listeners.keydown)
      box.removeEventListener('blur', listeners.blur)
      box.removeEventListener('input', listeners.input)
    }
  }, [box])

  const activeId = activeIndex < 0 ? null : getOptionProps(listId, activeIndex, activeIndex).id
  const isExpanded = isOpen && count > 0
  useEffect(() => {
    box.setAttribute('aria-expanded', String(isExpanded))
    setOrRemove(box, 'aria-controls', isExpanded ? listId : null)
    setOrRemove(box, 'aria-activedescendant', activeId)
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [box, isExpanded, activeId, listId])

  const popupProps = {
    ref: popupRef,
    // A press in the popup must not take the focus out of the box.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onBlur: (event: FocusEvent) => closeOnBlur(event),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
      box.focus()
    },
    onClick: ({ target }: MouseEvent) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[data-option-index]') : null
      if (option) choose(Number(option.dataset.optionIndex))
      // A pressed button of the popup disappears, and the focus with it.
      else box.focus()
    },
  }
  return { isOpen, listId, activeIndex, popupProps }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
