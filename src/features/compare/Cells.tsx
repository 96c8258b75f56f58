// One statement in a cell, with its scope, its date and its source, which opens in place.
import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { t } from '#messages/t'
import { CERTAINTY, SCOPE } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import type { ClusterId, Figure, Measure } from '../../domain/cluster/cluster'
import { formatFigureKind, toAmountParts } from '../../messages/domainFormat'
import { parenthesize } from '../../messages/format'
import { formatMeasureMeta } from '../../messages/measures'
import { toRecognitionWords } from '../../messages/recognitions'
import { indexNumberedSources, toSourceText } from '../../messages/sources'
import type { CitedItem, ClusterPanelModel, RecognitionModel } from '../../model/panels/clusterPanel'
import { CitationMarks } from '../../ui/text/CitationMarks'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { SourceLine } from '../../ui/text/SourceLine'
import { Tag } from '../../ui/text/Tag'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Comparison.module.css'

interface PanelProps {
  readonly panel: ClusterPanelModel
}

function Citations({ numbers, panel, action }: PanelProps & { numbers: readonly number[]; action?: ReactNode }) {
  const sources = indexNumberedSources(panel.sources)
  return <CitationMarks sources={numbers.flatMap(number => sources.get(number) ?? [])} action={action} />
}

/** The sources of a column by number, for paper, where none can be opened. */
export const SourceList = ({ panel }: PanelProps) => (
  <ol>
    {panel.sources.map(({ number, source }) => (
      <li key={number} value={number}>
        <SourceLine words={toSourceText(source)} />
      </li>
    ))}
  </ol>
)

export function RecognitionItem({ model, panel }: PanelProps & { model: RecognitionModel }) {
  const { recognition, recognitionStatus, evidence, citations } = model
  const { name, status, unknownTerm, expired } = toRecognitionWords(model, panel.context.sourcesTo)
  const inferredNote = recognitionStatus.basis === 'inferred' ? parenthesize(t.inferred) : ''
  return (
    <li>
      <strong>{name}</strong>
      <p>{model.isRecognised ? status + inferredNote : status}</p>
      <small>
        {unknownTerm ?? (recognitionStatus.until && clusterMessages.validUntil(recognitionStatus.until) + inferredNote)}
      </small>
      {expired ? <small>{expired}</small> : null}
      <small>
        <span>{CERTAINTY[recognition.certainty] + (evidence?.flag === 'conflict' ? ` · ${t.conflict}` : '')}</span>
        <Citations numbers={citations} panel={panel} />
      </small>
    </li>
  )
}

interface ItemProps extends PanelProps {
  readonly cluster: ClusterId
}

export function FigureItem({ cluster, figure: { item, citations }, panel }: ItemProps & { figure: CitedItem<Figure> }) {
  const { before, number, after, original } = toAmountParts(item)
  const kind = formatFigureKind(item)
  return (
    <li className={styles.figure} data-kind={item.kind}>
      {item.qualifierZh ? (
        <p>
          <LangSpan lang={t.sourceLanguage}>{item.qualifierZh}</LangSpan>
        </p>
      ) : null}
      <p>
        {before ? <small>{before}</small> : null}
        <b>{number}</b> <small>{after}</small>
        {original ? <LangSpan lang={t.sourceLanguage}>{parenthesize(original)}</LangSpan> : null}
        {kind ? <Tag>{kind}</Tag> : null}
        {item.flag === 'conflict' ? <Tag>{t.conflict}</Tag> : null}
      </p>
      <small>
        {item.asOf ?? t.dateUnknown} · {SCOPE[item.scope]}
        <Citations numbers={citations} panel={panel} action={<QuoteButton subject={{ cluster, figure: item }} />} />
      </small>
    </li>
  )
}

export const MeasureItem = ({
  cluster,
  measure: { item, citations },
  panel,
}: ItemProps & { measure: CitedItem<Measure> }) => (
  <li className={styles.measure}>
    <EvidenceBar kind={item.kind} />
    <div>
      <LangSpan lang={t.sourceLanguage}>{item.textZh}</LangSpan>
      <small>
        {formatMeasureMeta(item)}
        <Citations numbers={citations} panel={panel} action={<QuoteButton subject={{ cluster, measure: item }} />} />
      </small>
    </div>
  </li>
)
