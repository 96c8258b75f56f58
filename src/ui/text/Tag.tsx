// A short remark in a frame, such as "contradicted", beside what it is about.
import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** With a space before it, so that copied text keeps its words apart. */
export const Tag = ({ children }: { children: ReactNode }) => (
  <>
    {' '}
    <em className={styles.tag}>{children}</em>
  </>
)
