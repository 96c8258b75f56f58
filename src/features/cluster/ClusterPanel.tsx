// One cluster, whole: what it is, whether it holds, its figures, what is done for it, and on whose word.

import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { c } from '#messages/cluster'
import { f } from '#messages/format'
import { names } from '#messages/names'
import type { ReportedOn } from '#messages/report'
import { t } from '#messages/t'
import { CONFIDENCE, DIRECTION, INDUSTRY, ROLE } from '#messages/words'
import { Quoted, QuotedTerms, TranslationNote } from '#ui/quoted'
import type { ClusterDetail } from '../../domain/cluster'
import { aside } from '../../messages/format'
import { markOf } from '../../messages/marks'
import { measureMeta } from '../../messages/measures'
import { sourceSays, sourceWords } from '../../messages/sources'
import { figureSays } from '../../messages/words'
import type { ClusterPanelModel } from '../../model/clusterPanel'
import type { PlacedCluster } from '../../model/dataset'
import shared from '../../ui/button.module.css'
import { Evidence } from '../../ui/Evidence'
import { Icon } from '../../ui/Icon'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { Quote } from '../../ui/Quote'
import { SourceLine } from '../../ui/SourceLine'
import { Term } from '../../ui/Term'
import { hrefWith, useViewState, useWayToCluster } from '../../view/context'
import { Cites, SourcesContext } from './Cited'
import styles from './ClusterPanel.module.css'
import { CompareButton } from './CompareButton'
import { Figures } from './Figures'
import { PromisesLine } from './PromisesLine'
import { Standing } from './Standing'
import timeline from './Timeline.module.css'
import { useLentFocus } from './useLentFocus'

interface Props {
  readonly cluster: PlacedCluster
  readonly model: ClusterPanelModel
  readonly detail: ClusterDetail | null
  /** What to say while the details load or after they failed; null when they are here. */
  readonly pending: ReactNode
  /** When its recognitions were announced, end, and so on. */
  readonly dates: ReactNode
  /** The cluster beside the national standard; null while the details load. */
  readonly standard: ReactNode
  /** The park, other titles of the place, what the prefecture counts. */
  readonly county: ReactNode
  /** The way to report a mistake in a statement, or anywhere on the panel. */
  readonly report: (about: ReportedOn) => ReactNode
  readonly total: number
  readonly inSelection: boolean
  /** Opened by a step on this page, not by the link it was opened with. */
  readonly byReader: boolean
}

function Section({ title, note, children }: { title: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>
        {title}
        {note ? <span>{note}</span> : null}
      </h3>
      {children}
    </section>
  )
}

