// A filter with many values, folded away.

import { t } from '#messages/t'
import type { FacetKey } from '../../domain/filter'
import { Choice, type Toggle } from './Choice'
import { Disclosure } from './Disclosure'

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly count: number
}

interface Props<T extends string> {
  readonly facet: FacetKey
  readonly name: string
  readonly options: readonly Option<T>[]
  readonly chosen: readonly T[]
  readonly onToggle: Toggle
  readonly note?: string
}

export function Menu<T extends string>({ facet, name, options, chosen, onToggle, note = '' }: Props<T>) {
  const isLive = (option: Option<T>) => option.count > 0 || chosen.includes(option.value)
  const empty = options.filter(option => !isLive(option))
  const live = options.length - empty.length
  return (
    <Disclosure name={name} summary={chosen.length > 0 ? t.chosenOf(name, chosen.length) : t.allOf(name, live)}>
      {() => (
        <>
          {[...options.filter(isLive), ...empty].map(({ value, label, count }) => (
            <Choice
              key={value}
              facet={facet}
              value={value}
              look="option"
              label={label}
              count={count}
              chosen={chosen.includes(value)}
              onToggle={onToggle}
            />
          ))}
          {empty.length > 0 ? <p>{t.zeroNote(empty.length)}</p> : null}
          {note ? <p>{note}</p> : null}
        </>
      )}
    </Disclosure>
  )
}
