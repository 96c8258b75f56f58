// One value of a filter: a check box with what it would give. One that gives nothing stays and says why it is shut.
import type { ReactNode } from 'react'
import { t } from '../../i18n/zh-CN'
import styles from './Filters.module.css'

interface Props {
  readonly look: 'industry' | 'pill' | 'option'
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  readonly onToggle: () => void
  /** Stands before the label. */
  readonly mark?: ReactNode
}

export function Choice({ look, label, count, chosen, onToggle, mark }: Props) {
  const isShut = count === 0 && !chosen
  return (
    <label className={styles[look]} data-empty={isShut} title={isShut ? t.zero : undefined}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={isShut}
        aria-description={isShut ? t.zero : undefined}
        onChange={onToggle}
      />
      {mark}
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
}
