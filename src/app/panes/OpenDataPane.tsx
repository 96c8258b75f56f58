// The page on open data, with the list of published files.
import { FILES } from '../../data/files'
import { useManifest } from '../../data/paneQueries'
import { OpenData } from '../../features/openData/OpenData'
import type { Dataset } from '../../model/dataset/dataset'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import { DataFileLinks } from '../layout/DataFileLinks'
import { Loading } from '../layout/Loading'
import styles from '../layout/pane.module.css'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

export default function OpenDataPane({ data }: { readonly data: Dataset }) {
  const query = useManifest()
  const state = useFileState(FILES.manifest, query)
  const isHydrating = useIsHydrating()
  const manifest = query.data?.value
  return (
    <div className={styles.article} data-article tabIndex={-1}>
      <FileNotice state={state} />
      {manifest ? (
        <OpenData
          manifest={manifest}
          clusterCount={data.clusters.length}
          site={isHydrating ? null : new URL('.', document.baseURI).href}
        />
      ) : state.error ? null : (
        <Loading />
      )}
      <DataFileLinks isSmallScreenOnly />
    </div>
  )
}
