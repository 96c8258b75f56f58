// The card of one cluster in a frame: recognitions, figures and their sources, which open in place.
import { clusterMessages } from '#messages/cluster'
import { embedMessages } from '#messages/embed'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { TranslationsProvider } from '#ui/LangSpan'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import panel from '../../features/cluster/ClusterPanel.module.css'
import { FigureList } from '../../features/cluster/FigureList'
import { RecognitionItem } from '../../features/cluster/RecognitionItem'
import { getIconStyle } from '../../messages/iconStyle'
import { indexNumberedSources } from '../../messages/sources'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectClusterPanel } from '../../model/panels/clusterPanel'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { CitedSourcesContext } from '../../ui/text/CitationMarks'
import { SourceLine } from '../../ui/text/SourceLine'
import { DEFAULT_VIEW, toParams } from '../../view/links'
import { formatHref } from '../../view/pages'
import styles from './Embed.module.css'
import { OutsideLink } from './OutsideLink'

interface Props {
  readonly data: Dataset
  readonly cluster: PlacedCluster
  /** null while it loads. */
  readonly detail: ClusterDetail | null
  readonly hasFailed: boolean
}

export function EmbedCard({ data, cluster, detail, hasFailed }: Props) {
  const model = selectClusterPanel(cluster, detail, data)
  const sources = indexNumberedSources(model.sources)
  const uniqueSources = model.sources.flatMap(({ number }) => sources.get(number) ?? [])
  const href = formatHref(toParams({ ...DEFAULT_VIEW, lang: t.lang, cluster: cluster.id }))
  return (
    <TranslationsProvider texts={detail?.english}>
      <CitedSourcesContext value={sources}>
        <article className={styles.card}>
          <p className={panel.facts}>
            <ClusterIcon iconStyle={getIconStyle(cluster)} size={20} />
            <span>{INDUSTRY[cluster.industry].name}</span>
            <span>{names.countyInPrefecture(cluster.city.name, cluster.county?.name ?? '')}</span>
          </p>
          <h2>{clusterMessages.recognitions}</h2>
          <ul>
            {model.recognitions.map(recognition => (
              <RecognitionItem
                key={`${recognition.recognition.level}-${recognition.recognition.list ?? ''}`}
                model={recognition}
                sourcesTo={data.sourcesTo}
              />
            ))}
          </ul>
          {hasFailed ? <p role="alert">{embedMessages.detailFailed}</p> : null}
          {!detail && !hasFailed ? <p>{clusterMessages.loadingDetail}</p> : null}
          {detail ? (
            <>
              <h2>{clusterMessages.figures}</h2>
              {model.figures.length > 0 ? (
                <FigureList cluster={cluster.id} figures={model.figures} renderReport={() => null} />
              ) : (
                <p className={panel.empty}>{clusterMessages.noFigures}</p>
              )}
              <details className={styles.sources}>
                <summary>{embedMessages.sources(uniqueSources.length)}</summary>
                <ol>
                  {uniqueSources.map(({ number, words }) => (
                    <li key={number}>
                      <span>{number}</span>
                      <SourceLine words={words} />
                    </li>
                  ))}
                </ol>
              </details>
            </>
          ) : null}
          <p className={styles.more}>
            <OutsideLink href={href}>{embedMessages.openCluster(names.cluster(cluster))}</OutsideLink>
          </p>
        </article>
      </CitedSourcesContext>
    </TranslationsProvider>
  )
}
