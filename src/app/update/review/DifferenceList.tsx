// The difference to the published data: each change with its values, to accept or to refuse, alone or all of a kind.
import { differenceMessages as messages } from '#messages/difference'
import { FAULT_KINDS } from '../../../domain/fault/faultCodes'
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Decision,
  resolveDecisions,
} from '../../../importers/changes/change'
import type { Evaluation } from '../../../importers/session/sessionTypes'
import { Button } from '../../../ui/controls/Button'
import { usePagedRows } from '../../../ui/hooks/usePagedRows'
import { ShowMore } from '../../../ui/table/DataTable'
import { formatField, formatRow, formatRowKey, formatValue, listFields } from './formatChange'
import styles from './Review.module.css'
import type { ReviewPlaces } from './reviewPlaces'

interface Props {
  readonly evaluation: Evaluation
  readonly decisions: readonly Decision[]
  readonly places: ReviewPlaces | null
  readonly merges: readonly { readonly id: string; readonly other: string }[]
  readonly onDecide: (decision: Decision) => void
  readonly onMerge: (merges: Props['merges']) => void
}

export function DifferenceList({ evaluation, decisions, places, merges, onDecide, onMerge }: Props) {
  const { changes, changeCount, nearDuplicates, expired, expiredCount, titles, faults } = evaluation
  const { acceptedCount, refusedCount, kindCounts } = evaluation
  const states = resolveDecisions(changes, decisions)
  if (changeCount === 0) {
    const hasErrors = faults.some(({ code }) => FAULT_KINDS[code].severity === 'error')
    return (
      <p>
        {evaluation.names?.results.some(({ outcome }) => outcome === 'open')
          ? messages.noneYet
          : hasErrors
            ? messages.noneWithErrors
            : messages.none}
      </p>
    )
  }
  const offered = [...nearDuplicates, ...merges.map(merge => ({ ...merge, likeness: 1 }))].filter(
    (near, i, all) => all.findIndex(({ id }) => id === near.id) === i,
  )
  return (
    <>
      <p role="status" className={styles.summary}>
        {messages.summary(changeCount, acceptedCount, refusedCount)}
      </p>
      {changes.length < changeCount ? <p>{messages.cut(changes.length, changeCount)}</p> : null}
      {offered.length > 0 ? (
        <section aria-labelledby="near">
          <h3 id="near">{messages.near}</h3>
          <ul>
            {offered.map(({ id, other, likeness }) => {
              const isMerged = merges.some(merge => merge.id === id)
              return (
                <li key={id} className={styles.change}>
                  <p>{messages.nearQuestion(titles[id] ?? id, titles[other] ?? other, likeness)}</p>
                  <Button
                    aria-pressed={isMerged}
                    onClick={() =>
                      onMerge(isMerged ? merges.filter(merge => merge.id !== id) : [...merges, { id, other }])
                    }
                  >
                    {isMerged ? messages.unmerge : messages.merge}
                  </Button>
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
      {CHANGE_KINDS.map(kind => (
        <KindSection
          key={kind}
          kind={kind}
          changes={changes.filter(change => change.kind === kind)}
          count={kindCounts[kind]}
          states={states}
          titles={titles}
          places={places}
          onDecide={onDecide}
        />
      ))}
      {expired.length > 0 ? (
        <details className={styles.group}>
          <summary>{messages.expired(expiredCount)}</summary>
          <ul>
            {expired.map(({ cluster, list, until }) => (
              <li key={`${cluster} ${list}`}>{messages.expiredItem(titles[cluster] ?? cluster, list, until)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

interface SectionProps {
  readonly kind: ChangeKind
  /** The first of them. */
  readonly changes: readonly Change[]
  readonly count: number
  readonly states: ReadonlyMap<string, boolean>
  readonly titles: Evaluation['titles']
  readonly places: ReviewPlaces | null
  readonly onDecide: Props['onDecide']
}

function KindSection({ kind, changes, count, states, titles, places, onDecide }: SectionProps) {
  const paging = usePagedRows(kind, changes.length)
  if (count === 0) return null
  const decideAll = (isAccepted: boolean) => onDecide({ change: null, kind, isAccepted })
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <div className={styles.kindHead}>
        <h3 id={`kind-${kind}`}>{messages.kindHeadings[kind](count)}</h3>
        <Button onClick={() => decideAll(true)}>{messages.acceptAll[kind]}</Button>
        <Button onClick={() => decideAll(false)}>{messages.refuseAll[kind]}</Button>
      </div>
      <ul>
        {changes.slice(0, paging.end).map(change => (
          <ChangeItem
            key={change.id}
            change={change}
            title={titles[change.owner] ?? change.owner}
            places={places}
            isAccepted={states.get(change.id)}
            onDecide={isAccepted => onDecide({ change: change.id, kind: null, isAccepted })}
          />
        ))}
      </ul>
      <ShowMore paging={paging} getLabel={messages.more} />
    </section>
  )
}

interface ItemProps {
  readonly change: Change
  readonly places: ReviewPlaces | null
  readonly title: string
  /** Undefined while undecided. */
  readonly isAccepted: boolean | undefined
  readonly onDecide: (isAccepted: boolean) => void
}

function ChangeItem({ change, places, title, isAccepted, onDecide }: ItemProps) {
  const { table, kind } = change
  const what = [
    title,
    messages.tables[table],
    formatRowKey(change),
    change.kind === 'changed' ? formatField(table, change.field) : '',
  ]
    .filter(part => part !== '')
    .join(' · ')
  return (
    <li className={styles.change} data-state={isAccepted === undefined ? 'open' : isAccepted ? 'accepted' : 'refused'}>
      <div>
        <p>
          <b lang="zh-CN">{title}</b> <small>{messages.tables[table]}</small>
        </p>
        {change.kind === 'changed' ? (
          <p>
            {formatRowKey(change) ? <small lang="zh-CN">{formatRowKey(change)} </small> : null}
            {formatField(table, change.field)} {messages.before}{' '}
            <del lang="zh-CN">{formatValue(table, change.field, change.before, places)}</del> {messages.after}{' '}
            <ins lang="zh-CN">{formatValue(table, change.field, change.after, places)}</ins>
          </p>
        ) : (
          <AddedRow change={change} places={places} />
        )}
      </div>
      <div className={styles.choices}>
        <Button
          aria-pressed={isAccepted === true}
          aria-label={messages.choiceFor(messages.accept[kind], what)}
          onClick={() => onDecide(true)}
        >
          {messages.accept[kind]}
        </Button>
        <Button
          aria-pressed={isAccepted === false}
          aria-label={messages.choiceFor(messages.refuse[kind], what)}
          onClick={() => onDecide(false)}
        >
          {messages.refuse[kind]}
        </Button>
      </div>
    </li>
  )
}

function AddedRow({
  change,
  places,
}: {
  readonly change: Extract<Change, { kind: 'added' | 'absent' }>
  readonly places: ReviewPlaces | null
}) {
  const { table, row } = change
  const fields = listFields(row)
  const recognitions = 'recognitions' in row ? row.recognitions : []
  return (
    <>
      <p lang="zh-CN">{formatRow(table, row, places)}</p>
      {recognitions.map(recognition => (
        <p key={JSON.stringify(recognition)} lang="zh-CN">
          {`${messages.tables.recognitions}${messages.colon}`}
          {formatRow('recognitions', recognition, places)}
        </p>
      ))}
      <details>
        <summary>
          <small>{messages.allFields(fields.length)}</small>
        </summary>
        <dl className={styles.fields}>
          {fields.map(([field, value]) => (
            <div key={field}>
              <dt>{formatField(table, field)}</dt>
              <dd lang="zh-CN">{formatValue(table, field, value, places)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
