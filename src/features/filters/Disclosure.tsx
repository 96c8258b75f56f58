// A filter folded away: a native disclosure, nothing to learn, nothing to break. What is in it is drawn while it is open
// or a hand is on it, and not else: dozens of values with their counts, which every step would change unseen.
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import styles from './Filters.module.css'

interface Props {
  readonly name: string
  readonly summary: string
  readonly className?: string | undefined
  readonly children: () => ReactNode
}

export function Disclosure({ name, summary, className = '', children }: Props) {
  const [drawn, setDrawn] = useState(false)
  const draw = () => setDrawn(true)
  const drawIfOpen = (event: SyntheticEvent<HTMLDetailsElement>) => setDrawn(event.currentTarget.open)
  const details = useRef<HTMLDetailsElement>(null)
  // The page that was built can be opened before it is alive.
  useEffect(() => {
    if (details.current?.open) setDrawn(true)
  }, [])
  return (
    <details
      ref={details}
      className={`${styles.menu} ${className}`}
      name="filter-menu"
      onPointerEnter={draw}
      onPointerLeave={drawIfOpen}
      onFocus={draw}
      onBlur={drawIfOpen}
      onToggle={drawIfOpen}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its disclosure */}
      <summary onClick={draw}>{summary}</summary>
      {drawn ? <fieldset aria-label={name}>{children()}</fieldset> : null}
    </details>
  )
}
