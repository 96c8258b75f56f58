// One recognition of the open cluster: its status on the day, the reason, and its sources.
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { CERTAINTY } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import { toRecognitionWords } from '../../messages/recognitions'
import type { RecognitionModel } from '../../model/panels/clusterPanel'
import { Citations } from '../../ui/text/CitationMarks'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Quote } from '../../ui/text/Quote'
import styles from './ClusterPanel.module.css'

/** @param sourcesTo date of the newest source */
export function RecognitionItem({ model, sourcesTo }: { model: RecognitionModel; sourcesTo: string }) {
  const { recognition, recognitionStatus, evidence, citations } = model
  const { name, status, unknownTerm, expired } = toRecognitionWords(model, sourcesTo)
  return (
    <li className={styles.recognition} data-status={recognitionStatus.status}>
      <p className={styles.listName}>
        {name}
        <strong>
          <GlossaryTerm id="standing">{status}</GlossaryTerm>
        </strong>
      </p>
      {unknownTerm ? <p>{unknownTerm}</p> : null}
      {expired ? <p>{expired}</p> : null}
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
