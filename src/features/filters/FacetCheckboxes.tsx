// The values of one facet as check boxes, each with the number of clusters that it would show.
import { memo, useEffect, useEffectEvent, useRef } from 'react'
import { filterMessages } from '#messages/filters'
import type { IndustryId } from '../../domain/cluster/industry'
import type { FacetKey } from '../../domain/filter/filters'
import { getIconStyle } from '../../messages/iconStyle'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import styles from './Filters.module.css'

/** One value of a facet and the number of clusters that match it. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Adds a value to the filters or removes it. */
export type ToggleHandler = (facet: FacetKey, value: string) => void

/** A facet with its values. */
export interface FacetProps {
  readonly facet: FacetKey
  readonly options: readonly FacetOption[]
  readonly selectedValues: readonly string[]
  readonly onToggle: ToggleHandler
}

/** A value without clusters stays in its place, disabled with a hint. Industries have their icon before the label. */
export function FacetCheckboxes({
  facet,
  options,
  selectedValues,
  onToggle,
  variant,
}: FacetProps & { readonly variant: 'industry' | 'pill' | 'option' }) {
  return options.map(({ value, label, count }) => {
    const isChecked = selectedValues.includes(value)
    const isDisabled = count === 0 && !isChecked
    return (
      <label
        key={value}
        className={styles[variant]}
        data-empty={isDisabled}
        title={isDisabled ? filterMessages.noMatchHint : undefined}
      >
        <Checkbox facet={facet} value={value} isChecked={isChecked} isDisabled={isDisabled} onToggle={onToggle} />
        {variant === 'industry' ? (
          <ClusterIcon
            iconStyle={getIconStyle({ industry: value as IndustryId, level: 'province', status: 'valid' })}
            size={18}
          />
        ) : null}
        <span>{label}</span>
        <span className={styles.count}>{count}</span>
      </label>
    )
  })
}

interface CheckboxProps {
  readonly facet: FacetKey
  readonly value: string
  readonly isChecked: boolean
  readonly isDisabled: boolean
  readonly onToggle: ToggleHandler
}

/** Memoized: a change of filters changes the counts of many values and the boxes of few. */
const Checkbox = memo(function Checkbox({ facet, value, isChecked, isDisabled, onToggle }: CheckboxProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const applyEarlyTick = useEffectEvent(() => {
    if (inputRef.current?.checked !== isChecked) onToggle(facet, value)
  })
  // React keeps a tick made before the page was hydrated, but calls no handler for it.
  useEffect(() => applyEarlyTick(), [])
  return (
    <input
      ref={inputRef}
      type="checkbox"
      autoComplete="off" // otherwise the browser restores old ticks on the way back to the page
      checked={isChecked}
      disabled={isDisabled}
      aria-description={isDisabled ? filterMessages.noMatchHint : undefined}
      onChange={() => onToggle(facet, value)}
    />
  )
})
