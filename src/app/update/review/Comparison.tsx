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
import sheetStyles from './ReviewSheet.module.css'

interface Props {
  readonly evaluation: Evaluation
  readonly decisions: readonly Decision[]
  /** A preview of these decisions is kept: each cluster then links to its place on the map. */
  readonly hasPreview: boolean
}

export function Comparison({ evaluation: { changes, changeCount, titles }, decisions, hasPreview }: Props) {
  const items = selectComparison(changes, resolveDecisions(changes, decisions))
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

function ItemTable({ item: { owner, isCluster, kind, lines }, title, hasPreview }: ItemProps) {
  const isOnMap = isCluster && hasPreview && lines.some(({ isAccepted }) => isAccepted) && kind !== 'absent'
  return (
    <section className={styles.item} aria-label={title}>
      <h4>
        <span lang="zh-CN">{title}</span>
        <Tag>{`${messages.tables[isCluster ? 'cluster' : 'source']} ${messages.kinds[kind]}`}</Tag>
        {isOnMap ? (
          <a className={styles.mapLink} href={buildLocalMapHref(owner)} target="_blank" rel="noopener">
            {messages.onMap}
          </a>
        ) : null}
      </h4>
      <table className={styles.table}>
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
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ line: { label, isAccepted, before, after } }: { readonly line: ComparedLine }) {
  const parts = before !== null && after !== null ? diffWords(before, after) : null
  const [, beforeLabel, afterLabel] = messages.comparisonColumns
  return (
    <tr>
      <th scope="row">
        {label}{' '}
        <small>{messages.states[isAccepted === undefined ? 'open' : isAccepted ? 'accepted' : 'refused']}</small>
      </th>
      <td data-label={beforeLabel}>
        <Side text={before} parts={parts?.before} mark="del" />
      </td>
      <td data-label={afterLabel}>
        <Side text={after} parts={parts?.after} mark="ins" />
      </td>
    </tr>
  )
}

interface SideProps {
  readonly text: string | null
  /** Undefined where the whole side is new or gone. */
  readonly parts: readonly TextPart[] | undefined
  readonly mark: 'del' | 'ins'
}

function Side({ text, parts, mark: Mark }: SideProps) {
  if (text === null) return <span className={styles.none}>{messages.nothing}</span>
  return (
    <span lang="zh-CN">
      {(parts ?? [{ text, isChanged: true }]).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place
        part.isChanged ? <Mark key={i}>{part.text}</Mark> : <span key={i}>{part.text}</span>,
      )}
    </span>
  )
}
