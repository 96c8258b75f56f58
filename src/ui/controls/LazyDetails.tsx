// A native disclosure whose content is rendered only while it is open.
import { type ReactNode, useEffect, useRef, useState } from 'react'

interface Props {
  readonly title: string
  readonly className: string | undefined
  /** Of all disclosures with the same name at most one is open. */
  readonly name?: string
  /** False for a form, which stays closed on paper. */
  readonly isPrinted?: boolean
  readonly children: ReactNode
}

/** A `details` element with `title` as its summary. */
export function LazyDetails({ title, className, name, isPrinted = true, children }: Props) {
  const [isRendered, setIsRendered] = useState(false)
  const ref = useRef<HTMLDetailsElement>(null)
  const renderIfOpen = () => setIsRendered(ref.current?.open === true)
  // A prerendered page may have been opened before it is hydrated.
  useEffect(() => {
    if (ref.current?.open) setIsRendered(true)
  }, [])
  return (
    <details
      ref={ref}
      className={className}
      name={name}
      data-screen-only={!isPrinted || undefined}
      onToggle={renderIfOpen}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its disclosure */}
      <summary onClick={() => setIsRendered(true)}>{title}</summary>
      {isRendered ? children : null}
    </details>
  )
}
