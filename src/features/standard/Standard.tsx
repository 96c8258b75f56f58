// The eight indicators of the national standard beside what is on record of one cluster. Nothing is added up, and where
// the standard or the figure is missing, that is what it says.
import type { Figure } from '../../domain/cluster'
import type { Indicator, Threshold } from '../../domain/programme'
import { judgeAll, type Verdict } from '../../domain/standard'
import { p } from '../../i18n/programme'
import { amountOf, figureLabel, SCOPE } from '../../i18n/words'
import { t } from '../../i18n/zh-CN'
import { type NumberedSource, SourceMarks } from '../../ui/SourceMarks'
import styles from './Standard.module.css'

interface Props {
  readonly indicators: readonly Indicator[]
  readonly figures: readonly Figure[]
  readonly sources: ReadonlyMap<string, NumberedSource>
}

const SIGN: Readonly<Record<Verdict, string>> = { met: '●', 'not-met': '○', unknown: '◌' }

export function Standard({ indicators, figures, sources }: Props) {
  const marks = (id: string) => (
    <SourceMarks sources={[sources.get(id)].filter(s => s !== undefined)} name={t.sourceMark} />
  )
  const row = (threshold: Threshold) => {
    const judged = judgeAll(figures, threshold)
    return (
      <li key={threshold.id}>
        <div>
          {threshold.textZh}
          {marks(threshold.source)}
        </div>
        {judged.length === 0 ? (
          <p className={styles.verdict} data-verdict="unknown">
            <span aria-hidden="true">{SIGN.unknown}</span> {p.verdicts.unknown}：{p.noFigure}
          </p>
        ) : (
          judged.map(({ figure, verdict, otherScope }) => (
            <div key={`${figure.textZh}-${figure.metric}`} className={styles.verdict} data-verdict={verdict}>
              <span aria-hidden="true">{SIGN[verdict]}</span> {p.verdicts[verdict]}：{figureLabel(figure)}{' '}
              {amountOf(figure)}（{figure.asOf ?? t.dateUnknown}，{SCOPE[figure.scope]}）
              {figure.flag === 'conflict' ? ` ${t.conflict}。` : ''}
              {marks(figure.source)}
              {otherScope ? <em>{p.otherScope(SCOPE[figure.scope])}</em> : null}
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
              {order} {titleZh}
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
