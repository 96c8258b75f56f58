// The head of a column that sorts: its name, and two arrows of which its cell's `aria-sort` fills one.
import type { ReactNode } from 'react'
import styles from './SortButton.module.css'

export const SortButton = ({ onSort, children }: { onSort: () => void; children: ReactNode }) => (
  <button type="button" className={styles.sort} onClick={onSort}>
    {children}
    <svg width="7" height="11" viewBox="0 0 7 11" aria-hidden="true">
      <path className={styles.ascending} d="M3.5 0L7 4.5H0z" />
      <path className={styles.descending} d="M3.5 11L0 6.5h7z" />
    </svg>
  </button>
)
