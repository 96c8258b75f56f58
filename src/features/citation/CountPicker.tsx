// Chooses a count of the page: the table that it is in, its row and its column.
import { countQuoteMessages } from '#messages/countQuote'
import { type CountTable, MAX_CLUSTER_ROWS, type NumberKey } from '../../model/quote/countTable'
import styles from './Citation.module.css'

interface Props {
  readonly tables: readonly CountTable[]
  /** null for the sentence of the page. */
  readonly value: NumberKey | null
  /** The sentence of the page can be chosen. */
  readonly hasSentence: boolean
  readonly onChange: (value: NumberKey | null) => void
}

/** The first number of a table. */
const getFirstKey = ({ id, groups, columns }: CountTable): NumberKey => ({
  table: id,
  row: groups[0]?.rows[0]?.key ?? '',
  column: columns[0]?.key ?? '',
})

export function CountPicker({ tables, value, hasSentence, onChange }: Props) {
  const table = tables.find(({ id }) => id === value?.table)
  const selectTable = (id: string) => {
    const next = tables.find(each => each.id === id)
    onChange(next ? getFirstKey(next) : null)
  }
  return (
    <div className={styles.picker}>
      <label>
        <span>{countQuoteMessages.which}</span>
        <select value={value?.table ?? ''} onChange={event => selectTable(event.target.value)}>
          {hasSentence ? <option value="">{countQuoteMessages.sentence}</option> : null}
          {tables.map(({ id }) => (
            <option key={id} value={id}>
              {countQuoteMessages.tables[id]}
            </option>
          ))}
        </select>
      </label>
      {table && value ? (
        <>
          <label>
            <span>{countQuoteMessages.row}</span>
            <select value={value.row} onChange={event => onChange({ ...value, row: event.target.value })}>
              {table.groups.map(({ title, rows }) => (
                <optgroup key={title} label={title}>
                  {rows.map(({ key, label }) => (
                    <option key={key} value={key}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          {table.columns.length > 1 ? (
            <label>
              <span>{countQuoteMessages.column}</span>
              <select value={value.column} onChange={event => onChange({ ...value, column: event.target.value })}>
                {table.columns.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          {table.isShortened ? <p>{countQuoteMessages.tooMany(MAX_CLUSTER_ROWS)}</p> : null}
        </>
      ) : null}
    </div>
  )
}
