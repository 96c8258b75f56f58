// The cells of a row: the target as its source states it, its due date, later reports and the outcome.
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import type { ClusterId } from '../../domain/cluster/cluster'
import { isFigure, type Report, type Statement } from '../../domain/target/clusterTargets'
import { formatAmount, toFigureLabel } from '../../messages/domainFormat'
import { toFigureScope } from '../../messages/table'
import { formatDue, formatReason, formatReportRemark, formatStatementScope } from '../../messages/targets'
import type { TargetItem } from '../../model/mainViews/targets'
import { CitationMarks, type NumberedSource } from '../../ui/text/CitationMarks'
import { FigureLabel } from '../../ui/text/FigureLabel'
import { Tag } from '../../ui/text/Tag'
import { QuoteButton } from '../quote/QuoteButton'
import { TargetStateIcon } from './TargetStateIcon'
import styles from './Targets.module.css'

export type SourcesById = ReadonlyMap<string, NumberedSource>

interface CitationProps {
  readonly cluster: ClusterId
  readonly statement: Statement
  readonly sources: SourcesById
}

function Citation({ cluster, statement, sources }: CitationProps) {
  const source = sources.get(statement.source)
  const subject = isFigure(statement) ? { cluster, figure: statement } : { cluster, measure: statement }
  return source ? <CitationMarks sources={[source]} action={<QuoteButton subject={subject} />} /> : null
}

const ConflictTag = ({ statement }: { statement: Statement }) =>
  isFigure(statement) && statement.flag === 'conflict' ? <Tag>{t.conflict}</Tag> : null

function Amount({ statement }: { statement: Statement }) {
  if (!isFigure(statement)) return null
  return (
    <span className={styles.amount}>
      <FigureLabel {...toFigureLabel(statement)} lang={t.sourceLanguage} /> <b>{formatAmount(statement)}</b>
    </span>
  )
}

export const TargetStatement = ({ item, sources }: { item: TargetItem; sources: SourcesById }) => {
  const { said, stated, start } = item.target
  return (
    <>
      <Amount statement={said} />
      <ConflictTag statement={said} />
      <span className={styles.sentence}>
        <LangSpan lang={t.sourceLanguage}>{said.textZh}</LangSpan>{' '}
        <Citation cluster={item.cluster.id} statement={said} sources={sources} />
      </span>
      <small className={styles.meta}>{`${targetMessages.statedOn(stated)} · ${formatStatementScope(said)}`}</small>
      {start && isFigure(start.said) ? (
        <small className={styles.meta}>
          {targetMessages.baseline} {formatAmount(start.said)} · {start.said.asOf ?? t.dateUnknown}{' '}
          <ConflictTag statement={start.said} />{' '}
          <Citation cluster={item.cluster.id} statement={start.said} sources={sources} />
        </small>
      ) : null}
    </>
  )
}

export const DueDate = ({ item: { target } }: { item: TargetItem }) =>
  target.due === null ? <span className={styles.missing}>{formatDue(null)}</span> : <b>{formatDue(target.due)}</b>

interface ReportProps {
  readonly cluster: ClusterId
  readonly report: Report
  readonly due: string | null
  readonly sources: SourcesById
}

function ReportItem({ cluster, report, due, sources }: ReportProps) {
  const { said } = report
  const remark = formatReportRemark(report, due)
  return (
    <li>
      {isFigure(said) ? (
        <>
          <b>{formatAmount(said)}</b> <small>{toFigureScope(said).rest}</small>{' '}
          <LangSpan lang={t.sourceLanguage}>{toFigureScope(said).counted}</LangSpan>
        </>
      ) : (
        <>
          <LangSpan lang={t.sourceLanguage}>{said.textZh}</LangSpan> <small>{said.date}</small>
        </>
      )}{' '}
      {remark ? <Tag>{remark}</Tag> : null} <ConflictTag statement={said} />{' '}
      <Citation cluster={cluster} statement={said} sources={sources} />
    </li>
  )
}

export const ReportList = ({ item, sources }: { item: TargetItem; sources: SourcesById }) =>
  item.reports.length === 0 ? (
    <span className={styles.missing}>{targetMessages.noReport}</span>
  ) : (
    <ul className={styles.reports}>
      {item.reports.map(report => (
        <ReportItem
          key={`${report.said.source} ${report.said.textZh}`}
          cluster={item.cluster.id}
          report={report}
          due={item.target.due}
          sources={sources}
        />
      ))}
    </ul>
  )

export function TargetOutcome({ item }: { item: TargetItem }) {
  const reason = formatReason(item)
  return (
    <>
      <span className={styles.state}>
        <TargetStateIcon state={item.state} />
        <span>{targetMessages.state[item.state]}</span>
      </span>
      {reason ? <small className={styles.meta}>{reason}</small> : null}
    </>
  )
}
