// The pages on the programme and on method, in the place of the map; they come with their words and their file only when
// asked for.
import { useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { t } from '#messages/t'
import { Translations } from '#ui/quoted'
import { FILES } from '../data/files'
import { useProgramme } from '../data/queries'
import { Marks } from '../features/programme/Marks'
import { Method } from '../features/programme/Method'
import { Programme } from '../features/programme/Programme'
import { Report } from '../features/report/Report'
import { TermEnd } from '../features/term/TermEnd'
import { numberSources } from '../messages/sources'
import { type Dataset, placeName } from '../model/dataset'
import { selectCoverage, selectLists } from '../model/programmePage'
import { AddressContext } from '../view/address'
import styles from './App.module.css'
import { bringIntoView } from './bringIntoView'
import { DataLine } from './DataLine'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly page: 'programme' | 'method'
}

const never = () => () => {}
const getHash = () => location.hash
const getNoHash = () => ''

export default function ProgrammePane({ data, version, page }: Props) {
  const query = useProgramme()
  const state = useFileState(FILES.programme, query)
  const programme = query.data?.value ?? null
  const model = useMemo(() => {
    if (!programme) return null
    return {
      sources: numberSources(programme.sources),
      lists: selectLists(data, programme),
      coverage: selectCoverage(data, programme),
    }
  }, [programme, data])
  const isHere = model !== null
  const hash = useSyncExternalStore(useContext(AddressContext)?.subscribe ?? never, getHash, getNoHash)
  // A link to a term or a list leads to a place that may only now be here.
  useEffect(() => {
    if (isHere) bringIntoView(hash.slice(1))
  }, [isHere, hash])
  return (
    <div className={styles.reading} data-reading tabIndex={-1}>
      <FileNotice state={state} />
      <Translations texts={programme?.english}>
        {programme && model ? (
          page === 'programme' ? (
            <Programme
              programme={programme}
              lists={model.lists}
              sources={model.sources}
              placeName={code => placeName(data, code)}
              countIn={code => data.clusters.filter(cluster => cluster.prefecture === code).length}
              termEnd={
                <TermEnd
                  term={null}
                  isOfCluster={false}
                  rules={programme.termEnd}
                  cite={ids => <Marks ids={ids} sources={model.sources} />}
                  version={version}
                />
              }
            />
          ) : (
            <Method
              programme={programme}
              coverage={model.coverage}
              sources={model.sources}
              version={version}
              report={<Report about={null} version={version} />}
            />
          )
        ) : state.error ? null : (
          <p className={styles.loading}>{t.dataLoading}</p>
        )}
      </Translations>
      <DataLine isInsteadOfList />
    </div>
  )
}
