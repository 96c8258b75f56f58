// The changes of one kind: date, cluster, what happened, source.
import { changeMessages } from '#messages/changes'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, MEASURE_KIND, SCOPE } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import { formatRecognitionChange } from '../../messages/changes'
import { formatAmount, formatFigureKind, toFigureLabel } from '../../messages/domainFormat'
import { getIconStyle } from '../../messages/iconStyle'
import type { ChangeItem } from '../../model/mainViews/changes'
import { splitName } from '../../model/panels/resultList'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { CitationMarks, type NumberedSource } from '../../ui/text/CitationMarks'
import { FigureLabel } from '../../ui/text/FigureLabel'
import { Tag } from '../../ui/text/Tag'
import { ClusterLink } from '../clusterLink/ClusterLink'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Changes.module.css'

export type SourcesById = ReadonlyMap<string, NumberedSource>

const What = ({ item }: { item: ChangeItem }) => {
  if (item.kind === 'measure') {
    const { direction, kind, scope, textZh, dateBasis } = item.measure
    const meta = [MEASURE_KIND[kind], DIRECTION[direction], SCOPE[scope]]
    return (
      <>
        <LangSpan lang={t.sourceLanguage}>{textZh}</LangSpan>{' '}
        <small>{[...meta, ...(dateBasis === 'report' ? [t.reportedOn(item.date)] : [])].join(' · ')}</small>
      </>
    )
  }
  if (item.kind === 'figure') {
    const { figure } = item
    const kind = formatFigureKind(figure)
    return (
      <>
        <FigureLabel {...toFigureLabel(figure)} lang={t.sourceLanguage} /> <b>{formatAmount(figure)}</b>{' '}
        <small>{`${figure.asOf ?? t.dateUnknown} · ${SCOPE[figure.scope]}`}</small>
        {kind ? <Tag>{kind}</Tag> : null}
        {figure.flag === 'conflict' ? <Tag>{t.conflict}</Tag> : null}
      </>
    )
  }
  return (
    <>
      {formatRecognitionChange(item.recognition)}
      {item.recognition.basis === 'inferred' ? <Tag>{t.inferred}</Tag> : null}
    </>
  )
}

const Sources = ({ item, sources }: { item: ChangeItem; sources: SourcesById }) => {
  const subject =
    item.kind === 'measure'
      ? { cluster: item.cluster.id, measure: item.measure }
      : item.kind === 'figure'
        ? { cluster: item.cluster.id, figure: item.figure }
        : null
  return (
    <CitationMarks
      sources={[...new Set(item.sources)].flatMap(id => sources.get(id) ?? [])}
      action={subject ? <QuoteButton subject={subject} /> : null}
    />
  )
}

interface Props {
  readonly items: readonly ChangeItem[]
  readonly sources: SourcesById
  readonly selectedId: string | null
}

export const ChangeItems = ({ items, sources, selectedId }: Props) => (
  <ul className={styles.items}>
    {items.map(item => {
      const { cluster } = item
      return (
        <li key={item.key} data-change={item.kind} data-selected={cluster.id === selectedId || undefined}>
          <span className={styles.date}>
            <span>{item.kind === 'expired' ? changeMessages.termEnd(item.date) : item.date}</span>
            {item.likelihood === 'possible' ? <Tag>{changeMessages.possible}</Tag> : null}
          </span>
          <span className={styles.cluster}>
            <ClusterIcon iconStyle={getIconStyle({ ...cluster, atPrefecture: cluster.adcode === null })} size={16} />
            <ClusterLink cluster={cluster} isSelected={cluster.id === selectedId} label={names.cluster(cluster)}>
              {splitName(cluster).core}
            </ClusterLink>
          </span>
          <span className={styles.what}>
            <What item={item} /> <Sources item={item} sources={sources} />
          </span>
        </li>
      )
    })}
  </ul>
)
