// A section of the cluster panel: a heading, an optional note beside it, and content.
import type { ReactNode } from 'react'
import styles from './ClusterPanel.module.css'

/** The note is a part of the heading. */
export function PanelSection({ title, note, children }: { title: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>
        {title}
        {note ? <span>{note}</span> : null}
      </h3>
      {children}
    </section>
  )
}
