// What a row of the table opens across its whole width: as wide as what is seen of the table, wherever it is scrolled.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '#messages/t'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { Icon } from '../../ui/icons/Icon'
import styles from './Matrix.module.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A row that spans the table: the name of the cluster, the six directions, all together. */
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
  // As much of it as there is room for, below the row that opened it.
  useEffect(() => {
    detailRef.current?.scrollIntoView({ block: 'nearest' })
    detailRef.current?.closest('tr')?.previousElementSibling?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={detailRef} className={styles.detail} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <button type="button" className={styles.close} aria-label={t.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      {children}
    </section>
  )
}
