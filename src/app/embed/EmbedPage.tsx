// The whole frame: title with the status on a day, map, list or card, and a foot with the product, the date of the data and
// the approval line. The build renders it with React, the script with dom/domRenderer.ts; embed.tsx handles its events.
import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { embedMessages } from '#messages/embed'
import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import type { FacetCounts } from '../../domain/filter/filters'
import mapStyles from '../../map/MapView.module.css'
import { formatApprovalLine } from '../../messages/approvalLine'
import { formatStatus } from '../../messages/domainFormat'
import { getIconStyle } from '../../messages/iconStyle'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectSummary } from '../../model/dataset/summary'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { Icon } from '../../ui/icons/Icon'
import { toParams } from '../../view/links'
import { formatHref } from '../../view/pages'
import type { View } from '../../view/params'
import { buildFilterChips } from '../filterChips'
import styles from './Embed.module.css'
import { EmbedCard } from './EmbedCard'
import { EmbedList } from './EmbedList'
import type { EmbedOptions } from './embedLink'
import { OutsideLink } from './OutsideLink'

export interface EmbedPageProps extends EmbedOptions {
  readonly view: View
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
  /** Counts of the filter by industry; null without script. */
  readonly facets: FacetCounts | null
  readonly detail: { readonly value: ClusterDetail | null; readonly hasFailed: boolean }
  /** Sentences about parts of the address that were not understood or match nothing. */
  readonly notices: readonly string[]
  /** The cluster was opened in the frame, so a button leads back. */
  readonly canGoBack: boolean
  /** For browsers and frames without scripts; null in the script. */
  readonly noScript: ReactNode
  /** The prerendered map; null where the script renders the map into the stage. */
  readonly staticMap: ReactNode
}

/** The page of the site that shows the view of the frame, below the site's root. */
export const buildFullViewHref = (view: View): string => formatHref(toParams({ ...view, theme: null }))

export function EmbedPage(props: EmbedPageProps) {
  const { view, data, selection, facets, show, isLocked, staticMap } = props
  const isLive = facets !== null
  const cluster = view.cluster ? data.byId.get(view.cluster) : undefined
  return (
    <main
      aria-label={t.productName}
      className={styles.page}
      data-embed
      data-show={cluster && show === 'map' ? 'both' : show}
    >
      <Head {...props} cluster={cluster} />
      <div className={styles.body}>
        {show === 'list' ? null : (
          <section
            className={`${mapStyles.stage} ${styles.stage}`}
            data-map-root
            data-locked={isLocked}
            aria-label={embedMessages.mapLabel}
          >
            <div className={mapStyles.layer} data-map-layer data-map-state={staticMap ? 'still' : undefined}>
              {staticMap}
            </div>
            <p className={styles.hint} data-map-hint aria-hidden="true" />
          </section>
        )}
        {show === 'map' && !cluster ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys must reach it
          <section className={styles.side} aria-label={embedMessages.listLabel} tabIndex={0}>
            {cluster ? (
              <EmbedCard data={data} cluster={cluster} detail={props.detail.value} hasFailed={props.detail.hasFailed} />
            ) : (
              <>
                {facets && !isLocked ? <IndustryFilter view={view} facets={facets} /> : null}
                <EmbedList data={data} selection={selection} isLive={isLive} />
              </>
            )}
          </section>
        )}
      </div>
      <Foot {...props} />
    </main>
  )
}

function Head({
  noScript,
  view,
  data,
  selection,
  notices,
  canGoBack,
  cluster,
}: EmbedPageProps & { cluster: PlacedCluster | undefined }) {
  const { count, prefectureCount, topPrefecture, byStatus } = selectSummary(selection)
  const filters = buildFilterChips({ ...view, asof: null }, data)
    .map(chip => chip.label)
    .join(' · ')
  return (
    <header className={styles.head}>
      {noScript ? (
        <noscript>
          <p className={styles.notice}>{noScript}</p>
        </noscript>
      ) : null}
      {notices.map(notice => (
        <p key={notice} role="status" className={styles.notice}>
          {notice}
        </p>
      ))}
      {canGoBack ? (
        <button type="button" className={styles.back} data-close-cluster>
          <Icon name="back" /> {clusterMessages.showAll(selection.length)}
        </button>
      ) : null}
      {!cluster && filters ? <p className={styles.filters}>{filters}</p> : null}
      <h1 tabIndex={-1}>{cluster ? names.cluster(cluster) : t.headline(count, prefectureCount, topPrefecture)}</h1>
      <p>
        {cluster
          ? `${formatStatus(cluster)} · ${embedMessages.statusOn(data.day)}`
          : count > 0
            ? t.statusSummary(data.day, byStatus, data.notYetRecognised.length, data.sourcesTo)
            : embedMessages.statusOn(data.day)}
      </p>
    </header>
  )
}

/** Options without a cluster stay visible and say so by their count. */
const IndustryFilter = ({ view, facets }: { readonly view: View; readonly facets: FacetCounts }) => (
  <fieldset className={styles.filter} aria-label={embedMessages.filterByIndustry}>
    {INDUSTRY_IDS.map(id => (
      <button key={id} type="button" aria-pressed={view.industry.includes(id)} data-filter-industry={id}>
        <ClusterIcon iconStyle={getIconStyle({ industry: id, level: 'province', status: 'valid' })} size={13} />
        {`${INDUSTRY[id].name} ${facets.industry.get(id) ?? 0}`}
      </button>
    ))}
  </fieldset>
)

const Foot = ({ view, data }: EmbedPageProps) => (
  <footer className={styles.foot}>
    <p>
      <OutsideLink href={buildFullViewHref(view)} data-full-view>
        <b>{t.productName}</b> {embedMessages.openFullView}
      </OutsideLink>
    </p>
    <p>{mapMessages.dataDate(data.sourcesTo)}</p>
    <p>{formatApprovalLine()}</p>
  </footer>
)
