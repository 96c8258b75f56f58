// The six directions: what the rule asks of all stands apart from what the selected clusters did, announced or plan.

import { useState } from 'react'
import { c } from '#messages/cluster'
import { measuresWords } from '#messages/measures'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { MEASURE_KIND } from '#messages/words'
import { Quoted, TranslationNote } from '#ui/quoted'
import { MEASURE_KINDS } from '../../domain/direction'
import { measureMeta } from '../../messages/measures'
import { placedName } from '../../messages/names'
import { sourceWords } from '../../messages/sources'
import type { DirectionModel, MeasureRow, MeasuresPanelModel } from '../../model/measuresPanel'
import { Evidence } from '../../ui/Evidence'
import { EvidenceItem } from '../../ui/EvidenceItem'
import { Link } from '../../ui/Link'
import { Quote } from '../../ui/Quote'
import { SourcedList } from '../../ui/SourcedList'
import { Term } from '../../ui/Term'
import { useWayToCluster } from '../../view/context'
import styles from './MeasuresPanel.module.css'

const FIRST = 3

function Row({ row }: { row: MeasureRow }) {
  const wayTo = useWayToCluster()
  const { cluster, measure, source } = row
  return (
    <EvidenceItem kind={measure.kind} meta={measureMeta(measure)} source={source ? sourceWords(source) : null}>
      <Link className={styles.cluster} {...wayTo(cluster.id)}>
        <span className="unseen">{names.cluster(cluster)}</span>
        <span aria-hidden="true">{placedName(cluster, cluster.county?.short ?? cluster.city.short)}</span>
      </Link>
      <Quoted lang={t.quoted}>{measure.textZh}</Quoted>
      {measure.quoteZh ? (
        <Quote label={c.quote} lang={t.quoted}>
          {measure.quoteZh}
        </Quote>
      ) : null}
    </EvidenceItem>
  )
}

/** @param whole shows every measure from the start: where one direction is all there is to see */
function Direction({ model, whole }: { model: DirectionModel; whole: boolean }) {
  const [all, setAll] = useState(whole)
  const { rule, rows } = model
  const counted = rows.length - model.earlier
  return (
    <section className={styles.direction} aria-labelledby={`direction-${rule.id}`}>
      <h3 id={`direction-${rule.id}`}>
        {measuresWords.titleOf(rule)}
        <span>{counted > 0 ? measuresWords.measuresOf(counted, model.clusters) : ''}</span>
      </h3>
      <details className={styles.rule}>
        <summary>{measuresWords.ruleAsks}</summary>
        <SourcedList
          points={rule.tasks}
          lang={t.quoted}
          note={rule.tasksNote}
          missing={rule.tasksComplete ? null : measuresWords.ruleIncomplete}
          sources={model.ruleSources.map(sourceWords)}
        />
      </details>
      {rows.length === 0 ? (
        <p className={styles.none}>{t.noMeasures}</p>
      ) : (
        <>
          <p className={styles.counts}>
            {MEASURE_KINDS.map(kind => (
              <span key={kind}>
                <Evidence kind={kind} /> <span>{`${MEASURE_KIND[kind]} ${model.counts[kind]}`}</span>
              </span>
            ))}
          </p>
          <ul className={styles.rows}>
            {(all ? rows : rows.slice(0, FIRST)).map(row => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
          {rows.length > FIRST && !all ? (
            <button type="button" className={styles.more} onClick={() => setAll(true)}>
              {measuresWords.showAll(rows.length)}
            </button>
          ) : null}
        </>
      )}
    </section>
  )
}

export function MeasuresPanel({ model }: { model: MeasuresPanelModel }) {
  return (
    <div className={styles.panel}>
      <h2>
        {model.total > 0 ? measuresWords.measuresHeadline(model.total, model.clusters) : measuresWords.measuresNone}
      </h2>
      {model.earlier > 0 ? <p className={styles.none}>{measuresWords.earlierNote(model.earlier)}</p> : null}
      <TranslationNote words={t.translation} />
      <dl className={styles.kinds} aria-label={measuresWords.threeKinds}>
        {(
          [
            ['delivered', measuresWords.kindDelivered],
            ['announced', measuresWords.kindAnnounced],
            ['planned', measuresWords.kindPlanned],
          ] as const
        ).map(([kind, words]) => (
          <div key={kind}>
            <dt>
              <Evidence kind={kind} /> <Term id={kind}>{MEASURE_KIND[kind]}</Term>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {model.directions.map(direction => (
        <Direction key={direction.rule.id} model={direction} whole={model.directions.length === 1} />
      ))}
    </div>
  )
}
