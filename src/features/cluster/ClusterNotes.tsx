// Editorial notes on a cluster's record, each with its sources.
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import type { ClusterId } from '../../domain/cluster/cluster'
import { parenthesize } from '../../messages/format'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { Citations } from '../../ui/text/CitationMarks'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Tag } from '../../ui/text/Tag'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './ClusterPanel.module.css'

interface Props {
  readonly cluster: ClusterId
  readonly notes: ClusterPanelModel['notes']
}

/** A note on contradicting sources has a tag. */
export function ClusterNotes({ cluster, notes }: Props) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ item, citations }) => (
        <li key={item.textZh}>
          {item.flag === 'conflict' ? (
            <Tag>
              <GlossaryTerm id="conflict">{t.conflict}</GlossaryTerm>
            </Tag>
          ) : null}{' '}
          <LangSpan lang={t.sourceLanguage}>{item.textZh}</LangSpan>
          {item.asOf ? <small>{parenthesize(item.asOf)}</small> : null}{' '}
          <Citations ids={citations} action={<QuoteButton subject={{ file: 'cluster', statement: item, cluster }} />} />
        </li>
      ))}
    </ul>
  )
}
