// A group of radio buttons with a name.
import { useId } from 'react'
import styles from './EmbedBuilder.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  /** Languages of the labels, where they are not that of the page. */
  readonly langs?: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

export function Choices<T extends string>({ label, options, labels, langs, value, onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      <div>
        {options.map(option => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span lang={langs?.[option]}>{labels[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
