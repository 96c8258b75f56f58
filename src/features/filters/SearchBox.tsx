// The search box. It shows typed text at once, delays the search, and knows nothing of how suggestions are found.
import { memo, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { filterMessages } from '#messages/filters'
import { MAX_QUERY_LENGTH } from '../../domain/filter/filters'
import { isInputMethodKey } from '../../ui/browser/inputMethod'
import { Icon } from '../../ui/icons/Icon'
import { PARAMS } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import styles from './SearchBox.module.css'
import { createSearchDebounce, type SearchDebounce } from './searchDebounce'

interface Props {
  readonly onSearch: (text: string) => void
  /** Renders the suggestions below the box after the first use of the box. They make the box a combobox. */
  readonly renderSuggestions?: (typing: { readonly box: HTMLInputElement; readonly text: string }) => ReactNode
}

/** A box for names, counties, cities and products. Longer queries are cut to MAX_QUERY_LENGTH characters, with a notice. */
export function SearchBox({ onSearch, renderSuggestions }: Props) {
  const { view } = useViewState()
  const [draft, setDraft] = useState<string | null>(null)
  const [truncatedQuery, setTruncatedQuery] = useState<string | null>(null)
  const [box, setBox] = useState<HTMLInputElement | null>(null)
  const lastQueryRef = useRef(view.q)
  const search = useEffectEvent((text: string) => {
    const characters = Array.from(text)
    const q = characters.slice(0, MAX_QUERY_LENGTH).join('')
    const query = PARAMS.q.format(q)
    setTruncatedQuery(characters.length > MAX_QUERY_LENGTH ? query : null)
    // A composition may end with the text that was searched for during it.
    if (text === view.q) return
    lastQueryRef.current = query
    onSearch(q)
  })
  const [searchDebounce] = useState(() => createSearchDebounce(setDraft, text => search(text)))
  useEffect(() => {
    // A removed chip or a link changed the query: the draft belongs to an earlier one.
    if (view.q !== lastQueryRef.current) searchDebounce.cancel()
    lastQueryRef.current = view.q
  }, [searchDebounce, view.q])
  useEffect(() => {
    // A pending search would overwrite the history entry that the user went back to.
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
      {truncatedQuery !== null && truncatedQuery === view.q ? (
        <p role="status" className={styles.tooLongNotice}>
          {filterMessages.searchTooLong}
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

/** Memoized: React writes the value of a rendered input again, also an unchanged one. */
const SearchInput = memo(function SearchInput({ text, searchDebounce, onInteract }: SearchInputProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const searchTextTypedEarly = useEffectEvent(() => {
    if (!inputRef.current || inputRef.current.value === text) return
    onInteract(inputRef.current)
    searchDebounce.input(inputRef.current.value, false)
  })
  // React keeps a text typed before the page was hydrated, but calls no handler for it.
  useEffect(() => searchTextTypedEarly(), [])
  return (
    <input
      ref={inputRef}
      type="search"
      aria-label={filterMessages.searchLabel}
      placeholder={filterMessages.searchHint}
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
        // Browsers empty the box on Escape, also when the key only ends a composition.
        event.preventDefault()
        if (!isImeKey) searchDebounce.submit('')
      }}
    />
  )
})
