// One statement in a cell, with its scope, its date and its source, which opens in place.

import { c } from '#messages/cluster'
import { f } from '#messages/format'
import { t } from '#messages/t'
import { CERTAINTY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { Quoted } from '#ui/quoted'
import type { Figure, Measure } from '../../domain/cluster'
import { kindWords } from '../../messages/figures'
import { aside } from '../../messages/format'
import { measureMeta } from '../../messages/measures'
import { sourceWords } from '../../messages/sources'
import { amountParts, listName } from '../../messages/words'
import type { Cited, ClusterPanelModel, RecognitionModel } from '../../model/clusterPanel'
import { Evidence } from '../../ui/Evidence'
import { SourceLine } from '../../ui/SourceLine'
import { SourceMarks } from '../../ui/SourceMarks'
import styles from './Compare.module.css'

interface InPanel {
  readonly panel: ClusterPanelModel
}

function Cites({ numbers, panel }: InPanel & { numbers: readonly number[] }) {
  const sources = panel.sources.filter(({ number }) => numbers.includes(number))
  return (
    <SourceMarks
      sources={sources.map(({ number, source }) => ({ number, words: sourceWords(source) }))}
      name={t.sourceMark}
    />
  )
}

/** What the numbers of a column stand for, where none of them can be opened. */
export const SourceList = ({ panel }: InPanel) => (
  <ol>
    {panel.sources.map(({ number, source }) => (
      <li key={number} value={number}>
        <SourceLine words={sourceWords(source)} />
      </li>
    ))}
  </ol>
)

export function RecognitionItem({ model, panel }: InPanel & { model: RecognitionModel }) {
  const { recognition, list, standing, candidates, evidence, cites } = model
  const inferred = standing.basis === 'inferred' ? aside(t.inferred) : ''
  return (
    <li>
      <strong>{list ? listName(list) : `${LEVEL[recognition.level]} · ${t.yearUnknown}`}</strong>
      <p>{model.isRecognised ? `${STATUS[standing.status]}${inferred}` : c.notRecognisedYet}</p>
      <small>
        {standing.until
          ? `${c.until(standing.until)}${inferred}`
          : (list ? c.unknownValidity : c.unknownText) +
            (candidates.length > 0 ? c.candidates(candidates.map(listName)) + aside(t.inferred) + f.stop : '')}
      </small>
      {standing.status === 'expired' ? <small>{c.expiredText(panel.given.sourcesTo)}</small> : null}
      <small>
        <span>{CERTAINTY[recognition.certainty] + (evidence?.flag === 'conflict' ? ` · ${t.conflict}` : '')}</span>
        <Cites numbers={cites} panel={panel} />
      </small>
    </li>
  )
}

export function FigureItem({ figure: { item, cites }, panel }: InPanel & { figure: Cited<Figure> }) {
  const { before, number, after, original } = amountParts(item)
  const kind = kindWords(item)
  return (
    <li className={styles.figure} data-kind={item.kind}>
      {item.qualifierZh ? (
        <p>
          <Quoted lang={t.quoted}>{item.qualifierZh}</Quoted>
        </p>
      ) : null}
      <p>
        {before ? <small>{before}</small> : null}
        <b>{number}</b> <small>{after}</small>
        {original ? <Quoted lang={t.quoted}>{aside(original)}</Quoted> : null}
        {kind ? <em>{kind}</em> : null}
        {item.flag === 'conflict' ? <em>{t.conflict}</em> : null}
      </p>
      <small>
        {item.asOf ?? t.dateUnknown} · {SCOPE[item.scope]}
        <Cites numbers={cites} panel={panel} />
      </small>
    </li>
  )
}

export const MeasureItem = ({ measure: { item, cites }, panel }: InPanel & { measure: Cited<Measure> }) => (
  <li className={styles.measure}>
    <Evidence kind={item.kind} />
    <div>
      <Quoted lang={t.quoted}>{item.textZh}</Quoted>
      <small>
        {measureMeta(item)}
        <Cites numbers={cites} panel={panel} />
      </small>
    </div>
  </li>
)
