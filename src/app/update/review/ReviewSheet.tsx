// The sheet to print and sign: every accepted change on one list. On the screen it is not shown.
import { differenceMessages } from '#messages/difference'
import { outputMessages as messages } from '#messages/updateOutput'
import type { Change } from '../../../importers/changes/change'
import type { Evaluation } from '../../../importers/session/sessionTypes'
import { formatField, formatRow, formatValue } from './formatChange'
import styles from './ReviewSheet.module.css'
import type { ReviewPlaces } from './reviewPlaces'

interface Props {
  readonly accepted: readonly Change[]
  readonly evaluation: Evaluation
  readonly places: ReviewPlaces | null
  readonly day: string
}

export const ReviewSheet = ({ accepted, evaluation, places, day }: Props) => {
  const { base, titles, changeSet, acceptedCount } = evaluation
  return (
    <section className={styles.sheet}>
      <h1>{messages.reviewTitle}</h1>
      <p>
        {messages.day(day)}　{messages.reviewCount(acceptedCount)}
      </p>
      {accepted.length < acceptedCount ? <p>{messages.reviewCut(accepted.length, acceptedCount)}</p> : null}
      <p className={styles.base}>{messages.reviewBase(base)}</p>
      {changeSet?.note ? <p>{changeSet.note}</p> : null}
      <table>
        <thead>
          <tr>
            {messages.reviewColumns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accepted.map((change, i) => (
            <tr key={change.id}>
              <td>{i + 1}</td>
              <td>{titles[change.owner] ?? change.owner}</td>
              <td>
                {differenceMessages.tables[change.table]} {differenceMessages.kinds[change.kind]}{' '}
                {change.kind === 'changed' ? formatField(change.table, change.field) : ''}
              </td>
              <td>
                {change.kind === 'changed' ? formatValue(change.table, change.field, change.before, places) : null}
                {change.kind === 'absent' ? <SheetRow change={change} places={places} /> : null}
              </td>
              <td>
                {change.kind === 'changed' ? formatValue(change.table, change.field, change.after, places) : null}
                {change.kind === 'added' ? <SheetRow change={change} places={places} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.signature}>{messages.signed}</p>
    </section>
  )
}

/** The row, and the recognitions of a new cluster. */
const SheetRow = ({
  change: { table, row },
  places,
}: {
  readonly change: Extract<Change, { kind: 'added' | 'absent' }>
  readonly places: ReviewPlaces | null
}) => (
  <>
    <p>{formatRow(table, row, places)}</p>
    {'recognitions' in row
      ? row.recognitions.map(recognition => (
          <p key={JSON.stringify(recognition)}>
            {differenceMessages.tables.recognitions}
            {differenceMessages.colon}
            {formatRow('recognitions', recognition, places)}
          </p>
        ))
      : null}
  </>
)
