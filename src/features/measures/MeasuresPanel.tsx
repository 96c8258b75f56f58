// The panel on measures by direction: tasks of the national rule apart from measures of the selected clusters.
import { useState } from 'react'
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { measureMessages } from '#messages/measures'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { MEASURE_KIND } from '#messages/words'
import { TranslationNote } from '#ui/LangSpan'
import { MEASURE_KINDS } from '../../domain/cluster/direction'
import { joinList } from '../../messages/format'
import { formatMeasureMeta } from '../../messages/measures'
import { formatNameAfterPlace } from '../../messages/names'
import { toSourceText } from '../../messages/sources'
import type { DirectionModel, MeasureRow, MeasuresPanelModel } from '../../model/panels/measuresPanel'
import { Button } from '../../ui/controls/Button'
import { Link } from '../../ui/controls/Link'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { EvidenceItem } from '../../ui/text/EvidenceItem'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { QuotedText } from '../../ui/text/Quote'
import { SourcedList } from '../../ui/text/SourcedList'
import { useClusterLink } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './MeasuresPanel.module.css'

/** Measures of a direction shown before it is expanded. */
const INITIAL_ROWS = 3

function MeasureItem({ row }: { row: MeasureRow }) {
  const linkProps = useClusterLink()
  const { cluster, measure, source } = row
  return (
    <EvidenceItem
      kind={measure.kind}
      meta={formatMeasureMeta(measure)}
      source={source ? toSourceText(source) : null}
      action={<QuoteButton subject={{ cluster: cluster.id, measure }} />}
    >
      <Link className={styles.cluster} {...linkProps(cluster.id)}>
        <span className="visually-hidden">{names.cluster(cluster)}</span>
        <span aria-hidden="true">{formatNameAfterPlace(cluster, cluster.county?.short ?? cluster.city.short)}</span>
      </Link>
      <QuotedText
        text={measure.textZh}
        quote={measure.quoteZh}
        quoteLabel={clusterMessages.quoteIntro}
        lang={t.sourceLanguage}
      />
    </EvidenceItem>
  )
}

/** @param startsExpanded shows all measures from the start */
function DirectionSection({ model, startsExpanded }: { model: DirectionModel; startsExpanded: boolean }) {
  const [isExpanded, setIsExpanded] = useState(startsExpanded)
  const { rule, rows } = model
  const currentCount = rows.length - model.beforeProgramme
  return (
    <section className={styles.direction} aria-labelledby={`direction-${rule.id}`}>
      <h3 id={`direction-${rule.id}`}>
        {measureMessages.directionTitle(rule)}
        <span>{currentCount > 0 ? measureMessages.measureCount(currentCount, model.clusters) : ''}</span>
      </h3>
      <details className={styles.rule}>
        <summary>{measureMessages.ruleNote}</summary>
        <SourcedList
          points={rule.tasks}
          lang={t.sourceLanguage}
          note={rule.tasksNote}
          missing={rule.tasksComplete ? null : measureMessages.ruleIncomplete}
          sources={model.ruleSources.map(toSourceText)}
        />
      </details>
      {rows.length === 0 ? (
        <p className={styles.empty}>{clusterMessages.noMeasures}</p>
      ) : (
        <>
          <p className={styles.counts}>
            {MEASURE_KINDS.map(kind => (
              <span key={kind}>
                <EvidenceBar kind={kind} /> <span>{`${MEASURE_KIND[kind]} ${model.counts[kind]}`}</span>
              </span>
            ))}
          </p>
          <ul>
            {(isExpanded ? rows : rows.slice(0, INITIAL_ROWS)).map(row => (
              <MeasureItem key={row.key} row={row} />
            ))}
          </ul>
          {rows.length > INITIAL_ROWS && !isExpanded ? (
            <Button variant="text" onClick={() => setIsExpanded(true)}>
              {measureMessages.showAll(rows.length)}
            </Button>
          ) : null}
        </>
      )}
    </section>
  )
}

const formatHeadline = ({ total, clusters }: MeasuresPanelModel): string =>
  total > 0 ? measureMessages.headline(total, clusters) : measureMessages.noneFound

/** The headline, and the counts of each direction by kind. */
const formatSentences = (model: MeasuresPanelModel): string[] => [
  formatHeadline(model),
  ...model.directions.map(
    ({ rule, counts }) =>
      measureMessages.directionTitle(rule) +
      localeFormat.colon +
      joinList(MEASURE_KINDS.map(kind => `${MEASURE_KIND[kind]} ${counts[kind]}`)),
  ),
]

/** A single direction is expanded from the start. */
export function MeasuresPanel({ model }: { model: MeasuresPanelModel }) {
  return (
    <div className={styles.panel}>
      <h2>{formatHeadline(model)}</h2>
      {model.total + model.beforeProgramme > 0 ? (
        <p className={styles.empty}>
          {model.beforeProgramme > 0 ? <span>{measureMessages.beforeProgrammeNote(model.beforeProgramme)}</span> : null}{' '}
          <QuoteButton subject={{ counts: formatSentences(model) }} />
        </p>
      ) : null}
      <TranslationNote labels={t.translation} />
      <dl className={styles.kinds} aria-label={measureMessages.kindsIntro}>
        {(
          [
            ['delivered', measureMessages.kindDelivered],
            ['announced', measureMessages.kindAnnounced],
            ['planned', measureMessages.kindPlanned],
          ] as const
        ).map(([kind, meaning]) => (
          <div key={kind}>
            <dt>
              <EvidenceBar kind={kind} /> <GlossaryTerm id={kind}>{MEASURE_KIND[kind]}</GlossaryTerm>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {model.directions.map(direction => (
        <DirectionSection key={direction.rule.id} model={direction} startsExpanded={model.directions.length === 1} />
      ))}
    </div>
  )
}
