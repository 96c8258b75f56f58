// One value of a filter: a check box with what it would give. One that gives nothing stays and says why it is shut.
import { memo, useEffect, useEffectEvent, useRef } from 'react'
import { t } from '#messages/t'
import type { FacetKey } from '../../domain/filter'
import type { IndustryId } from '../../domain/industry'
import { markOf } from '../../messages/marks'
import { Mark } from '../../ui/Mark'
import styles from './Filters.module.css'

export type Toggle = (facet: FacetKey, value: string) => void

interface Valued {
  readonly facet: FacetKey
  readonly value: string
  readonly chosen: boolean
  readonly onToggle: Toggle
}

interface BoxProps extends Valued {
  readonly isShut: boolean
}

interface Props extends Valued {
  readonly look: 'industry' | 'pill' | 'option'
  readonly label: string
  readonly count: number
  /** The industry whose mark stands before the label. */
  readonly marked?: IndustryId
}

export function Choice({ look, label, count, marked, ...rest }: Props) {
  const isShut = count === 0 && !rest.chosen
  return (
    <label className={styles[look]} data-empty={isShut} title={isShut ? t.zero : undefined}>
      <Box {...rest} isShut={isShut} />
      {marked ? <Mark look={markOf({ industry: marked, level: 'province', status: 'valid' })} size={18} /> : null}
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
}

/** A step changes the counts of many and the boxes of few; what is drawn anew is written anew, changed or not. */
const Box = memo(function Box({ facet, value, chosen, isShut, onToggle }: BoxProps) {
  const box = useRef<HTMLInputElement>(null)
  const applyEarlyTick = useEffectEvent(() => {
    if (box.current?.checked !== chosen) onToggle(facet, value)
  })
  // A reader may have ticked it before the page was hydrated; React leaves that tick as it stands.
  useEffect(() => applyEarlyTick(), [])
  return (
    <input
      ref={box}
      type="checkbox"
      autoComplete="off" // or a page come back to has the ticks that it was left with
      checked={chosen}
      disabled={isShut}
      aria-description={isShut ? t.zero : undefined}
      onChange={() => onToggle(facet, value)}
    />
  )
})
