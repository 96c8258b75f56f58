// A filter with many values, folded away.

import { t } from '#messages/t'
import type { FacetKey } from '../../domain/filter/filters'
import { Disclosure } from './Disclosure'
import { FacetCheckbox, type ToggleHandler } from './FacetCheckbox'

export interface FacetOption<T extends string> {
  readonly value: T
  readonly label: string
  readonly count: number
}

interface Props<T extends string> {
  readonly facet: FacetKey
  readonly name: string
  readonly options: readonly FacetOption<T>[]
  readonly selectedValues: readonly T[]
  readonly onToggle: ToggleHandler
  readonly note?: string
}

export function FacetMenu<T extends string>({ facet, name, options, selectedValues, onToggle, note = '' }: Props<T>) {
  const isAvailable = (option: FacetOption<T>) => option.count > 0 || selectedValues.includes(option.value)
  const emptyOptions = options.filter(option => !isAvailable(option))
  const availableCount = options.length - emptyOptions.length
  return (
    <Disclosure
      name={name}
      summary={selectedValues.length > 0 ? t.chosenOf(name, selectedValues.length) : t.allOf(name, availableCount)}
    >
      {() => (
        <>
          {[...options.filter(isAvailable), ...emptyOptions].map(({ value, label, count }) => (
            <FacetCheckbox
              key={value}
              facet={facet}
              value={value}
              variant="option"
              label={label}
              count={count}
              isChecked={selectedValues.includes(value)}
              onToggle={onToggle}
            />
          ))}
          {emptyOptions.length > 0 ? <p>{t.noMatchNote(emptyOptions.length)}</p> : null}
          {note ? <p>{note}</p> : null}
        </>
      )}
    </Disclosure>
  )
}
