// A part that small and low screens fold away until it is asked for; others always show it. Which it is, the style decides.
import { type ReactNode, useId, useState } from 'react'
import styles from './Fold.module.css'

interface Props {
  readonly title: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

export function Fold({ title, onOpen, children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const toggle = () => {
    setOpen(!open)
    if (!open) onOpen()
  }
  return (
    <section className={styles.fold} aria-label={title} data-open={open}>
      <h2 className={styles.title}>{title}</h2>
      <h2 className={styles.handle}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
          {title}
        </button>
      </h2>
      <div id={id} className={styles.body}>
        {children}
      </div>
    </section>
  )
}
