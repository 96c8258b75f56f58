// One cluster, whole: what it is, whether it holds, its figures, what is done for it, and sources.

import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import type { ReportSubject } from '#messages/report'
import { t } from '#messages/t'
import { CONFIDENCE, DIRECTION, INDUSTRY, ROLE } from '#messages/words'
import { LangSpan, LangTerms, TranslationNote } from '#ui/LangSpan'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { formatFigure } from '../../messages/domainFormat'
import { getIconStyle } from '../../messages/iconStyle'
import { formatMeasureMeta } from '../../messages/measures'
import { formatSource, indexNumberedSources, toSourceText } from '../../messages/sources'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { IconButton } from '../../ui/controls/Button'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { Icon } from '../../ui/icons/Icon'
import { Citations, CitedSourcesContext } from '../../ui/text/CitationMarks'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Quote } from '../../ui/text/Quote'
import { SourceLine } from '../../ui/text/SourceLine'
import { Tag } from '../../ui/text/Tag'
import { buildHref, useClusterLink, useViewState } from '../../view/ViewProvider'
import { ClusterNotes } from './ClusterNotes'
import styles from './ClusterPanel.module.css'
import { CompareButton } from './CompareButton'
import { FigureList } from './FigureList'
import { RecognitionItem } from './RecognitionItem'
import { TargetsLink } from './TargetsLink'
import timeline from './Timeline.module.css'
import { useRestoreFocus } from './useRestoreFocus'

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
  readonly renderReport: (about: ReportSubject) => ReactNode
  readonly total: number
  readonly isInSelection: boolean
  /** Opened by a step on this page, not by the link it was opened with. */
  readonly isOpenedByUser: boolean
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
  renderReport,
  total,
  isInSelection,
  isOpenedByUser,
}: Props) {
  const { view, change } = useViewState()
  const heading = useRef<HTMLHeadingElement>(null)
  const onClose = () => change({ cluster: null })
  useRestoreFocus(heading, cluster.id, isOpenedByUser, onClose)
  // Opening a cluster brings its panel to the top.
  useLayoutEffect(() => {
    heading.current?.closest('[data-scroll-container]')?.scrollTo({ top: 0 })
  }, [])
  const { name } = INDUSTRY[cluster.industry]
  const sources = useMemo(() => indexNumberedSources(model.sources), [model.sources])
  return (
    <CitedSourcesContext value={sources}>
      <article className={styles.panel}>
        <div className={styles.toolbar}>
          <Link href={buildHref(view, { cluster: null })} onFollow={onClose} className={styles.back}>
            <Icon name="back" /> <span>{clusterMessages.showAll(total)}</span>
          </Link>
          <CompareButton id={cluster.id} />
          <IconButton icon="close" label={t.close} onClick={onClose} />
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {names.cluster(cluster)}
        </h2>
        <p className={styles.nameInOtherLanguage}>
          <span lang={t.otherLanguage}>{names.nameInOtherLanguage(cluster)}</span>
          {clusterMessages.unofficialTranslation}
        </p>
        <p className={styles.facts}>
          <ClusterIcon iconStyle={getIconStyle(cluster)} size={20} />
          <span>{name}</span>
          <span>
            {names.countyInPrefecture(cluster.city.name, cluster.county?.name ?? '')}
            {cluster.adcode === null ? (
              <>
                {localeFormat.openParenthesis}
                <GlossaryTerm id="county-unknown">{t.countyUnknown}</GlossaryTerm>
                {localeFormat.closeParenthesis}
              </>
            ) : null}
          </span>
        </p>
        <p className={styles.products}>
          <span>{t.products}</span> <LangTerms lang={t.sourceLanguage} terms={cluster.products} />
        </p>
        <TranslationNote labels={t.translation} />
        {isInSelection ? null : <p className={styles.small}>{clusterMessages.notInSelection}</p>}
        {!cluster.nameConfirmed && detail?.nameNote ? (
          <p className={styles.small}>
            <GlossaryTerm id="name-unconfirmed">{t.nameUnconfirmed}</GlossaryTerm>
            {localeFormat.colon}
            <LangSpan lang={t.sourceLanguage}>{detail.nameNote}</LangSpan>
          </p>
        ) : null}
        <Section title={<GlossaryTerm id="recognition">{clusterMessages.recognitions}</GlossaryTerm>}>
          <ul>
            {model.recognitions.map(recognition => (
              <RecognitionItem
                key={`${recognition.recognition.level}-${recognition.recognition.list ?? ''}`}
                model={recognition}
                sourcesTo={model.context.sourcesTo}
              />
            ))}
          </ul>
          <div className={timeline.timeline} data-timeline data-industry={cluster.industry}>
            {dates}
          </div>
        </Section>
        {pending}
        {detail ? <Details {...{ cluster, model, detail, standard, county, renderReport }} /> : null}
      </article>
    </CitedSourcesContext>
  )
}

