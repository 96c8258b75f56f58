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
  const [isRendered, setIsRendered] = useState(false)
  const renderContent = () => setIsRendered(true)
  const renderOnlyIfOpen = (event: SyntheticEvent<HTMLDetailsElement>) => setIsRendered(event.currentTarget.open)
  const detailsRef = useRef<HTMLDetailsElement>(null)
  // The page that was built can be opened before it is alive.
  useEffect(() => {
    if (detailsRef.current?.open) setIsRendered(true)
  }, [])
  return (
    <details
      ref={detailsRef}
      className={`${styles.menu} ${className}`}
      name="filter-menu"
      onPointerEnter={renderContent}
      onPointerLeave={renderOnlyIfOpen}
      onFocus={renderContent}
      onBlur={renderOnlyIfOpen}
      onToggle={renderOnlyIfOpen}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its disclosure */}
      <summary onClick={renderContent}>{summary}</summary>
      {isRendered ? <fieldset aria-label={name}>{children()}</fieldset> : null}
    </details>
  )
}
