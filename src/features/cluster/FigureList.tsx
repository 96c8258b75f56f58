// Figures as the sources give them: value, unit, what is counted, scope and date. Nothing is added up.
import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import type { Figure } from '../../domain/cluster/cluster'
import { formatFigureKind, toAmountParts, toFigureLabel } from '../../messages/domainFormat'
import { parenthesize } from '../../messages/format'
import type { CitedItem } from '../../model/panels/clusterPanel'
import { Citations } from '../../ui/text/CitationMarks'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Quote } from '../../ui/text/Quote'
import { Tag } from '../../ui/text/Tag'
import styles from './ClusterPanel.module.css'

interface Props {
  readonly figures: readonly CitedItem<Figure>[]
  /** The way to report a mistake in one of them. */
  readonly renderReport: (figure: CitedItem<Figure>) => ReactNode
}

export function FigureList({ figures, renderReport }: Props) {
  return (
    <dl className={styles.figures}>
      {figures.map(figure => {
        const { item, citations } = figure
        const { before, number, after, original } = toAmountParts(item)
        const { counted, metric } = toFigureLabel(item)
        const kind = formatFigureKind(item)
        return (
          <div key={`${item.metric}-${item.textZh}`} data-kind={item.kind}>
            <dt>
              <LangSpan lang={t.sourceLanguage}>{counted}</LangSpan>
              {counted && metric ? ' · ' : ''}
              {metric}
            </dt>
            <dd>
              <span className={styles.value}>
                {before ? <small>{before}</small> : null}
                <b>{number}</b>
                <small>{after}</small>
                {original ? <small lang={t.sourceLanguage}>{parenthesize(original)}</small> : null}
                {kind ? <Tag>{kind}</Tag> : null}
                {item.flag === 'conflict' ? (
                  <Tag>
                    <GlossaryTerm id="conflict">{t.conflict}</GlossaryTerm>
                  </Tag>
                ) : null}
              </span>
              <span className={styles.small}>
                {item.asOf ?? t.dateUnknown} · {SCOPE[item.scope]} <Citations ids={citations} />
                <details>
                  <summary>{clusterMessages.summary}</summary>
                  <LangSpan lang={t.sourceLanguage}>{item.textZh}</LangSpan>
                  {item.quoteZh ? (
                    <Quote label={clusterMessages.quoteIntro} lang={t.sourceLanguage}>
                      {item.quoteZh}
                    </Quote>
                  ) : null}
                  {renderReport(figure)}
                </details>
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
