// A section of the share dialog with its heading.
import { type ReactNode, useId } from 'react'

interface Props {
  readonly title: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ShareSection({ title, className, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={className}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
