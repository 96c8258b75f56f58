// The menu above a table that says by what its rows are grouped.
import styles from './GroupingSelect.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly groupings: readonly T[]
  /** Labels of the groupings. */
  readonly names: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (grouping: T) => void
}

/** A labelled `<select>` of groupings. */
export const GroupingSelect = <T extends string>({ label, groupings, names, value, onChange }: Props<T>) => (
  <label className={styles.grouping}>
    <span>{label}</span>
    <select
      aria-label={label}
      value={value}
      onChange={event => onChange(groupings.find(id => id === event.target.value) ?? value)}
    >
      {groupings.map(id => (
        <option key={id} value={id}>
          {names[id]}
        </option>
      ))}
    </select>
  </label>
)
