// One box for names, counties, cities and products. It takes what is typed at once; the address follows when it settles.
import { useEffect, useState } from 'react'
import { t } from '../../i18n/zh-CN'
import { Icon } from '../../ui/Icon'
import { useViewState } from '../../view/context'
import { MAX_QUERY } from '../../view/params'
import styles from './SearchBox.module.css'

export function SearchBox({ onSearch }: { onSearch: (text: string) => void }) {
  const { view } = useViewState()
  // While an input method composes, the half-typed pinyin stays in the box and out of the search.
  const [composing, setComposing] = useState<string | null>(null)
  const [tooLong, setTooLong] = useState(false)
  useEffect(() => {
    if (view.q.length < MAX_QUERY) setTooLong(false)
  }, [view.q])
  const search = (text: string) => {
    setTooLong(Array.from(text).length > MAX_QUERY)
    onSearch(Array.from(text).slice(0, MAX_QUERY).join(''))
  }
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={t.searchLabel}
        placeholder={t.searchHint}
        value={composing ?? view.q}
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
      {tooLong ? (
        <p role="status" className={styles.long}>
          {t.searchTooLong}
        </p>
      ) : null}
    </search>
  )
}
