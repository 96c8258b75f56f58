// A filter with many values: a native disclosure of check boxes, nothing to learn, nothing to break.
import { t } from '../../i18n/zh-CN'
import { Choice } from './Choice'
import styles from './Filters.module.css'

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly count: number
}

interface Props<T extends string> {
  readonly name: string
  readonly options: readonly Option<T>[]
  readonly chosen: readonly T[]
  readonly onToggle: (value: T) => void
  readonly note?: string
}

export function Menu<T extends string>({ name, options, chosen, onToggle, note = '' }: Props<T>) {
  const live = options.filter(o => o.count > 0 || chosen.includes(o.value))
  const empty = options.filter(o => !live.includes(o))
  return (
    <details className={styles.menu} name="filter-menu">
      <summary>{chosen.length > 0 ? t.chosenOf(name, chosen.length) : t.allOf(name, live.length)}</summary>
      <fieldset aria-label={name}>
        {[...live, ...empty].map(({ value, label, count }) => (
          <Choice
            key={value}
            look="option"
            label={label}
            count={count}
            chosen={chosen.includes(value)}
            onToggle={() => onToggle(value)}
          />
        ))}
        {empty.length > 0 ? <p>{t.zeroNote(empty.length)}</p> : null}
        {note ? <p>{note}</p> : null}
      </fieldset>
    </details>
  )
}
