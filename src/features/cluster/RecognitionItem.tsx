// Whether a recognition holds on the day, why one can say so, and sources.
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { CERTAINTY, LEVEL, STATUS } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import { formatListName } from '../../messages/domainFormat'
import { parenthesize } from '../../messages/format'
import type { RecognitionModel } from '../../model/panels/clusterPanel'
import { Citations } from '../../ui/text/CitationMarks'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Quote } from '../../ui/text/Quote'
import styles from './ClusterPanel.module.css'

export function RecognitionItem({ model, sourcesTo }: { model: RecognitionModel; sourcesTo: string }) {
  const { recognition, list, recognitionStatus, evidence, candidateLists, citations } = model
  return (
    <li className={styles.recognition} data-status={recognitionStatus.status}>
      <p className={styles.listName}>
        {list ? formatListName(list) : `${LEVEL[recognition.level]} · ${t.yearUnknown}`}
        <strong>
          <GlossaryTerm id="standing">
            {model.isRecognised ? STATUS[recognitionStatus.status] : clusterMessages.notRecognisedYet}
          </GlossaryTerm>
        </strong>
      </p>
      {list && recognitionStatus.until ? null : (
        <p>
          {(list ? clusterMessages.unknownValidity : clusterMessages.unknownText) +
            (candidateLists.length > 0
              ? clusterMessages.candidateLists(candidateLists.map(formatListName)) +
                parenthesize(t.inferred) +
                localeFormat.fullStop
              : '')}
        </p>
      )}
      {recognitionStatus.status === 'expired' ? <p>{clusterMessages.expiredText(sourcesTo)}</p> : null}
      <div className={styles.small}>
        {CERTAINTY[recognition.certainty]}
        {evidence?.nameAsPublished ? (
          <span>
            {` · ${clusterMessages.publishedAs}${localeFormat.colon}`}
            <LangSpan lang={t.sourceLanguage}>{evidence.nameAsPublished}</LangSpan>
          </span>
        ) : null}
        {evidence?.quoteZh ? (
          <Quote label={clusterMessages.quoteIntro} lang={t.sourceLanguage}>
            {evidence.quoteZh}
          </Quote>
        ) : null}
        {evidence?.flag === 'conflict' ? <span>{` · ${t.conflict}`}</span> : null}
        {evidence?.note ? (
          <span>
            {' · '}
            <LangSpan lang={t.sourceLanguage}>{evidence.note}</LangSpan>
          </span>
        ) : null}
        <span>
          {' '}
          <Citations ids={citations} />
        </span>
      </div>
    </li>
  )
}
