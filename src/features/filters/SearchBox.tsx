// One box for names, counties, cities and products. It takes what is typed at once; list and map follow when the hand
// rests, the address when it settles.
import { memo, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { t } from '#messages/t'
import { MAX_QUERY } from '../../domain/filter'
import { Icon } from '../../ui/Icon'
import { isInputMethodKey } from '../../ui/inputMethod'
import { useViewState } from '../../view/context'
import { PARAMS } from '../../view/params'
import styles from './SearchBox.module.css'
import { createTyping, type Typing } from './typing'

interface Props {
  readonly onSearch: (text: string) => void
  /** What comes below the box once a reader has reached for it; it makes the box a combobox. */
  readonly suggest?: (typing: { readonly box: HTMLInputElement; readonly text: string }) => ReactNode
}

export function SearchBox({ onSearch, suggest }: Props) {
  const { view } = useViewState()
  const [draft, setDraft] = useState<string | null>(null)
  const [tooLong, setTooLong] = useState(false)
  const [box, setBox] = useState<HTMLInputElement | null>(null)
  useEffect(() => {
    if (view.q.length < MAX_QUERY) setTooLong(false)
  }, [view.q])
  const search = useRef<(text: string) => void>(null)
  const searched = useRef(view.q)
  search.current = text => {
    const letters = Array.from(text)
    setTooLong(letters.length > MAX_QUERY)
    // A composition may end with what was searched for while it lasted.
    if (text === view.q) return
    const q = letters.slice(0, MAX_QUERY).join('')
    searched.current = PARAMS.q.format(q)
    onSearch(q)
  }
  const [typing] = useState(() => createTyping(setDraft, text => search.current?.(text)))
  useEffect(() => {
    // A chip taken off, or a link: what stands in the box is of an earlier view. On a touch screen the box may keep the focus.
    if (view.q !== searched.current) typing.drop()
    searched.current = view.q
  }, [typing, view.q])
  useEffect(() => {
    // Searched for after a step in history, it would be written over the entry gone back to.
    addEventListener('popstate', typing.drop)
    return () => {
      removeEventListener('popstate', typing.drop)
      typing.drop()
    }
  }, [typing])
  const text = draft ?? view.q
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <Field text={text} typing={typing} onReach={setBox} />
      {box ? suggest?.({ box, text }) : null}
      {tooLong ? (
        <p role="status" className={styles.long}>
          {t.searchTooLong}
        </p>
      ) : null}
    </search>
  )
}

interface FieldProps {
  readonly text: string
  readonly typing: Typing
  readonly onReach: (box: HTMLInputElement) => void
}

/** Drawn when its text changes and not with each step: what is drawn anew is written anew, changed or not. */
const Field = memo(function Field({ text, typing, onReach }: FieldProps) {
  const box = useRef<HTMLInputElement>(null)
  const searchEarlyText = useEffectEvent(() => {
    if (!box.current || box.current.value === text) return
    onReach(box.current)
    typing.input(box.current.value, false)
  })
  // A reader may have typed before the page was hydrated; React leaves that text as it stands.
  useEffect(() => searchEarlyText(), [])
  return (
    <input
      ref={box}
      type="search"
      aria-label={t.searchLabel}
      placeholder={t.searchHint}
      role="combobox"
      aria-expanded={false}
      aria-autocomplete="list"
      value={text}
      onFocus={event => onReach(event.currentTarget)}
      enterKeyHint="search"
      autoComplete="off"
      spellCheck={false}
      onCompositionEnd={event => typing.finish(event.currentTarget.value)}
      onChange={event => {
        onReach(event.currentTarget)
        typing.input(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing)
      }}
      onBlur={typing.settle}
      onKeyDown={event => {
        const isForMethod = isInputMethodKey(event.nativeEvent)
        if (event.key === 'Enter' && !isForMethod) typing.settle()
        if (event.key !== 'Escape' || text === '') return
        // A browser would empty the box by itself, also at a key that only ended a composition.
        event.preventDefault()
        if (!isForMethod) typing.finish('')
      }}
    />
  )
})
