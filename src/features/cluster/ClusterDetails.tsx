// The part of the cluster panel that loads with the cluster's file: figures, measures, firms, notes, sources.
import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import type { ReportSubject } from '#messages/report'
import { t } from '#messages/t'
import { CONFIDENCE, DIRECTION, INDUSTRY, ROLE } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { formatFigure } from '../../messages/domainFormat'
import { getIconStyle } from '../../messages/iconStyle'
import { formatMeasureMeta } from '../../messages/measures'
import { formatSource, toSourceText } from '../../messages/sources'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { Citations } from '../../ui/text/CitationMarks'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Quote } from '../../ui/text/Quote'
import { SourceLine } from '../../ui/text/SourceLine'
import { Tag } from '../../ui/text/Tag'
import { useClusterLink } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import { ClusterNotes } from './ClusterNotes'
import styles from './ClusterPanel.module.css'
import { FigureList } from './FigureList'
import { PanelSection } from './PanelSection'
import { TargetsLink } from './TargetsLink'

interface Props {
  readonly cluster: PlacedCluster
  readonly model: ClusterPanelModel
  readonly detail: ClusterDetail
  /** The cluster's figures against the national standard. */
  readonly standard: ReactNode
  /** The park, other titles of the county, counts of the prefecture. */
  readonly county: ReactNode
  /** Renders the form to report an error in a statement or in the panel. */
  readonly renderReport: (about: ReportSubject) => ReactNode
}

/** Everything of the panel that needs the cluster's file, down to its numbered sources. */
export function ClusterDetails({ cluster, model, detail, standard, county, renderReport }: Props) {
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
      <PanelSection
        title={clusterMessages.figures}
        note={<GlossaryTerm id="scope">{clusterMessages.figuresNote}</GlossaryTerm>}
      >
        {model.figures.length > 0 ? (
          <FigureList
            cluster={cluster.id}
            figures={model.figures}
            renderReport={({ item, citations }) => renderReportOn(formatFigure(item), citations)}
          />
        ) : (
          <p className={styles.empty}>{clusterMessages.noFigures}</p>
        )}
        <TargetsLink cluster={cluster} count={model.targetCount} />
        {standard}
      </PanelSection>
      <PanelSection title={<GlossaryTerm id="direction">{clusterMessages.measuresByDirection}</GlossaryTerm>}>
        <ol className={styles.directions}>
          {model.directions.map(({ direction, measures }) => (
            <li key={direction} data-empty={measures.length === 0}>
              <h4>{DIRECTION[direction]}</h4>
              {measures.length === 0 ? <p className={styles.empty}>{clusterMessages.noMeasures}</p> : null}
              <ul>
                {measures.map(({ item, citations }) => (
                  <li key={item.textZh} className={styles.measure}>
                    <EvidenceBar kind={item.kind} />
                    <span>
                      <LangSpan lang={t.sourceLanguage}>{item.textZh}</LangSpan>
                      <Citations
                        ids={citations}
                        action={<QuoteButton subject={{ cluster: cluster.id, measure: item }} />}
                      />
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
      </PanelSection>
      <PanelSection
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
      </PanelSection>
      <PanelSection title={clusterMessages.leadEnterprises}>
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
      </PanelSection>
      {model.notes.length > 0 ? (
        <PanelSection title={clusterMessages.notes}>
          <ClusterNotes cluster={cluster.id} notes={model.notes} />
        </PanelSection>
      ) : null}
      {model.relatedClusters.length > 0 ? (
        <PanelSection title={clusterMessages.relatedClusters}>
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
        </PanelSection>
      ) : null}
      {county}
      <PanelSection
        title={clusterMessages.sourcesCount(model.sources.length)}
        note={
          <QuoteButton subject={{ number: { table: 'record', row: `cluster:${cluster.id}`, column: 'sources' } }} />
        }
      >
        <ol className={styles.sources}>
          {model.sources.map(({ number, source }) => (
            <li key={number}>
              <span className={styles.citationNumber}>{number}</span>
              <SourceLine words={toSourceText(source)} />
            </li>
          ))}
        </ol>
        {renderReportOn(null, [])}
      </PanelSection>
    </>
  )
}
