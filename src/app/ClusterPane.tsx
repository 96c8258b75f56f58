// The chosen cluster, with its file and what is folded in its panel.

import { useCallback, useMemo } from 'react'
import { c } from '#messages/cluster'
import { t } from '#messages/t'
import { Translations } from '#ui/quoted'
import { clusterFile } from '../data/files'
import { useClusterDetail } from '../data/queries'
import type { SourceId } from '../domain/cluster'
import { Cites } from '../features/cluster/Cited'
import { ClusterPanel } from '../features/cluster/ClusterPanel'
import { selectClusterPanel } from '../model/clusterPanel'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { WhenOpen } from '../ui/WhenOpen'
import styles from './App.module.css'
import { DatesPane, ReportPane, StandardPane, TermEndPane } from './clusterParts'
import { FileNotice } from './FileNotice'
import { LOADING } from './Loading'
import { lazyPane } from './lazyPane'
import { useFileState } from './useDataset'

const CountyPane = lazyPane('app/CountyPane', () => import('./CountyPane'))

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  readonly cluster: PlacedCluster
  /** Opened by a step on this page, not by the link it was opened with. */
  readonly byReader: boolean
}

export default function ClusterPane({ data, version, selection, cluster, byReader }: Props) {
  const query = useClusterDetail(cluster.id)
  const detail = query.data?.value ?? null
  const model = useMemo(() => selectClusterPanel(cluster, detail, data), [cluster, detail, data])
  // Stable: a new function would render the part that is still to be hydrated.
  const cite = useCallback((ids: readonly SourceId[]) => <Cites numbers={model.citesOf(ids)} />, [model])
  const state = useFileState(clusterFile(cluster.id), query)
  return (
    <Translations texts={detail?.english}>
      <ClusterPanel
        cluster={cluster}
        model={model}
        detail={detail}
        total={selection.length}
        inSelection={selection.includes(cluster)}
        byReader={byReader}
        dates={
          <>
            <DatesPane cluster={cluster} model={model} day={data.day} />
            <TermEndPane model={model} day={data.day} version={version} cite={cite} />
          </>
        }
        standard={
          detail ? (
            <WhenOpen title={c.standard} className={styles.fold}>
              <StandardPane figures={detail.figures} waiting={LOADING} />
            </WhenOpen>
          ) : null
        }
        county={
          <WhenOpen title={c.county} className={styles.fold}>
            <CountyPane cluster={cluster.id} city={cluster.prefecture} waiting={LOADING} />
          </WhenOpen>
        }
        report={about => (
          <WhenOpen title={about.statement ? c.reportThis : t.report} className={styles.fold}>
            <ReportPane about={about} version={version} waiting={LOADING} />
          </WhenOpen>
        )}
        pending={
          <>
            {state.waiting ? <p className={styles.loading}>{c.loadingDetail}</p> : null}
            <FileNotice state={state} />
          </>
        }
      />
    </Translations>
  )
}