export function ClusterPanel({
  cluster,
  model,
  detail,
  pending,
  dates,
  standard,
  county,
  report,
  total,
  inSelection,
  byReader,
}: Props) {
  const { view, change } = useViewState()
  const heading = useRef<HTMLHeadingElement>(null)
  const close = () => change({ cluster: null })
  useLentFocus(heading, cluster.id, byReader, close)
  // Opening a cluster brings its panel to the top.
  useLayoutEffect(() => {
    heading.current?.closest('[data-scroll]')?.scrollTo({ top: 0 })
  }, [])
  const { name } = INDUSTRY[cluster.industry]
  const sources = useMemo(
    () => new Map(model.sources.map(({ number, source }) => [number, { number, words: sourceWords(source) }])),
    [model.sources],
  )
  return (
    <SourcesContext value={sources}>
      <article className={styles.panel}>
        <div className={styles.bar}>
          <Link href={hrefWith(view, { cluster: null })} onFollow={close} className={styles.back}>
            <Icon name="back" /> <span>{c.backToAll(total)}</span>
          </Link>
          <CompareButton id={cluster.id} />
          <button type="button" className={`${shared.button} ${styles.close}`} aria-label={t.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {names.cluster(cluster)}
        </h2>
        <p className={styles.english}>
          <span lang={t.twin}>{names.twin(cluster)}</span>
          {c.unofficial}
        </p>
        <p className={styles.facts}>
          <Mark look={markOf(cluster)} size={20} />
          <span>{name}</span>
          <span>
            {names.within(cluster.city.name, cluster.county?.name ?? '')}
            {cluster.adcode === null ? (
              <>
                {f.open}
                <Term id="county-unknown">{t.countyUnknown}</Term>
                {f.close}
              </>
            ) : null}
          </span>
        </p>
        <p className={styles.products}>
          <span>{t.products}</span> <QuotedTerms lang={t.quoted} terms={cluster.products} />
        </p>
        <TranslationNote words={t.translation} />
        {inSelection ? null : <p className={styles.small}>{c.notInSelection}</p>}
        {!cluster.nameConfirmed && detail?.nameNote ? (
          <p className={styles.small}>
            <Term id="name-unconfirmed">{t.nameUnconfirmed}</Term>
            {f.colon}
            <Quoted lang={t.quoted}>{detail.nameNote}</Quoted>
          </p>
        ) : null}
        <Section title={<Term id="recognition">{c.recognitions}</Term>}>
          <ul className={styles.plain}>
            {model.recognitions.map(recognition => (
              <Standing
                key={`${recognition.recognition.level}-${recognition.recognition.list ?? ''}`}
                model={recognition}
                sourcesTo={model.given.sourcesTo}
              />
            ))}
          </ul>
          <div className={timeline.timeline} data-timeline data-tone={cluster.industry}>
            {dates}
          </div>
        </Section>
        {pending}
        {detail ? <Details {...{ cluster, model, detail, standard, county, report }} /> : null}
      </article>
    </SourcesContext>
  )
}

function Details({
  cluster,
  model,
  detail,
  standard,
  county,
  report,
}: {
  cluster: PlacedCluster
  model: ClusterPanelModel
  detail: ClusterDetail
  standard: ReactNode
  county: ReactNode
  report: Props['report']
}) {
  const wayTo = useWayToCluster()
  const reportOn = (statement: string | null, cites: readonly number[]) =>
    report({
      cluster: cluster.nameZh,
      statement,
      sources: model.sources.flatMap(({ number, source }) => (cites.includes(number) ? [sourceSays(source)] : [])),
    })
  return (
    <>
      <Section title={c.figures} note={<Term id="scope">{c.figuresNote}</Term>}>
        {model.figures.length > 0 ? (
          <Figures figures={model.figures} report={({ item, cites }) => reportOn(figureSays(item), cites)} />
        ) : (
          <p className={styles.none}>{c.noFigures}</p>
        )}
        <PromisesLine cluster={cluster} count={model.promises} />
        {standard}
      </Section>
      <Section title={<Term id="direction">{c.measuresByDirection}</Term>}>
        <ol className={styles.directions}>
          {model.directions.map(({ direction, measures }) => (
            <li key={direction} data-empty={measures.length === 0}>
              <h4>{DIRECTION[direction]}</h4>
              {measures.length === 0 ? <p className={styles.none}>{t.noMeasures}</p> : null}
              <ul className={styles.plain}>
                {measures.map(({ item, cites }) => (
                  <li key={item.textZh} className={styles.measure}>
                    <Evidence kind={item.kind} />
                    <span>
                      <Quoted lang={t.quoted}>{item.textZh}</Quoted>
                      <Cites numbers={cites} />
                      {item.quoteZh ? (
                        <Quote label={c.quote} lang={t.quoted}>
                          {item.quoteZh}
                        </Quote>
                      ) : null}
                      <small className={styles.small}>{measureMeta(item)}</small>
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={c.industryAndBasis} note={<Term id="grouping">{c.ourGrouping}</Term>}>
        <p>
          {INDUSTRY[cluster.industry].name + f.stop}
          <Quoted lang={t.quoted}>{detail.industryBasis}</Quoted>
          {detail.industrySecondary.length > 0
            ? c.alsoIndustry(detail.industrySecondary.map(id => INDUSTRY[id].name)) + f.stop
            : ''}
          {c.confidence(CONFIDENCE[detail.industryConfidence]) + f.stop}
        </p>
      </Section>
      <Section title={c.leads}>
        {model.leads.length > 0 ? (
          <ul className={styles.leads}>
            {model.leads.map(({ item, cites }) => (
              <li key={item.name}>
                <Quoted lang={t.quoted}>{item.name}</Quoted> <em className={styles.tag}>{ROLE[item.role]}</em>{' '}
                <Cites numbers={cites} />
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.none}>{c.noLeads}</p>
        )}
      </Section>
      {model.notes.length > 0 ? (
        <Section title={c.notes}>
          <ul className={styles.notes}>
            {model.notes.map(({ item, cites }) => (
              <li key={item.textZh}>
                {item.flag === 'conflict' ? (
                  <em className={styles.tag}>
                    <Term id="conflict">{t.conflict}</Term>
                  </em>
                ) : null}{' '}
                <Quoted lang={t.quoted}>{item.textZh}</Quoted>
                {item.asOf ? <small className={styles.asOf}>{aside(item.asOf)}</small> : null} <Cites numbers={cites} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {model.related.length > 0 ? (
        <Section title={c.related}>
          <ul className={styles.plain}>
            {model.related.map(related => (
              <li key={related.id} className={styles.related}>
                <Mark look={markOf(related)} size={18} />
                <Link {...wayTo(related.id)}>{names.cluster(related)}</Link>
              </li>
            ))}
          </ul>
          {detail.relatedNote ? (
            <p className={styles.small}>
              <Quoted lang={t.quoted}>{detail.relatedNote}</Quoted>
            </p>
          ) : null}
        </Section>
      ) : null}
      {county}
      <Section title={c.sourcesCount(model.sources.length)}>
        <ol className={styles.sources}>
          {model.sources.map(({ number, source }) => (
            <li key={number}>
              <span className={styles.citeNumber}>{number}</span>
              <SourceLine words={sourceWords(source)} />
            </li>
          ))}
        </ol>
        {reportOn(null, [])}
      </Section>
    </>
  )
}
