// The pasted names as a table of questions: what each was found to be, what that rests on, and a choice where it is not clear.

import { nameReviewMessages as messages } from '#messages/nameReview'
import type { NameAnswer, NameAnswers } from '../../../importers/names/names'
import type { RecordNotice } from '../../../importers/names/records/buildRecords'
import type { Evaluation, NamesEvaluation } from '../../../importers/session/sessionTypes'
import { usePagedRows } from '../../../ui/hooks/usePagedRows'
import { ShowMore } from '../../../ui/table/DataTable'
import { hasSame, isOpen, NameRow } from './NameRow'
import styles from './Review.module.css'
import type { ReviewPlaces } from './reviewPlaces'
import { TABLE_ROLES } from './tableRoles'

interface Props {
  readonly names: NamesEvaluation
  /** Names of clusters by id. */
  readonly titles: Evaluation['titles']
  readonly answers: NameAnswers
  readonly places: ReviewPlaces
  readonly onAnswer: (key: string, answer: NameAnswer) => void
}

export function NamesReview({ names: { pasted, proposals, notices }, titles, answers, places, onAnswer }: Props) {
  const openCount = proposals.filter(proposal => isOpen(proposal, answers[proposal.pasted.key])).length
  const known = proposals.filter(hasSame).length
  const paging = usePagedRows(pasted, proposals.length)
  return (
    <>
      <p role="status" className={styles.summary}>
        {messages.summary(proposals.length, known, openCount)}
      </p>
      <Notices notices={notices} titles={titles} />
      <div>
        <table {...TABLE_ROLES.table} className={styles.table}>
          <caption className="visually-hidden">{messages.caption}</caption>
          <thead {...TABLE_ROLES.section}>
            <tr {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.columnHeader} scope="col">
                {messages.line}
              </th>
              <th {...TABLE_ROLES.columnHeader} scope="col">
                {messages.name}
              </th>
              <th {...TABLE_ROLES.columnHeader} scope="col">
                {messages.city}
              </th>
              <th {...TABLE_ROLES.columnHeader} scope="col">
                {messages.county}
              </th>
              <th {...TABLE_ROLES.columnHeader} scope="col">
                {messages.industry}
              </th>
              <th {...TABLE_ROLES.columnHeader} scope="col">
                {messages.record}
              </th>
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.section}>
            {proposals.slice(0, paging.end).map(proposal => (
              <NameRow
                key={proposal.pasted.key}
                proposal={proposal}
                answer={answers[proposal.pasted.key] ?? {}}
                places={places}
                onAnswer={patch => onAnswer(proposal.pasted.key, { ...answers[proposal.pasted.key], ...patch })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore paging={paging} getLabel={messages.more} />
      {pasted.ignored.length > 0 ? (
        <details className={styles.ignored}>
          <summary>{messages.ignored(pasted.ignored.length)}</summary>
          <ul>
            {pasted.ignored.map(({ line, text, reason, sameAs, column }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line may hold several
              <li key={i}>
                {messages.ignoredLine(line, messages.reasons[reason](sameAs, column))} <q lang="zh-CN">{text}</q>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

/** Beyond these, names are only counted. */
const MAX_NAMED = 10

/** The notices that only a person can settle. Clusters without an English name are one notice. */
function Notices({
  notices,
  titles,
}: {
  readonly notices: readonly RecordNotice[]
  readonly titles: Evaluation['titles']
}) {
  const texts = notices.flatMap(notice => {
    if (notice.kind === 'more-than-list-size') return messages.moreThanListSize(notice.list, notice.size, notice.found)
    if (notice.kind === 'list-note-outdated') return messages.listNoteOutdated(notice.list, notice.textZh)
    return notice.kind === 'was-excluded' ? messages.wasExcluded(titles[notice.cluster] ?? notice.cluster) : []
  })
  const inPinyin = notices.filter(({ kind }) => kind === 'english-name-missing').length
  const all = [...texts.slice(0, MAX_NAMED), ...(inPinyin > 0 ? [messages.englishNameMissing(inPinyin)] : [])]
  return (
    <div role="status" className={styles.notices}>
      {all.length > 0 ? (
        <ul>
          {all.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {texts.length > MAX_NAMED ? <p>{messages.moreNotices(texts.length - MAX_NAMED)}</p> : null}
    </div>
  )
}
