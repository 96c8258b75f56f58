// The indicators of the national standard beside the figures of one cluster. Nothing is added up.

import { localeFormat } from '#messages/format'
import { programmeMessages } from '#messages/programme'
import { standardMessages } from '#messages/standard'
import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import type { ClusterId, Figure } from '../../domain/cluster/cluster'
import { assessFigures, type Verdict } from '../../domain/programme/nationalStandard'
import type { Indicator, MultiSourceStatement, Threshold } from '../../domain/programme/programme'
import type { SourceId } from '../../domain/source/source'
import { formatAmount, toFigureLabel } from '../../messages/domainFormat'
import { parenthesize } from '../../messages/format'
import { Citations, CitedSourcesContext, type NumberedSource } from '../../ui/text/CitationMarks'
import { FigureLabel } from '../../ui/text/FigureLabel'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './NationalStandard.module.css'

interface Props {
  readonly cluster: ClusterId
  readonly indicators: readonly Indicator[]
  readonly figures: readonly Figure[]
  /** The statement that western regions may fall short of the standard. */
  readonly westernRelaxation: MultiSourceStatement
  readonly sources: ReadonlyMap<string, NumberedSource>
}

const VERDICT_SYMBOLS: Readonly<Record<Verdict, string>> = { met: '●', 'not-met': '○', unknown: '◌' }

interface ThresholdItemProps {
  readonly cluster: ClusterId
  readonly threshold: Threshold
  readonly figures: readonly Figure[]
  readonly relaxationSources: readonly SourceId[]
}

/** A threshold and a verdict for each figure that it applies to. */
function ThresholdItem({ cluster, threshold, figures, relaxationSources }: ThresholdItemProps) {
  const verdicts = assessFigures(figures, threshold)
  return (
    <li>
      <div>
        <LangSpan lang={t.sourceLanguage}>{threshold.textZh}</LangSpan>
        <Citations
          ids={[threshold.source]}
          action={<QuoteButton subject={{ file: 'programme', statement: threshold }} />}
        />
      </div>
      {verdicts.length === 0 ? (
        <p className={styles.verdict} data-verdict="unknown">
          <span aria-hidden="true">{VERDICT_SYMBOLS.unknown}</span>{' '}
          {programmeMessages.verdicts.unknown + localeFormat.colon + programmeMessages.noFigure}
        </p>
      ) : (
        verdicts.map(({ figure, verdict, isOtherScope }) => (
          <div key={`${figure.textZh}-${figure.metric}`} className={styles.verdict} data-verdict={verdict}>
            <span aria-hidden="true">{VERDICT_SYMBOLS[verdict]}</span>{' '}
            {programmeMessages.verdicts[verdict] + localeFormat.colon}
            <FigureLabel {...toFigureLabel(figure)} lang={t.sourceLanguage} /> {formatAmount(figure)}
            {parenthesize((figure.asOf ?? t.dateUnknown) + localeFormat.comma + SCOPE[figure.scope])}
            {figure.flag === 'conflict' ? ` ${t.conflict}${localeFormat.fullStop}` : ''}
            <Citations ids={[figure.source]} action={<QuoteButton subject={{ cluster, figure }} />} />
            {verdict === 'not-met' ? (
              <em>
                {standardMessages.relaxationNote}
                <Citations ids={relaxationSources} />
              </em>
            ) : null}
            {isOtherScope ? <em>{programmeMessages.otherScope(SCOPE[figure.scope])}</em> : null}
            {figure.qualifierZh === null ? null : <em>{programmeMessages.notJudged}</em>}
          </div>
        ))
      )}
    </li>
  )
}

/** A missing threshold or figure is stated in words. */
export function NationalStandard({ cluster, indicators, figures, westernRelaxation, sources }: Props) {
  return (
    <CitedSourcesContext value={sources}>
      <p className={styles.note}>{programmeMessages.standardNote}</p>
      <ol className={styles.indicators}>
        {indicators.map(({ order, titleZh, thresholds, source }) => (
          <li key={order}>
            <h4>
              {order} <LangSpan lang={t.sourceLanguage}>{titleZh}</LangSpan>
            </h4>
            {thresholds.length > 0 ? (
              <ul>
                {thresholds.map(threshold => (
                  <ThresholdItem
                    key={threshold.id}
                    cluster={cluster}
                    threshold={threshold}
                    figures={figures}
                    relaxationSources={westernRelaxation.sources}
                  />
                ))}
              </ul>
            ) : (
              <div className={styles.verdict} data-verdict="unknown">
                {programmeMessages.noThreshold}
                <Citations ids={[source]} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </CitedSourcesContext>
  )
}