function Details({
  cluster,
  model,
  detail,
  standard,
  county,
  renderReport,
}: {
  cluster: PlacedCluster
  model: ClusterPanelModel
  detail: ClusterDetail
  standard: ReactNode
  county: ReactNode
  renderReport: Props['renderReport']
}) {
  const linkProps = useClusterLink()
  const renderReportOn = (statement: string | null, citations: readonly number[]) =>
    renderReport({
      cluster: cluster.nameZh,
      statement,
      sources: model.sources.flatMap(({ number, source }) =>
        citations.includes(number) ? [formatSource(source)] : [],
      ),
    })
  return (
    <>
      <Section
        title={clusterMessages.figures}
        note={<GlossaryTerm id="scope">{clusterMessages.figuresNote}</GlossaryTerm>}
      >
        {model.figures.length > 0 ? (
          <FigureList
            figures={model.figures}
            renderReport={({ item, citations }) => renderReportOn(formatFigure(item), citations)}
          />
        ) : (
          <p className={styles.empty}>{clusterMessages.noFigures}</p>
        )}
        <TargetsLink cluster={cluster} count={model.targetCount} />
        {standard}
      </Section>
      <Section title={<GlossaryTerm id="direction">{clusterMessages.measuresByDirection}</GlossaryTerm>}>
        <ol className={styles.directions}>
          {model.directions.map(({ direction, measures }) => (
            <li key={direction} data-empty={measures.length === 0}>
              <h4>{DIRECTION[direction]}</h4>
              {measures.length === 0 ? <p className={styles.empty}>{t.noMeasures}</p> : null}
              <ul>
                {measures.map(({ item, citations }) => (
                  <li key={item.textZh} className={styles.measure}>
                    <EvidenceBar kind={item.kind} />
                    <span>
                      <LangSpan lang={t.sourceLanguage}>{item.textZh}</LangSpan>
                      <Citations ids={citations} />
                      {item.quoteZh ? (
                        <Quote label={clusterMessages.quoteIntro} lang={t.sourceLanguage}>
                          {item.quoteZh}
                        </Quote>
                      ) : null}
                      <small className={styles.small}>{formatMeasureMeta(item)}</small>
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
      <Section
        title={clusterMessages.industryAndBasis}
        note={<GlossaryTerm id="grouping">{clusterMessages.ourGrouping}</GlossaryTerm>}
      >
        <p>
          {INDUSTRY[cluster.industry].name + localeFormat.fullStop}
          <LangSpan lang={t.sourceLanguage}>{detail.industryBasis}</LangSpan>
          {detail.industrySecondary.length > 0
            ? clusterMessages.alsoIndustry(detail.industrySecondary.map(id => INDUSTRY[id].name)) +
              localeFormat.fullStop
            : ''}
          {clusterMessages.confidence(CONFIDENCE[detail.industryConfidence]) + localeFormat.fullStop}
        </p>
      </Section>
      <Section title={clusterMessages.leadEnterprises}>
        {model.leadEnterprises.length > 0 ? (
          <ul className={styles.leads}>
            {model.leadEnterprises.map(({ item, citations }) => (
              <li key={item.name}>
                <LangSpan lang={t.sourceLanguage}>{item.name}</LangSpan> <Tag>{ROLE[item.role]}</Tag>{' '}
                <Citations ids={citations} />
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.empty}>{clusterMessages.noLeadEnterprises}</p>
        )}
      </Section>
      {model.notes.length > 0 ? (
        <Section title={clusterMessages.notes}>
          <ClusterNotes notes={model.notes} />
        </Section>
      ) : null}
      {model.relatedClusters.length > 0 ? (
        <Section title={clusterMessages.relatedClusters}>
          <ul>
            {model.relatedClusters.map(related => (
              <li key={related.id} className={styles.related}>
                <ClusterIcon iconStyle={getIconStyle(related)} size={18} />
                <Link {...linkProps(related.id)}>{names.cluster(related)}</Link>
              </li>
            ))}
          </ul>
          {detail.relatedNote ? (
            <p className={styles.small}>
              <LangSpan lang={t.sourceLanguage}>{detail.relatedNote}</LangSpan>
            </p>
          ) : null}
        </Section>
      ) : null}
      {county}
      <Section title={clusterMessages.sourcesCount(model.sources.length)}>
        <ol className={styles.sources}>
          {model.sources.map(({ number, source }) => (
            <li key={number}>
              <span className={styles.citationNumber}>{number}</span>
              <SourceLine words={toSourceText(source)} />
            </li>
          ))}
        </ol>
        {renderReportOn(null, [])}
      </Section>
    </>
  )
}
