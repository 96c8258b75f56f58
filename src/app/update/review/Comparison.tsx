// Each changed cluster before and after, beside each other. Changed words are struck out or underlined.
import { differenceMessages as messages } from '#messages/difference'
import { outputMessages } from '#messages/updateOutput'
import { type Decision, resolveDecisions } from '../../../importers/changes/change'
import type { Evaluation } from '../../../importers/session/sessionTypes'
import { usePagedRows } from '../../../ui/hooks/usePagedRows'
import { ShowMore } from '../../../ui/table/DataTable'
import { Tag } from '../../../ui/text/Tag'
import { buildLocalMapHref } from '../dataset/localMap'
import styles from './Comparison.module.css'
import { type ComparedItem, type ComparedLine, selectComparison } from './comparison'
import { diffWords, type TextPart } from './diffWords'
import reviewStyles from './Review.module.css'
import sheetStyles from './ReviewSheet.module.css'
import type { ReviewPlaces } from './reviewPlaces'

interface Props {
  readonly evaluation: Evaluation
  readonly decisions: readonly Decision[]
  /** Null before they are loaded. */
  readonly places: ReviewPlaces | null
  /** A preview of these decisions is kept: each cluster then links to its place on the map. */
  readonly hasPreview: boolean
}

export function Comparison({ evaluation: { changes, changeCount, titles }, decisions, places, hasPreview }: Props) {
  const items = selectComparison(changes, resolveDecisions(changes, decisions), places)
  const paging = usePagedRows(changes, items.length)
  return (
    <>
      {changes.length < changeCount ? <p>{messages.cut(changes.length, changeCount)}</p> : null}
      {items.slice(0, paging.end).map(item => (
        <ItemTable
          key={`${item.isCluster} ${item.owner}`}
          item={item}
          title={titles[item.owner] ?? item.owner}
          hasPreview={hasPreview}
        />
      ))}
      <ShowMore paging={paging} getLabel={messages.moreItems} />
    </>
  )
}

/** On paper, with the edition that the difference rests on. */
export const ComparisonSheet = ({ day, ...props }: Omit<Props, 'hasPreview'> & { readonly day: string }) => (
  <section className={sheetStyles.sheet}>
    <h1>{messages.comparisonTitle}</h1>
    <p>{outputMessages.day(day)}</p>
    <p className={sheetStyles.base}>{outputMessages.reviewBase(props.evaluation.base)}</p>
    <Comparison {...props} hasPreview={false} />
  </section>
)

interface ItemProps {
  readonly item: ComparedItem
  readonly title: string
  readonly hasPreview: boolean
}

function ItemTable({ item: { owner, isCluster, kind, state, lines }, title, hasPreview }: ItemProps) {
  const isOnMap = isCluster && hasPreview && lines.some(line => line.state === 'accepted') && kind !== 'absent'
  return (
    <section className={styles.item} aria-label={title}>
      <h4>
        <span lang="zh-CN">{title}</span>
        <Tag>{`${messages.tables[isCluster ? 'cluster' : 'source']} ${messages.kinds[kind]}`}</Tag>
        {state ? <small>{messages.states[state]}</small> : null}
        {isOnMap ? (
          <a className={styles.mapLink} href={buildLocalMapHref(owner)} target="_blank" rel="noopener">
            {messages.onMap}
          </a>
        ) : null}
      </h4>
      <table className={`${reviewStyles.table} ${styles.comparison}`} data-whole={kind !== 'changed' || undefined}>
        <caption className="visually-hidden">{messages.comparisonOf(title)}</caption>
        <thead>
          <tr>
            {messages.comparisonColumns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <Line key={line.key} line={line} hasState={state === null} isWhole={kind !== 'changed'} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LineProps {
  readonly line: ComparedLine
  /** False where the head of the table has the state of all lines. */
  readonly hasState: boolean
  /** The cluster or source is new or gone: there is nothing to compare, so nothing is marked. */
  readonly isWhole: boolean
}

function Line({ line: { label, state, before, after }, hasState, isWhole }: LineProps) {
  const parts = before !== null && after !== null ? diffWords(before, after) : null
  const toParts = (text: string) => [{ text, isChanged: !isWhole }]
  const [, beforeLabel, afterLabel] = messages.comparisonColumns
  return (
    <tr>
      <th scope="row">
        {label} {hasState ? <small>{messages.states[state]}</small> : null}
      </th>
      <td data-label={beforeLabel} data-none={before === null || undefined}>
        <Side parts={before === null ? null : (parts?.before ?? toParts(before))} mark="del" />
      </td>
      <td data-label={afterLabel} data-none={after === null || undefined}>
        <Side parts={after === null ? null : (parts?.after ?? toParts(after))} mark="ins" />
      </td>
    </tr>
  )
}

interface SideProps {
  /** Null where there is nothing on that side. */
  readonly parts: readonly TextPart[] | null
  readonly mark: 'del' | 'ins'
}

function Side({ parts, mark: Mark }: SideProps) {
  if (parts === null) return <span className={styles.none}>{messages.nothing}</span>
  return (
    <span lang="zh-CN">
      {parts.map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place
        part.isChanged ? <Mark key={i}>{part.text}</Mark> : <span key={i}>{part.text}</span>,
      )}
    </span>
  )
}
