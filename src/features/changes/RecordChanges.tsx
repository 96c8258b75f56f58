// The changes of the record: additions and corrections of the data, apart from what happened in the world.
import { changeMessages } from '#messages/changes'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { DataChange } from '../../domain/change/dataChange'
import { formatNumber } from '../../messages/format'
import type { Dataset } from '../../model/dataset/dataset'
import { splitName } from '../../model/panels/resultList'
import { CitationMarks } from '../../ui/text/CitationMarks'
import { TextWithNames } from '../../ui/text/EnglishParts'
import { Tag } from '../../ui/text/Tag'
import { ClusterLink } from '../clusterLink/ClusterLink'
import type { SourcesById } from './ChangeItems'
import styles from './Changes.module.css'

interface Props {
  readonly changes: readonly DataChange[]
  readonly data: Dataset
  readonly sources: SourcesById
}

const FEEDS = [
  ['feeds/changes.atom', 'Atom'],
  ['feeds/changes.json', 'JSON Feed'],
] as const
const FOLDER = t.lang === 'en' ? 'en/' : ''

const Clusters = ({ change, data }: { change: DataChange; data: Dataset }) => {
  if (change.clusters.length === 0) return <small>{changeMessages.wholeRecord}</small>
  return (
    <details className={styles.named}>
      <summary>{changeMessages.clusterCount(change.clusters.length)}</summary>
      <ul>
        {change.clusters.flatMap(id => {
          const cluster = data.byId.get(id)
          return cluster ? (
            <li key={id}>
              <ClusterLink cluster={cluster} isSelected={false} label={names.cluster(cluster)}>
                {splitName(cluster).core}
              </ClusterLink>
            </li>
          ) : (
            []
          )
        })}
      </ul>
    </details>
  )
}

export const RecordChanges = ({ changes, data, sources }: Props) => (
  <section className={styles.record} aria-labelledby="changes-record">
    <h3 id="changes-record">{`${changeMessages.record} ${formatNumber(changes.length)}`}</h3>
    <p>{changeMessages.recordNote}</p>
    <ul className={styles.items}>
      {changes.map(change => (
        <li key={change.id} data-record-change={change.kind}>
          <span className={styles.date}>
            <span>{change.date}</span>
            <Tag>{changeMessages.changeKind[change.kind]}</Tag>
          </span>
          <span className={styles.what}>
            {t.lang === 'en' && change.textEn ? (
              <TextWithNames>{change.textEn}</TextWithNames>
            ) : (
              <span lang={t.sourceLanguage}>{change.textZh}</span>
            )}{' '}
            <CitationMarks sources={change.sources.flatMap(id => sources.get(id) ?? [])} />{' '}
            <Clusters change={change} data={data} />
          </span>
        </li>
      ))}
    </ul>
    <p>
      {changeMessages.feeds}
      {FEEDS.map(([path, name]) => (
        <span key={path}>
          {' '}
          <a href={FOLDER + path}>
            <TextWithNames>{name}</TextWithNames>
          </a>
        </span>
      ))}
    </p>
  </section>
)
