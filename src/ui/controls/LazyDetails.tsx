// A native disclosure whose content is rendered only while it is needed.
import { type ReactNode, useEffect, useRef, useState } from 'react'

interface Props {
  readonly title: string
  readonly className: string | undefined
  /** Of all disclosures with the same name at most one is open. */
  readonly name?: string
  /** Renders the content also while the pointer or the focus is on the disclosure, so that it opens without delay. */
  readonly isPreloaded?: boolean
  readonly children: ReactNode
}

/** A `details` element with `title` as its summary. */
export function LazyDetails({ title, className, name, isPreloaded = false, children }: Props) {
  const [isRendered, setIsRendered] = useState(false)
  const ref = useRef<HTMLDetailsElement>(null)
  const render = () => setIsRendered(true)
  const renderIfOpen = () => setIsRendered(ref.current?.open === true)
  // A prerendered page may have been opened before it is hydrated.
  useEffect(() => {
    if (ref.current?.open) setIsRendered(true)
  }, [])
  const preloadHandlers = isPreloaded
    ? { onPointerEnter: render, onPointerLeave: renderIfOpen, onFocus: render, onBlur: renderIfOpen }
    : null
  return (
    <details ref={ref} className={className} name={name} onToggle={renderIfOpen} {...preloadHandlers}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its disclosure */}
      <summary onClick={isPreloaded ? render : undefined}>{title}</summary>
      {isRendered ? children : null}
    </details>
  )
}
