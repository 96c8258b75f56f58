// How much of each list is recorded, what is missing, and how it could be had: a request that is already written, and
// the way to hand in a name. No server: the reader copies a text and sends it.

import { coverageWords as words } from '#messages/coverage'
import { f } from '#messages/format'
import { names } from '#messages/names'
import { p } from '#messages/programme'
import { t } from '#messages/t'
import { formatRequest } from '../../messages/request'
import { listName } from '../../messages/words'
import type { ListModel, ListsModel } from '../../model/programmePage'
import { CopyButton } from '../../ui/CopyButton'
import { Link } from '../../ui/Link'
import { useWayToCluster } from '../../view/context'
import { Marks, type Numbered } from './Marks'
import styles from './Programme.module.css'

function Copied({ text, label, lang }: { text: string; label: string; lang?: string | undefined }) {
  return (
    <>
      <pre className={styles.draft} lang={lang}>
        {text}
      </pre>
      <p className={styles.ways}>
        <CopyButton
          make={() => ({ text })}
          words={{ copied: words.copied, refused: words.refused, field: words.field }}
          long
        >
          {label}
        </CopyButton>
      </p>
    </>
  )
}

function HowTo({ row: { list, record, clusters, known, unnamed, missing, hasEnded } }: { row: ListModel }) {
  const wayTo = useWayToCluster()
  const hasMissingNames = missing !== 0
  const states = [missing === 0 ? words.complete : words.missing(missing), hasEnded ? words.reviewMissing : '']
  return (
    <details className={styles.howTo} data-list={list.id}>
      <summary>
        <span>{words.howTo(listName(list))}</span> <small>{states.filter(Boolean).join(f.comma)}</small>
      </summary>
      <dl className={styles.terms}>
        <div>
          <dt>{words.known}</dt>
          <dd>
            {clusters.length === 0 || known === 0 ? words.knownNone : null}
            <span className={styles.items}>
              {clusters.map(cluster => (
                <span key={cluster.id}>
                  <Link {...wayTo(cluster.id)}>{names.cluster(cluster)}</Link>
                </span>
              ))}
            </span>
            {unnamed > 0 ? <p>{words.unnamed(unnamed)}</p> : null}
          </dd>
        </div>
        <div>
          <dt>{words.lacks}</dt>
          <dd>
            <p>{hasMissingNames ? words.lacksNames(missing) : words.lacksNothing}</p>
            {hasEnded ? <p>{words.lacksReview}</p> : null}
          </dd>
        </div>
      </dl>
      {record && (hasMissingNames || hasEnded) ? (
        <>
          <h4>{words.request}</h4>
          <p className={styles.note}>{words.requestNote(words.authority[list.level])}</p>
          <Copied
            text={formatRequest({ list, record, hasMissingNames, wantsReview: hasEnded })}
            label={words.copy}
            lang={t.quoted}
          />
        </>
      ) : null}
    </details>
  )
}

export function Coverage({ model, sources }: { model: ListsModel; sources: Numbered }) {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{p.columnList}</th>
            <th scope="col">{p.columnPublished}</th>
            <th scope="col">{p.columnRecorded}</th>
            <th scope="col">{p.columnMissing}</th>
            <th scope="col">{p.columnSource}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ list, known, unnamed, missing }) => (
            <tr key={list.id} data-missing={missing === null ? 'unknown' : missing}>
              <th scope="row">{listName(list)}</th>
              <td>{list.sizeInSichuan ?? <em>{p.unknownNumber}</em>}</td>
              <td>{unnamed > 0 ? `${known}${p.withoutName(unnamed)}` : known}</td>
              <td>{missing ?? <em>{p.unknownNumber}</em>}</td>
              <td className={styles.marks}>
                <Marks ids={list.sources} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t.coverageNote}</p>
      <p>{words.lead}</p>
      {model.rows.map(row => (
        <HowTo key={row.list.id} row={row} />
      ))}
      <h4>{words.handIn}</h4>
      <p className={styles.note}>{words.handInNote}</p>
      <Copied text={words.handInText(model.rows.map(row => listName(row.list)))} label={words.copyName} />
    </>
  )
}
