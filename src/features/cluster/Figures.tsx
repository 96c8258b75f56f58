// Figures as the sources give them: value, unit, what is counted, scope and date. Nothing is added up.
import type { ReactNode } from 'react'
import { c } from '#messages/cluster'
import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import { Quoted } from '#ui/quoted'
import type { Figure } from '../../domain/cluster'
import { kindWords } from '../../messages/figures'
import { aside } from '../../messages/format'
import { amountParts, figureLabel } from '../../messages/words'
import type { Cited } from '../../model/clusterPanel'
import { Quote } from '../../ui/Quote'
import { Term } from '../../ui/Term'
import { Cites } from './Cited'
import styles from './ClusterPanel.module.css'

interface Props {
  readonly figures: readonly Cited<Figure>[]
  /** The way to report a mistake in one of them. */
  readonly report: (figure: Cited<Figure>) => ReactNode
}

export function Figures({ figures, report }: Props) {
  return (
    <dl className={styles.figures}>
      {figures.map(figure => {
        const { item, cites } = figure
        const { before, number, after, original } = amountParts(item)
        const { counted, metric } = figureLabel(item)
        const kind = kindWords(item)
        return (
          <div key={`${item.metric}-${item.textZh}`} data-kind={item.kind}>
            <dt>
              <Quoted lang={t.quoted}>{counted}</Quoted>
              {counted && metric ? ' · ' : ''}
              {metric}
            </dt>
            <dd>
              <span className={styles.value}>
                {before ? <small>{before}</small> : null}
                <b>{number}</b>
                <small>{after}</small>
                {original ? <small lang={t.quoted}>{aside(original)}</small> : null}
                {kind ? <em className={styles.tag}>{kind}</em> : null}
                {item.flag === 'conflict' ? (
                  <em className={styles.tag}>
                    <Term id="conflict">{t.conflict}</Term>
                  </em>
                ) : null}
              </span>
              <span className={styles.small}>
                {item.asOf ?? t.dateUnknown} · {SCOPE[item.scope]} <Cites numbers={cites} />
                <details>
                  <summary>{c.summary}</summary>
                  <Quoted lang={t.quoted}>{item.textZh}</Quoted>
                  {item.quoteZh ? (
                    <Quote label={c.quote} lang={t.quoted}>
                      {item.quoteZh}
                    </Quote>
                  ) : null}
                  {report(figure)}
                </details>
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
