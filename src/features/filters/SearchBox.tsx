// One box for names, counties, cities and products. It takes what is typed at once; the address follows when it settles.
import { type ReactNode, useEffect, useState } from 'react'
import { t } from '../../i18n/zh-CN'
import { Icon } from '../../ui/Icon'
import { useViewState } from '../../view/context'
import { MAX_QUERY } from '../../view/params'
import styles from './SearchBox.module.css'

interface Props {
  readonly onSearch: (text: string) => void
  /** What comes below the box once a reader has reached for it; it makes the box a combobox. */
  readonly suggest?: (typing: { readonly box: HTMLInputElement; readonly text: string }) => ReactNode
}

export function SearchBox({ onSearch, suggest }: Props) {
  const { view } = useViewState()
  // While an input method composes, the half-typed pinyin stays in the box and out of the search.
  const [composing, setComposing] = useState<string | null>(null)
  const [tooLong, setTooLong] = useState(false)
  const [box, setBox] = useState<HTMLInputElement | null>(null)
  useEffect(() => {
    if (view.q.length < MAX_QUERY) setTooLong(false)
  }, [view.q])
  const search = (text: string) => {
    setTooLong(Array.from(text).length > MAX_QUERY)
    onSearch(Array.from(text).slice(0, MAX_QUERY).join(''))
  }
  const text = composing ?? view.q
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={t.searchLabel}
        placeholder={t.searchHint}
        role="combobox"
        aria-expanded={false}
        aria-autocomplete="list"
        value={text}
        onFocus={event => setBox(event.currentTarget)}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        onCompositionStart={event => setComposing(event.currentTarget.value)}
        onCompositionEnd={event => {
          setComposing(null)
          search(event.currentTarget.value)
        }}
        onChange={event => {
          const { value } = event.currentTarget
          setBox(event.currentTarget)
          if (composing === null) search(value)
          else setComposing(value)
        }}
        onKeyDown={event => {
          if (event.key === 'Escape' && view.q !== '') {
            event.preventDefault()
            onSearch('')
          }
        }}
      />
      {box ? suggest?.({ box, text }) : null}
      {tooLong ? (
        <p role="status" className={styles.long}>
          {t.searchTooLong}
        </p>
      ) : null}
    </search>
  )
}
