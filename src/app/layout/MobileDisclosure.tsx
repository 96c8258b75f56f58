// A part that is collapsed on small and low screens, by style, and always visible on others.
import { type ReactNode, useId, useState } from 'react'
import styles from './MobileDisclosure.module.css'

interface Props {
  readonly title: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

export function MobileDisclosure({ title, onOpen, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const toggle = () => {
    setIsOpen(!isOpen)
    if (!isOpen) onOpen()
  }
  return (
    <section className={styles.disclosure} aria-label={title} data-expanded={isOpen}>
      <h2 className={styles.title}>{title}</h2>
      <h2 className={styles.toggle}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          {title}
        </button>
      </h2>
      <div id={id} className={styles.content}>
        {children}
      </div>
    </section>
  )
}
