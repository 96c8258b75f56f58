// One value of a filter: a check box with what it would give. One that gives nothing stays and says why it is shut.
import { memo } from 'react'
import type { FacetKey } from '../../domain/filter'
import type { IndustryId } from '../../domain/industry'
import { markOf } from '../../i18n/marks'
import { t } from '../../i18n/zh-CN'
import { Mark } from '../../ui/Mark'
import styles from './Filters.module.css'

export type Toggle = (facet: FacetKey, value: string) => void

interface Props {
  readonly facet: FacetKey
  readonly value: string
  readonly look: 'industry' | 'pill' | 'option'
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  readonly onToggle: Toggle
  /** The industry whose mark stands before the label. */
  readonly marked?: IndustryId
}

/** A step changes few of them; the others are not drawn anew. */
export const Choice = memo(function Choice({ facet, value, look, label, count, chosen, onToggle, marked }: Props) {
  const isShut = count === 0 && !chosen
  return (
    <label className={styles[look]} data-empty={isShut} title={isShut ? t.zero : undefined}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={isShut}
        aria-description={isShut ? t.zero : undefined}
        onChange={() => onToggle(facet, value)}
      />
      {marked ? <Mark look={markOf({ industry: marked, level: 'province', status: 'valid' })} size={18} /> : null}
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
})
