// The panel beside the map: industry types, measures, or the chosen cluster.

import { useMemo, useState } from 'react'
import { clusterFile, FILES } from '../data/parse'
import { useClusterDetail, useMeasures } from '../data/queries'
import type { ClusterDetail } from '../domain/cluster'
import { ClusterPanel } from '../features/cluster/ClusterPanel'
import { IndustryPanel } from '../features/industry/IndustryPanel'
import { MeasuresPanel } from '../features/measures/MeasuresPanel'
import { t } from '../i18n/zh-CN'
import { selectClusterPanel } from '../model/clusterPanel'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectIndustryPanel } from '../model/industryPanel'
import { selectMeasuresPanel } from '../model/measuresPanel'
import { useViewState } from '../view/context'
import styles from './App.module.css'
import { FileNotice } from './FileNotice'
import { StandardPane } from './panes'
import { useFileState } from './useDataset'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export function Industry({ data, selection }: Props) {
  const model = useMemo(() => selectIndustryPanel(selection, data), [selection, data])
  return <IndustryPanel model={model} />
}

export function Measures({ selection }: Props) {
  const query = useMeasures()
  const state = useFileState(FILES.measures, query)
  const value = query.data?.value
  const { direction } = useViewState().view
  const model = useMemo(() => {
    if (!value) return null
    const sources = new Map(value.sources.map(s => [s.id, s]))
    return selectMeasuresPanel(value.directions, value.measures, sources, selection, direction)
  }, [value, selection, direction])
  const withMeasures = useMemo(
    () => new Set(model?.directions.flatMap(d => d.rows.map(r => r.cluster.id))).size,
    [model],
  )
  return (
    <>
      <FileNotice state={state} />
      {model ? <MeasuresPanel model={model} clusters={withMeasures} /> : null}
    </>
  )
}

function StandardFold({ figures }: { figures: ClusterDetail['figures'] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{t.standard}</summary>
      {isOpen ? <StandardPane figures={figures} waiting={<p className={styles.loading}>{t.dataLoading}</p>} /> : null}
    </details>
  )
}

export function Cluster({
  data,
  selection,
  cluster,
  byReader,
}: Props & { readonly cluster: PlacedCluster; readonly byReader: boolean }) {
  const query = useClusterDetail(cluster.id)
  const detail = query.data?.value ?? null
  const model = useMemo(() => selectClusterPanel(cluster, detail, data), [cluster, detail, data])
  const state = useFileState(clusterFile(cluster.id), query)
  return (
    <ClusterPanel
      cluster={cluster}
      model={model}
      detail={detail}
      day={data.day}
      total={selection.length}
      inSelection={selection.includes(cluster)}
      byReader={byReader}
      standard={detail ? <StandardFold figures={detail.figures} /> : null}
      pending={
        <>
          {state.waiting ? <p className={styles.loading}>{t.loadingDetail}</p> : null}
          <FileNotice state={state} />
        </>
      }
    />
  )
}
