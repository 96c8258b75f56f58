// One box for names, counties, cities and products. It takes what is typed at once; list and map follow when the hand
// rests, the address when it settles.
import { memo, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { t } from '#messages/t'
import { MAX_QUERY_LENGTH } from '../../domain/filter/filters'
import { isInputMethodKey } from '../../ui/browser/inputMethod'
import { Icon } from '../../ui/icons/Icon'
import { PARAMS } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import styles from './SearchBox.module.css'
import { createSearchDebounce, type SearchDebounce } from './searchDebounce'

interface Props {
  readonly onSearch: (text: string) => void
  /** What comes below the box once a reader has reached for it; it makes the box a combobox. */
  readonly renderSuggestions?: (typing: { readonly box: HTMLInputElement; readonly text: string }) => ReactNode
}

export function SearchBox({ onSearch, renderSuggestions }: Props) {
  const { view } = useViewState()
  const [draft, setDraft] = useState<string | null>(null)
  const [isTooLong, setIsTooLong] = useState(false)
  const [box, setBox] = useState<HTMLInputElement | null>(null)
  useEffect(() => {
    if (view.q.length < MAX_QUERY_LENGTH) setIsTooLong(false)
  }, [view.q])
  const searchRef = useRef<(text: string) => void>(null)
  const lastSearchRef = useRef(view.q)
  searchRef.current = text => {
    const characters = Array.from(text)
    setIsTooLong(characters.length > MAX_QUERY_LENGTH)
    // A composition may end with what was searched for while it lasted.
    if (text === view.q) return
    const q = characters.slice(0, MAX_QUERY_LENGTH).join('')
    lastSearchRef.current = PARAMS.q.format(q)
    onSearch(q)
  }
  const [searchDebounce] = useState(() => createSearchDebounce(setDraft, text => searchRef.current?.(text)))
  useEffect(() => {
    // A chip taken off, or a link: what stands in the box is of an earlier view. On a touch screen the box may keep the focus.
    if (view.q !== lastSearchRef.current) searchDebounce.cancel()
    lastSearchRef.current = view.q
  }, [searchDebounce, view.q])
  useEffect(() => {
    // Searched for after a step in history, it would be written over the entry gone back to.
    addEventListener('popstate', searchDebounce.cancel)
    return () => {
      removeEventListener('popstate', searchDebounce.cancel)
      searchDebounce.cancel()
    }
  }, [searchDebounce])
  const text = draft ?? view.q
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <SearchInput text={text} searchDebounce={searchDebounce} onInteract={setBox} />
      {box ? renderSuggestions?.({ box, text }) : null}
      {isTooLong ? (
        <p role="status" className={styles.tooLongNotice}>
          {t.searchTooLong}
        </p>
      ) : null}
    </search>
  )
}

interface SearchInputProps {
  readonly text: string
  readonly searchDebounce: SearchDebounce
  readonly onInteract: (box: HTMLInputElement) => void
}

/** Drawn when its text changes and not with each step: what is drawn anew is written anew, changed or not. */
const SearchInput = memo(function SearchInput({ text, searchDebounce, onInteract }: SearchInputProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const searchTextTypedEarly = useEffectEvent(() => {
    if (!inputRef.current || inputRef.current.value === text) return
    onInteract(inputRef.current)
    searchDebounce.input(inputRef.current.value, false)
  })
  // A reader may have typed before the page was hydrated; React leaves that text as it stands.
  useEffect(() => searchTextTypedEarly(), [])
  return (
    <input
      ref={inputRef}
      type="search"
      aria-label={t.searchLabel}
      placeholder={t.searchHint}
      role="combobox"
      aria-expanded={false}
      aria-autocomplete="list"
      value={text}
      onFocus={event => onInteract(event.currentTarget)}
      enterKeyHint="search"
      autoComplete="off"
      spellCheck={false}
      onCompositionEnd={event => searchDebounce.submit(event.currentTarget.value)}
      onChange={event => {
        onInteract(event.currentTarget)
        searchDebounce.input(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing)
      }}
      onBlur={searchDebounce.flush}
      onKeyDown={event => {
        const isImeKey = isInputMethodKey(event.nativeEvent)
        if (event.key === 'Enter' && !isImeKey) searchDebounce.flush()
        if (event.key !== 'Escape' || text === '') return
        // A browser would empty the box by itself, also at a key that only ended a composition.
        event.preventDefault()
        if (!isImeKey) searchDebounce.submit('')
      }}
    />
  )
})
