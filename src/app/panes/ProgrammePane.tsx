// The articles on the programme and on the method, with the file that they need.
import { useEffect, useMemo } from 'react'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useProgramme } from '../../data/paneQueries'
import { Method } from '../../features/programme/Method'
import { Programme } from '../../features/programme/Programme'
import { ErrorReport } from '../../features/report/ErrorReport'
import { TermEnd } from '../../features/termEnd/TermEnd'
import { numberSources } from '../../messages/sources'
import { type Dataset, getPlaceName } from '../../model/dataset/dataset'
import { selectCoverage, selectProgrammeLists } from '../../model/mainViews/programmePage'
import { useUrlHash } from '../../view/urlStore'
import { scrollToAnchor } from '../accessibility/scrollToAnchor'
import { DataFileLinks } from '../layout/DataFileLinks'
import { Loading } from '../layout/Loading'
import styles from '../layout/pane.module.css'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly page: 'programme' | 'method'
}

export default function ProgrammePane({ data, version, page }: Props) {
  const query = useProgramme()
  const state = useFileState(FILES.programme, query)
  const programme = query.data?.value ?? null
  const model = useMemo(() => {
    if (!programme) return null
    return {
      sources: numberSources(programme.sources),
      lists: selectProgrammeLists(data, programme),
      coverage: selectCoverage(data, programme),
    }
  }, [programme, data])
  const isLoaded = model !== null
  const hash = useUrlHash()
  // The target of a link to a term or a list is rendered with the file.
  useEffect(() => {
    if (isLoaded) scrollToAnchor(hash.slice(1))
  }, [isLoaded, hash])
  return (
    <div className={styles.article} data-article tabIndex={-1}>
      <FileNotice state={state} />
      <TranslationsProvider texts={programme?.english}>
        {programme && model ? (
          page === 'programme' ? (
            <Programme
              programme={programme}
              lists={model.lists}
              sources={model.sources}
              getPlaceName={code => getPlaceName(data, code)}
              getClusterCount={code => data.clusters.filter(cluster => cluster.prefecture === code).length}
              termEnd={<TermEnd term={null} isForCluster={false} rules={programme.termEnd} version={version} />}
            />
          ) : (
            <Method
              programme={programme}
              coverage={model.coverage}
              sources={model.sources}
              version={version}
              report={<ErrorReport about={null} version={version} />}
            />
          )
        ) : state.error ? null : (
          <Loading />
        )}
      </TranslationsProvider>
      <DataFileLinks isSmallScreenOnly />
    </div>
  )
}
