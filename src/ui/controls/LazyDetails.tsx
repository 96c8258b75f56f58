// A fold whose inside is made only once it is opened.
import { type ReactNode, useState } from 'react'

interface Props {
  readonly title: string
  readonly className: string | undefined
  readonly children: ReactNode
}

export function LazyDetails({ title, className, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={className} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  )
}
