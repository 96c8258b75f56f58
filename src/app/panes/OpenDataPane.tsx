// The page on open data, with the list of published files.
import { FILES } from '../../data/files'
import { useAliases, useManifest } from '../../data/queries'
import { OpenData } from '../../features/openData/OpenData'
import type { Dataset } from '../../model/dataset/dataset'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import { DataFileLinks } from '../layout/DataFileLinks'
import { Loading } from '../layout/Loading'
import styles from '../layout/pane.module.css'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

export default function OpenDataPane({ data }: { readonly data: Dataset }) {
  const manifestQuery = useManifest()
  const aliasesQuery = useAliases()
  const manifestState = useFileState(FILES.manifest, manifestQuery)
  const aliasesState = useFileState(FILES.aliases, aliasesQuery)
  const isHydrating = useIsHydrating()
  const manifest = manifestQuery.data?.value
  return (
    <div className={styles.article} data-article tabIndex={-1}>
      <FileNotice state={manifestState} />
      <FileNotice state={aliasesState} />
      {manifest ? (
        <OpenData
          manifest={manifest}
          aliases={aliasesQuery.data?.value.aliases ?? []}
          clusterCount={data.clusters.length}
          site={isHydrating ? null : new URL('.', document.baseURI).href}
        />
      ) : manifestState.error ? null : (
        <Loading />
      )}
      <DataFileLinks isSmallScreenOnly />
    </div>
  )
}
