// Whether a recognition holds on the day, why one can say so, and on whose word.
import { c } from '#messages/cluster'
import { f } from '#messages/format'
import { t } from '#messages/t'
import { CERTAINTY, LEVEL, STATUS } from '#messages/words'
import { Quoted } from '#ui/quoted'
import { aside } from '../../messages/format'
import { listName } from '../../messages/words'
import type { RecognitionModel } from '../../model/clusterPanel'
import { Quote } from '../../ui/Quote'
import { Term } from '../../ui/Term'
import { Cites } from './Cited'
import styles from './ClusterPanel.module.css'

export function Standing({ model, sourcesTo }: { model: RecognitionModel; sourcesTo: string }) {
  const { recognition, list, standing, evidence, candidates, cites } = model
  return (
    <li className={styles.standing} data-status={standing.status}>
      <p className={styles.which}>
        {list ? listName(list) : `${LEVEL[recognition.level]} · ${t.yearUnknown}`}
        <strong>
          <Term id="standing">{model.isRecognised ? STATUS[standing.status] : c.notRecognisedYet}</Term>
        </strong>
      </p>
      {list && standing.until ? null : (
        <p>
          {(list ? c.unknownValidity : c.unknownText) +
            (candidates.length > 0 ? c.candidates(candidates.map(listName)) + aside(t.inferred) + f.stop : '')}
        </p>
      )}
      {standing.status === 'expired' ? <p>{c.expiredText(sourcesTo)}</p> : null}
      <div className={styles.small}>
        {CERTAINTY[recognition.certainty]}
        {evidence?.nameAsPublished ? (
          <span>
            {` · ${c.publishedAs}${f.colon}`}
            <Quoted lang={t.quoted}>{evidence.nameAsPublished}</Quoted>
          </span>
        ) : null}
        {evidence?.quoteZh ? (
          <Quote label={c.quote} lang={t.quoted}>
            {evidence.quoteZh}
          </Quote>
        ) : null}
        {evidence?.flag === 'conflict' ? <span>{` · ${t.conflict}`}</span> : null}
        {evidence?.note ? (
          <span>
            {' · '}
            <Quoted lang={t.quoted}>{evidence.note}</Quoted>
          </span>
        ) : null}
        <span>
          {' '}
          <Cites numbers={cites} />
        </span>
      </div>
    </li>
  )
}
