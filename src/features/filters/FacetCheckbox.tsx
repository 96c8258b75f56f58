// One value of a filter: a check box with what it would give. One that gives nothing stays and says why it is shut.
import { memo, useEffect, useEffectEvent, useRef } from 'react'
import { t } from '#messages/t'
import type { IndustryId } from '../../domain/cluster/industry'
import type { FacetKey } from '../../domain/filter/filters'
import { getIconStyle } from '../../messages/iconStyle'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import styles from './Filters.module.css'

export type ToggleHandler = (facet: FacetKey, value: string) => void

interface FacetValueProps {
  readonly facet: FacetKey
  readonly value: string
  readonly isChecked: boolean
  readonly onToggle: ToggleHandler
}

interface CheckboxProps extends FacetValueProps {
  readonly isDisabled: boolean
}

interface Props extends FacetValueProps {
  readonly variant: 'industry' | 'pill' | 'option'
  readonly label: string
  readonly count: number
  /** The industry whose mark stands before the label. */
  readonly iconIndustry?: IndustryId
}

export function FacetCheckbox({ variant, label, count, iconIndustry, ...rest }: Props) {
  const isDisabled = count === 0 && !rest.isChecked
  return (
    <label className={styles[variant]} data-empty={isDisabled} title={isDisabled ? t.noMatchHint : undefined}>
      <Checkbox {...rest} isDisabled={isDisabled} />
      {iconIndustry ? (
        <ClusterIcon
          iconStyle={getIconStyle({ industry: iconIndustry, level: 'province', status: 'valid' })}
          size={18}
        />
      ) : null}
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
}

/** A step changes the counts of many and the boxes of few; what is drawn anew is written anew, changed or not. */
const Checkbox = memo(function Checkbox({ facet, value, isChecked, isDisabled, onToggle }: CheckboxProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const applyEarlyTick = useEffectEvent(() => {
    if (inputRef.current?.checked !== isChecked) onToggle(facet, value)
  })
  // A reader may have ticked it before the page was hydrated; React leaves that tick as it stands.
  useEffect(() => applyEarlyTick(), [])
  return (
    <input
      ref={inputRef}
      type="checkbox"
      autoComplete="off" // or a page come back to has the ticks that it was left with
      checked={isChecked}
      disabled={isDisabled}
      aria-description={isDisabled ? t.noMatchHint : undefined}
      onChange={() => onToggle(facet, value)}
    />
  )
})
