// A table in a region that scrolls both ways, with its head and first column in sight, and the button for more rows.
import type { ReactNode } from 'react'
import { Button } from '../controls/Button'
import { TAB_STOP } from '../controls/tabStop'
import styles from './DataTable.module.css'

interface DataTableProps {
  /** Of the region that scrolls. */
  readonly label: string
  /** Names the table for screen readers. */
  readonly caption: string
  /** Of the region: sets `--first` and `--head`, the room of the pinned column and of the head. */
  readonly className: string | undefined
  readonly children: ReactNode
  /** Below the table, inside the region. */
  readonly after?: ReactNode
}

/** `children` are the sections of a `<table>`. */
export const DataTable = ({ label, caption, className, children, after }: DataTableProps) => (
  <section className={`${styles.region} ${className}`} aria-label={label} tabIndex={TAB_STOP}>
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
    {after}
  </section>
)

interface ShowMoreProps {
  readonly paging: { readonly nextCount: number; readonly remainingCount: number; readonly showNext: () => void }
  readonly getLabel: (next: number, remaining: number) => string
}

/** Adds the next page of rows; nothing where all are shown. */
export const ShowMore = ({ paging: { nextCount, remainingCount, showNext }, getLabel }: ShowMoreProps) =>
  remainingCount > 0 ? (
    <Button variant="large" className={styles.more} onClick={showNext}>
      {getLabel(nextCount, remainingCount)}
    </Button>
  ) : null
