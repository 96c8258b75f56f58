// A part that small screens fold away until it is asked for; wide ones always show it. Which it is, the style decides.
import { type ReactNode, useId, useState } from 'react'
import styles from './Fold.module.css'

export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={styles.fold} aria-label={title} data-open={open}>
      <h2 className={styles.title}>{title}</h2>
      <h2 className={styles.handle}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {title}
        </button>
      </h2>
      <div id={id} className={styles.body}>
        {children}
      </div>
    </section>
  )
}
