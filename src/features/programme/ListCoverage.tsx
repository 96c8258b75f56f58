// The recorded share of each list, and a request that completes it. There is no server: the user copies a prepared text and sends it.

import { copyLabels } from '#messages/copy'
import { coverageMessages } from '#messages/coverage'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { t } from '#messages/t'
import { formatDisclosureRequest } from '../../messages/disclosureRequest'
import { formatListName } from '../../messages/domainFormat'
import type { ProgrammeListRow, ProgrammeListsModel } from '../../model/mainViews/programmePage'
import { CopyButton } from '../../ui/controls/CopyButton'
import { Link } from '../../ui/controls/Link'
import { Citations } from '../../ui/text/CitationMarks'
import { buildUpdateHref } from '../../view/updateLink'
import { useClusterLink } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Programme.module.css'

function CopyableText({ text, label, lang }: { text: string; label: string; lang?: string | undefined }) {
  return (
    <>
      <pre className={styles.draft} lang={lang}>
        {text}
      </pre>
      <p className={styles.actions}>
        <CopyButton content={text} labels={copyLabels} isMultiline>
          {label}
        </CopyButton>
      </p>
    </>
  )
}

function CompletionGuide({
  row: { list, record, clusters, knownNames, withoutPublishedName, missingNames, hasEnded },
}: {
  row: ProgrammeListRow
}) {
  const linkProps = useClusterLink()
  const hasMissingNames = missingNames !== 0
  const gaps = [
    missingNames === 0 ? coverageMessages.complete : coverageMessages.missing(missingNames),
    hasEnded ? coverageMessages.reviewMissing : '',
  ]
  return (
    <details className={styles.howTo} data-list={list.id}>
      <summary>
        <span>{coverageMessages.howTo(formatListName(list))}</span>{' '}
        <small>{gaps.filter(Boolean).join(localeFormat.comma)}</small>
      </summary>
      <dl className={styles.definitions}>
        <div>
          <dt>{coverageMessages.known}</dt>
          <dd>
            {clusters.length === 0 || knownNames === 0 ? coverageMessages.noneKnown : null}
            <span className={styles.items}>
              {clusters.map(cluster => (
                <span key={cluster.id}>
                  <Link {...linkProps(cluster.id)}>{names.cluster(cluster)}</Link>
                </span>
              ))}
            </span>
            {withoutPublishedName > 0 ? <p>{coverageMessages.withoutPublishedName(withoutPublishedName)}</p> : null}
          </dd>
        </div>
        <div>
          <dt>{coverageMessages.missingHeading}</dt>
          <dd>
            <p>{hasMissingNames ? coverageMessages.missingNames(missingNames) : coverageMessages.nothingMissing}</p>
            {hasEnded ? <p>{coverageMessages.missingReview}</p> : null}
          </dd>
        </div>
      </dl>
      {hasMissingNames ? (
        <>
          <h4>{coverageMessages.update}</h4>
          <p className={styles.note}>
            {coverageMessages.updateNote} <a href={buildUpdateHref(t.lang, list.id)}>{coverageMessages.updateLink}</a>
          </p>
        </>
      ) : null}
      {record && (hasMissingNames || hasEnded) ? (
        <>
          <h4>{coverageMessages.request}</h4>
          <p className={styles.note}>{coverageMessages.requestNote(coverageMessages.authority[list.level])}</p>
          <CopyableText
            text={formatDisclosureRequest({ list, record, hasMissingNames, wantsReview: hasEnded })}
            label={coverageMessages.copy}
            lang={t.sourceLanguage}
          />
        </>
      ) : null}
    </details>
  )
}

/** A table of all lists, a guide for each, and a template for contributing a name. */
export function ListCoverage({ model }: { model: ProgrammeListsModel }) {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{programmeMessages.columnList}</th>
            <th scope="col">{programmeMessages.columnPublished}</th>
            <th scope="col">{programmeMessages.columnRecorded}</th>
            <th scope="col">{programmeMessages.columnMissing}</th>
            <th scope="col">{programmeMessages.columnSource}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ list, knownNames, withoutPublishedName, missingNames }) => (
            <tr key={list.id} data-missing={missingNames === null ? 'unknown' : missingNames}>
              <th scope="row">{formatListName(list)}</th>
              <td>{list.sizeInSichuan ?? <em>{programmeMessages.unknownNumber}</em>}</td>
              <td>
                {withoutPublishedName > 0
                  ? `${knownNames}${programmeMessages.withoutName(withoutPublishedName)}`
                  : knownNames}
              </td>
              <td>{missingNames ?? <em>{programmeMessages.unknownNumber}</em>}</td>
              <td className={styles.citations}>
                <Citations
                  ids={list.sources}
                  action={
                    <QuoteButton subject={{ number: { table: 'lists', row: `list:${list.id}`, column: 'total' } }} />
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t.coverageNote}</p>
      <p>{coverageMessages.intro}</p>
      {model.rows.map(row => (
        <CompletionGuide key={row.list.id} row={row} />
      ))}
      <h4>{coverageMessages.contribute}</h4>
      <p className={styles.note}>{coverageMessages.contributeNote}</p>
      <CopyableText
        text={coverageMessages.contributionTemplate(model.rows.map(row => formatListName(row.list)))}
        label={coverageMessages.copyName}
      />
    </>
  )
}
