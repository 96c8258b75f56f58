// One box for names, counties, cities and products. It takes what is typed at once; list and map follow when the hand
// rests, the address when it settles.
import { memo, type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { t } from '#messages/t'
import { Icon } from '../../ui/Icon'
import { useViewState } from '../../view/context'
import { MAX_QUERY } from '../../view/params'
import styles from './SearchBox.module.css'

interface Props {
  readonly onSearch: (text: string) => void
  /** What comes below the box once a reader has reached for it; it makes the box a combobox. */
  readonly suggest?: (typing: { readonly box: HTMLInputElement; readonly text: string }) => ReactNode
}

/** A hand that types rests this long before list and map follow: a letter itself must cost next to nothing. */
const REST_MS = 120

export function SearchBox({ onSearch, suggest }: Props) {
  const { view } = useViewState()
  /** What stands in the box and is not searched for yet: the hand still types, or an input method composes. */
  const [typed, setTyped] = useState<string | null>(null)
  const [tooLong, setTooLong] = useState(false)
  const [box, setBox] = useState<HTMLInputElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (view.q.length < MAX_QUERY) setTooLong(false)
  }, [view.q])
  useEffect(() => {
    const drop = () => {
      clearTimeout(timer.current)
      setTyped(null)
      // The text under a composition is gone, and its end is not always told.
      hand.current.composes = false
    }
    // Searched for after a step in history, it would be written over the entry gone back to.
    addEventListener('popstate', drop)
    return () => {
      removeEventListener('popstate', drop)
      clearTimeout(timer.current)
    }
  }, [])
  const search = (text: string) => {
    clearTimeout(timer.current)
    setTyped(null)
    setTooLong(Array.from(text).length > MAX_QUERY)
    onSearch(Array.from(text).slice(0, MAX_QUERY).join(''))
  }
  const searchSoon = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    if (!hand.current.composes) timer.current = setTimeout(() => search(text), REST_MS)
  }
  const searchNow = () => {
    if (typed !== null && !hand.current.composes) search(typed)
  }
  const text = typed ?? view.q
  const hand = useRef<Hand>({ search, searchSoon, searchNow, composes: false })
  Object.assign(hand.current, { search, searchSoon, searchNow })
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <Field text={text} hand={hand} onReach={setBox} />
      {box ? suggest?.({ box, text }) : null}
      {tooLong ? (
        <p role="status" className={styles.long}>
          {t.searchTooLong}
        </p>
      ) : null}
    </search>
  )
}

/** What a hand does at the box, whatever is searched for by now. */
interface Hand {
  search: (text: string) => void
  searchSoon: (text: string) => void
  searchNow: () => void
  /** An input method composes. */
  composes: boolean
}

interface FieldProps {
  readonly text: string
  readonly hand: RefObject<Hand>
  readonly onReach: (box: HTMLInputElement) => void
}

/** Drawn when its text changes and not with each step: what is drawn anew is written anew, changed or not. */
const Field = memo(function Field({ text, hand, onReach }: FieldProps) {
  const box = useRef<HTMLInputElement>(null)
  const searchEarlyText = useEffectEvent(() => {
    if (!box.current || box.current.value === text) return
    onReach(box.current)
    hand.current.searchSoon(box.current.value)
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
      // While an input method composes, the half-typed pinyin stays in the box and out of the search.
      onCompositionStart={() => {
        hand.current.composes = true
      }}
      onCompositionEnd={event => {
        hand.current.composes = false
        hand.current.search(event.currentTarget.value)
      }}
      onChange={event => {
        onReach(event.currentTarget)
        hand.current.searchSoon(event.currentTarget.value)
      }}
      onBlur={() => hand.current.searchNow()}
      onKeyDown={event => {
        if (event.key === 'Enter') hand.current.searchNow()
        if (event.key === 'Escape' && text !== '' && !hand.current.composes) {
          event.preventDefault()
          hand.current.search('')
        }
      }}
    />
  )
})
