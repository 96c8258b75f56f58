// The county behind a cluster, or what a prefecture counts itself; its file comes once a reader opens this part.
import { useMemo } from 'react'
import { names } from '#messages/names'
import { Translations } from '#ui/quoted'
import { useCounty } from '../data/county'
import { FILES } from '../data/files'
import type { PrefectureCode } from '../domain/adcode'
import type { ClusterId } from '../domain/cluster'
import { County } from '../features/county/County'
import { numberSources } from '../messages/sources'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

interface Props {
  readonly cluster: ClusterId | null
  readonly city: PrefectureCode
}

export default function CountyPane({ cluster, city }: Props) {
  const query = useCounty()
  const state = useFileState(FILES.county, query)
  const county = query.data?.value
  const sources = useMemo(() => numberSources(county?.sources ?? []), [county])
  return (
    <Translations texts={county?.english}>
      <FileNotice state={state} />
      {county ? (
        <County
          county={county}
          cluster={cluster}
          city={{ code: city, name: names.prefecture(city) }}
          sources={sources}
        />
      ) : null}
    </Translations>
  )
}
