// One recognition's dates in words: each with what it rests on, and what is missing said as such. Complete without the drawing.

import type { ReactNode } from 'react'
import { c } from '#messages/cluster'
import { dates } from '#messages/dates'
import { f } from '#messages/format'
import { t } from '#messages/t'
import { Quoted } from '#ui/quoted'
import type { ListId, RecognitionList } from '../../domain/cluster'
import { datedOf, type Life } from '../../domain/deadline'
import type { Notice } from '../../domain/notice'
import { joinWords } from '../../messages/format'
import { listName } from '../../messages/words'
import type { ClusterPanelModel } from '../../model/clusterPanel'
import { Term } from '../../ui/Term'
import { Cites } from './Cited'
import panel from './ClusterPanel.module.css'
import styles from './Timeline.module.css'
import { KeySign, type Marked } from './TimeSign'

interface Props {
  readonly life: Life
  readonly list: RecognitionList | null
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly sourcesTo: string
  readonly citesOf: ClusterPanelModel['citesOf']
}

const quote = (text: string): ReactNode => <Quoted lang={t.quoted}>{text}</Quoted>

function Basis({ basis }: { basis: 'sourced' | 'inferred' }) {
  return <em className={panel.tag}>{basis === 'sourced' ? c.sourced : <Term id="inferred">{t.inferred}</Term>}</em>
}

function Row({ mark, note, children }: { mark: Marked | null; note?: ReactNode; children: ReactNode }) {
  return (
    <li>
      <KeySign mark={mark} />
      <div>
        {children}
        {note ? <small>{note}</small> : null}
      </div>
    </li>
  )
}

export function DateList({ life, list, lists, sourcesTo, citesOf }: Props) {
  const { term, renewal, review, missing } = life
  if (missing.includes('list')) return <p className={styles.dates}>{dates.needList}</p>
  const announced = life.events.find(event => event.kind === 'announced')
  const fromList = <Cites numbers={citesOf(list?.sources ?? [])} />
  return (
    <ul className={styles.dates}>
      {announced ? (
        <Row mark={{ kind: 'announced', basis: announced.basis }}>
          {dates.announcedOn(announced.date)} <Basis basis={announced.basis} /> {fromList}
        </Row>
      ) : (
        <Row mark={null}>{dates.announcedUnknown}</Row>
      )}
      {term ? (
        <Row
          mark={{ kind: 'term', basis: term.basis }}
          note={term.basis === 'inferred' && list?.validityNote ? quote(list.validityNote) : null}
        >
          {term.from ? c.validFromTo(term.from, term.to) : c.until(term.to)} <Basis basis={term.basis} /> {fromList}
        </Row>
      ) : null}
      {review ? (
        <Row mark={{ kind: review.passed ? 'passed' : 'failed', basis: 'sourced' }}>
          <span>{review.passed ? dates.passedOn(review.date) : dates.failedOn(review.date)}</span>{' '}
          <Cites numbers={citesOf([review.source])} />
        </Row>
      ) : null}
      {renewal ? (
        <Row mark={{ kind: 'renewal', basis: renewal.basis }} note={dates.renewedNote(list?.validityYears ?? 0)}>
          <span>{dates.renewedUntil(renewal.to)}</span> <Basis basis={renewal.basis} />
        </Row>
      ) : null}
      {life.openSince ? <Row mark={{ kind: 'open', basis: 'inferred' }}>{dates.noReview(sourcesTo)}</Row> : null}
      {missing.includes('report') ? <Row mark={null}>{dates.noNotice}</Row> : null}
      {missing.includes('notices-differ') ? (
        <Differing notices={life.notices} citesOf={citesOf} />
      ) : (
        datedOf(life.notices).map(notice => (
          <Reports key={notice.deadline.id} notice={notice} life={life} lists={lists} citesOf={citesOf} />
        ))
      )}
    </ul>
  )
}

/** Each says what its own lists are bound to; which of it would hold here, nobody knows. */
function Differing({ notices, citesOf }: { notices: readonly Notice[]; citesOf: Props['citesOf'] }) {
  return (
    <Row
      mark={null}
      note={
        <>
          {dates.othersSay}
          {notices.map(({ deadline }) => (
            <span key={deadline.id}>
              {quote(deadline.textZh)}{' '}
              <span>
                <Cites numbers={citesOf([deadline.source])} />
              </span>{' '}
            </span>
          ))}
        </>
      }
    >
      {dates.noticesDiffer}
    </Row>
  )
}

/** Days that the notice itself fixes, and those where it is only the custom, each with the sign they have in the drawing. */
function Reports({ notice, life, lists, citesOf }: { notice: Notice } & Omit<Props, 'list' | 'sourcesTo'>) {
  const { deadline, own } = notice
  const cites = <Cites numbers={citesOf([deadline.source])} />
  const daysOf = (basis: 'sourced' | 'inferred') =>
    life.events
      .filter(event => event.kind === 'report' && event.basis === basis && event.sources.includes(deadline.source))
      .map(event => event.date)
  const [fixed, custom] = [daysOf('sourced'), daysOf('inferred')]
  const excluded = deadline.boundary === 'before' ? dates.dayExcluded : ''
  const lastDays = (days: readonly string[]) => (days.length > 0 ? dates.lastDays(days) + excluded : '')
  if (!own) {
    const others = deadline.appliesTo.flatMap(id => lists.get(id) ?? []).map(listName)
    return (
      <Row
        mark={{ kind: 'report', basis: 'inferred' }}
        note={t.borrowedFrom(joinWords(others)) + f.stop + lastDays(custom)}
      >
        {quote(deadline.textZh)} <Basis basis="inferred" /> {cites}
      </Row>
    )
  }
  return (
    <>
      <Row
        mark={{ kind: 'report', basis: 'sourced' }}
        note={`${lastDays(fixed)}${custom.length > 0 ? '' : dates.afterEnd}`}
      >
        {quote(deadline.textZh)} <Basis basis="sourced" /> {cites}
      </Row>
      {custom.length > 0 ? (
        <Row mark={{ kind: 'report', basis: 'inferred' }} note={lastDays(custom)}>
          {dates.goesOn} <Basis basis="inferred" />
        </Row>
      ) : null}
    </>
  )
}
