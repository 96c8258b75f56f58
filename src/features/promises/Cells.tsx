// What stands in a row: the target as its source gives it, what was reported later, and what can be said of it.
import type { ReactNode } from 'react'
import { promises as w } from '#messages/promises'
import { t } from '#messages/t'
import { Quoted } from '#ui/quoted'
import { isFigure, type Report, type Statement } from '../../domain/promises'
import { dueWords, reasonWords, reportRemark, statementScope } from '../../messages/promises'
import { figureScope } from '../../messages/table'
import { amountOf, figureLabel } from '../../messages/words'
import type { PromiseItem } from '../../model/promises'
import { type NumberedSource, SourceMarks } from '../../ui/SourceMarks'
import styles from './Promises.module.css'
import { StateMark } from './StateMark'

export type Sources = ReadonlyMap<string, NumberedSource>

const Tag = ({ children }: { children: ReactNode }) => <em className={styles.tag}>{children}</em>

function Cite({ said, sources }: { said: Statement; sources: Sources }) {
  const source = sources.get(said.source)
  return source ? <SourceMarks sources={[source]} name={t.sourceMark} /> : null
}

const Conflict = ({ said }: { said: Statement }) =>
  isFigure(said) && said.flag === 'conflict' ? <Tag>{t.conflict}</Tag> : null

function Amount({ said }: { said: Statement }) {
  if (!isFigure(said)) return null
  const { counted, metric } = figureLabel(said)
  return (
    <span className={styles.amount}>
      <Quoted lang={t.quoted}>{counted}</Quoted>
      {counted && metric ? ' · ' : ''}
      {metric} <b>{amountOf(said)}</b>
    </span>
  )
}

export const Target = ({ item, sources }: { item: PromiseItem; sources: Sources }) => {
  const { said, stated, start } = item.promise
  return (
    <>
      <Amount said={said} />
      <Conflict said={said} />
      <span className={styles.sentence}>
        <Quoted lang={t.quoted}>{said.textZh}</Quoted> <Cite said={said} sources={sources} />
      </span>
      <small className={styles.meta}>{`${w.stated(stated)} · ${statementScope(said)}`}</small>
      {start && isFigure(start.said) ? (
        <small className={styles.meta}>
          {w.start} {amountOf(start.said)} · {start.said.asOf ?? t.dateUnknown} <Conflict said={start.said} />{' '}
          <Cite said={start.said} sources={sources} />
        </small>
      ) : null}
    </>
  )
}

export const Due = ({ item: { promise } }: { item: PromiseItem }) =>
  promise.due === null ? (
    <span className={styles.missing}>{dueWords(null)}</span>
  ) : (
    <b className={styles.due}>{dueWords(promise.due)}</b>
  )

function Reported({ report, due, sources }: { report: Report; due: string | null; sources: Sources }) {
  const { said } = report
  const remark = reportRemark(report, due)
  return (
    <li>
      {isFigure(said) ? (
        <>
          <b>{amountOf(said)}</b> <small>{figureScope(said).rest}</small>{' '}
          <Quoted lang={t.quoted}>{figureScope(said).counted}</Quoted>
        </>
      ) : (
        <>
          <Quoted lang={t.quoted}>{said.textZh}</Quoted> <small>{said.date}</small>
        </>
      )}{' '}
      {remark ? <Tag>{remark}</Tag> : null} <Conflict said={said} /> <Cite said={said} sources={sources} />
    </li>
  )
}

export const Reports = ({ item, sources }: { item: PromiseItem; sources: Sources }) =>
  item.reports.length === 0 ? (
    <span className={styles.missing}>{w.noReport}</span>
  ) : (
    <ul className={styles.reports}>
      {item.reports.map(report => (
        <Reported
          key={`${report.said.source} ${report.said.textZh}`}
          report={report}
          due={item.promise.due}
          sources={sources}
        />
      ))}
    </ul>
  )

export function Outcome({ item }: { item: PromiseItem }) {
  const why = reasonWords(item)
  return (
    <>
      <span className={styles.state}>
        <StateMark state={item.state} />
        <span>{w.state[item.state]}</span>
      </span>
      {why ? <small className={styles.meta}>{why}</small> : null}
    </>
  )
}
