// The open cluster: loads its file, and wires the parts of its panel that are chunks of their own.
import { useMemo } from 'react'
import { clusterMessages } from '#messages/cluster'
import { t } from '#messages/t'
import { TranslationsProvider } from '#ui/LangSpan'
import { getClusterFile } from '../../data/files'
import { useClusterDetail } from '../../data/paneQueries'
import { ClusterPanel } from '../../features/cluster/ClusterPanel'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectClusterPanel } from '../../model/panels/clusterPanel'
import { LazyDetails } from '../../ui/controls/LazyDetails'
import { Loading } from '../layout/Loading'
import styles from '../layout/pane.module.css'
import { FileNotice } from '../notices/FileNotice'
import { ShareButton } from '../share/ShareButton'
import { useFileState } from '../useDataset'
import { CountyPane, DatesPane, ReportPane, StandardPane, TermEndPane } from './clusterPanes'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  readonly cluster: PlacedCluster
  /** False for the cluster of the link that was opened, which does not take the focus. */
  readonly isOpenedByUser: boolean
}

export default function ClusterPane({ data, version, selection, cluster, isOpenedByUser }: Props) {
  const query = useClusterDetail(cluster.id)
  const detail = query.data?.value ?? null
  const model = useMemo(() => selectClusterPanel(cluster, detail, data), [cluster, detail, data])
  const state = useFileState(getClusterFile(cluster.id), query)
  return (
    <TranslationsProvider texts={detail?.english}>
      <ClusterPanel
        cluster={cluster}
        model={model}
        detail={detail}
        total={selection.length}
        isInSelection={selection.includes(cluster)}
        isOpenedByUser={isOpenedByUser}
        share={<ShareButton data={data} version={version} selection={selection} label={clusterMessages.share} />}
        dates={
          <>
            <DatesPane cluster={cluster} model={model} day={data.day} fallback={null} />
            <TermEndPane model={model} day={data.day} version={version} fallback={null} />
          </>
        }
        standard={
          detail ? (
            <LazyDetails title={clusterMessages.standard} className={styles.disclosure}>
              <StandardPane cluster={cluster.id} figures={detail.figures} />
            </LazyDetails>
          ) : null
        }
        county={
          <LazyDetails title={clusterMessages.countyContext} className={styles.disclosure}>
            <CountyPane cluster={cluster.id} city={cluster.prefecture} />
          </LazyDetails>
        }
        renderReport={about => (
          <LazyDetails
            title={about.statement ? clusterMessages.reportFigure : t.report}
            className={styles.disclosure}
            isPrinted={false}
          >
            <ReportPane about={about} version={version} />
          </LazyDetails>
        )}
        pending={
          <>
            {state.isWaiting ? <Loading text={clusterMessages.loadingDetail} /> : null}
            <FileNotice state={state} />
          </>
        }
      />
    </TranslationsProvider>
  )
}
