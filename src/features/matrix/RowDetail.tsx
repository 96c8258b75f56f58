// A row across the whole table, as wide as the visible part of the table however far it is scrolled.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '#messages/t'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { IconButton } from '../../ui/controls/Button'
import styles from './Matrix.module.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A row of one cell that spans the name, the six directions and the total. */
export const FullWidthRow = ({ id, children }: { id?: string; children: ReactNode }) => (
  <tr>
    <td id={id} colSpan={DIRECTION_IDS.length + 2} className={styles.fullWidth}>
      {children}
    </td>
  </tr>
)

export function RowDetail({ title, onClose, children }: Props) {
  const id = useId()
  const detailRef = useRef<HTMLElement>(null)
  // Shows as much of it as fits, and keeps the row that opened it in view.
  useEffect(() => {
    detailRef.current?.scrollIntoView({ block: 'nearest' })
    detailRef.current?.closest('tr')?.previousElementSibling?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={detailRef} className={styles.detail} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <IconButton icon="close" label={t.close} className={styles.close} onClick={onClose} />
      {children}
    </section>
  )
}
