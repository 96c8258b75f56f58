// A cluster compared with the national standard, with the file that it needs.
import { useMemo } from 'react'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useProgramme } from '../../data/paneQueries'
import type { ClusterId, Figure } from '../../domain/cluster/cluster'
import { NationalStandard } from '../../features/standard/NationalStandard'
import { numberSources } from '../../messages/sources'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

export default function StandardPane({ cluster, figures }: { cluster: ClusterId; figures: readonly Figure[] }) {
  const query = useProgramme()
  const state = useFileState(FILES.programme, query)
  const programme = query.data?.value
  const sources = useMemo(() => numberSources(programme?.sources ?? []), [programme])
  return (
    <TranslationsProvider texts={programme?.english}>
      <FileNotice state={state} />
      {programme ? (
        <NationalStandard
          cluster={cluster}
          indicators={programme.indicators}
          figures={figures}
          westernRelaxation={programme.relaxation}
          sources={sources}
        />
      ) : null}
    </TranslationsProvider>
  )
}
