// The figures of a cluster as their sources give them, each with scope, date and source. Nothing is added up.
import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import type { ClusterId, Figure } from '../../domain/cluster/cluster'
import { formatFigureKind, toAmountParts, toFigureLabel } from '../../messages/domainFormat'
import { parenthesize } from '../../messages/format'
import type { CitedItem } from '../../model/panels/clusterPanel'
import { Citations } from '../../ui/text/CitationMarks'
import { FigureLabel } from '../../ui/text/FigureLabel'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { QuotedText } from '../../ui/text/Quote'
import { Tag } from '../../ui/text/Tag'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './ClusterPanel.module.css'

interface Props {
  readonly cluster: ClusterId
  readonly figures: readonly CitedItem<Figure>[]
  /** Renders the form to report an error in a figure. */
  readonly renderReport: (figure: CitedItem<Figure>) => ReactNode
}

/** A description list; the sentence of the source opens in place. */
export function FigureList({ cluster, figures, renderReport }: Props) {
  return (
    <dl className={styles.figures}>
      {figures.map(figure => {
        const { item, citations } = figure
        const { before, number, after, original } = toAmountParts(item)
        const kind = formatFigureKind(item)
        return (
          <div key={`${item.metric}-${item.textZh}`} data-kind={item.kind}>
            <dt>
              <FigureLabel {...toFigureLabel(item)} lang={t.sourceLanguage} />
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
                {item.asOf ?? t.dateUnknown} · {SCOPE[item.scope]}{' '}
                <Citations ids={citations} action={<QuoteButton subject={{ cluster, figure: item }} />} />
                <details>
                  <summary>{clusterMessages.summary}</summary>
                  <QuotedText
                    text={item.textZh}
                    quote={item.quoteZh}
                    quoteLabel={clusterMessages.quoteIntro}
                    lang={t.sourceLanguage}
                  />
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
