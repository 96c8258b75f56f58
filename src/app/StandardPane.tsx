// A cluster beside the national standard; the standard comes with the programme's file, once a reader opens this part.
import { useMemo } from 'react'
import { Translations } from '#ui/quoted'
import { FILES } from '../data/files'
import { useProgramme } from '../data/queries'
import type { Figure } from '../domain/cluster'
import { Standard } from '../features/standard/Standard'
import { numberSources } from '../messages/sources'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

export default function StandardPane({ figures }: { figures: readonly Figure[] }) {
  const query = useProgramme()
  const state = useFileState(FILES.programme, query)
  const programme = query.data?.value
  const sources = useMemo(() => numberSources(programme?.sources ?? []), [programme])
  return (
    <Translations texts={programme?.english}>
      <FileNotice state={state} />
      {programme ? (
        <Standard
          indicators={programme.indicators}
          figures={figures}
          relaxation={programme.relaxation}
          sources={sources}
        />
      ) : null}
    </Translations>
  )
}
