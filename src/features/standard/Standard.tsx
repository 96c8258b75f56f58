// The eight indicators of the national standard beside what is on record of one cluster. Nothing is added up, and where
// the standard or the figure is missing, that is what it says.

import { f } from '#messages/format'
import { p } from '#messages/programme'
import { standardWords } from '#messages/standard'
import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import { Quoted } from '#ui/quoted'
import type { Figure } from '../../domain/cluster'
import type { Indicator, Repeated, Threshold } from '../../domain/programme'
import { judgeAll, type Verdict } from '../../domain/standard'
import { aside } from '../../messages/format'
import { amountOf, figureLabel } from '../../messages/words'
import { type NumberedSource, SourceMarks } from '../../ui/SourceMarks'
import styles from './Standard.module.css'

interface Props {
  readonly indicators: readonly Indicator[]
  readonly figures: readonly Figure[]
  /** What the notices say of the standard for western regions. */
  readonly relaxation: Repeated
  readonly sources: ReadonlyMap<string, NumberedSource>
}

const SIGN: Readonly<Record<Verdict, string>> = { met: '●', 'not-met': '○', unknown: '◌' }

function Label({ figure }: { figure: Figure }) {
  const { counted, metric } = figureLabel(figure)
  return (
    <>
      <Quoted lang={t.quoted}>{counted}</Quoted>
      {counted && metric ? ' · ' : ''}
      {metric}
    </>
  )
}

export function Standard({ indicators, figures, relaxation, sources }: Props) {
  const marks = (id: string) => (
    <SourceMarks sources={[sources.get(id)].filter(s => s !== undefined)} name={t.sourceMark} />
  )
  const row = (threshold: Threshold) => {
    const judged = judgeAll(figures, threshold)
    return (
      <li key={threshold.id}>
        <div>
          <Quoted lang={t.quoted}>{threshold.textZh}</Quoted>
          {marks(threshold.source)}
        </div>
        {judged.length === 0 ? (
          <p className={styles.verdict} data-verdict="unknown">
            <span aria-hidden="true">{SIGN.unknown}</span> {p.verdicts.unknown + f.colon + p.noFigure}
          </p>
        ) : (
          judged.map(({ figure, verdict, otherScope }) => (
            <div key={`${figure.textZh}-${figure.metric}`} className={styles.verdict} data-verdict={verdict}>
              <span aria-hidden="true">{SIGN[verdict]}</span> {p.verdicts[verdict] + f.colon}
              <Label figure={figure} /> {amountOf(figure)}
              {aside((figure.asOf ?? t.dateUnknown) + f.comma + SCOPE[figure.scope])}
              {figure.flag === 'conflict' ? ` ${t.conflict}${f.stop}` : ''}
              {marks(figure.source)}
              {verdict === 'not-met' ? (
                <em>
                  {standardWords.relaxed}
                  <SourceMarks sources={relaxation.sources.flatMap(id => sources.get(id) ?? [])} name={t.sourceMark} />
                </em>
              ) : null}
              {otherScope ? <em>{p.otherScope(SCOPE[figure.scope])}</em> : null}
              {figure.qualifierZh === null ? null : <em>{p.notJudged}</em>}
            </div>
          ))
        )}
      </li>
    )
  }
  return (
    <>
      <p className={styles.note}>{p.standardNote}</p>
      <ol className={styles.indicators}>
        {indicators.map(({ order, titleZh, thresholds, source }) => (
          <li key={order}>
            <h4>
              {order} <Quoted lang={t.quoted}>{titleZh}</Quoted>
            </h4>
            {thresholds.length > 0 ? (
              <ul>{thresholds.map(row)}</ul>
            ) : (
              <div className={styles.verdict} data-verdict="unknown">
                {p.noThreshold}
                {marks(source)}
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
