// The county of a cluster, or a prefecture's own numbers, with the file that they need.
import { useMemo } from 'react'
import { names } from '#messages/names'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useCounty } from '../../data/paneQueries'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { PrefectureCode } from '../../domain/place/adcode'
import { CountySection } from '../../features/county/CountySection'
import { numberSources } from '../../messages/sources'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

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
    <TranslationsProvider texts={county?.english}>
      <FileNotice state={state} />
      {county ? (
        <CountySection
          county={county}
          cluster={cluster}
          city={{ code: city, name: names.prefecture(city) }}
          sources={sources}
        />
      ) : null}
    </TranslationsProvider>
  )
}
