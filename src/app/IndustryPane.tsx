// The industry types of the selection, beside the map.
import { useMemo } from 'react'
import { industryWords } from '#messages/industry'
import { Translations } from '#ui/quoted'
import { IndustryPanel } from '../features/industry/IndustryPanel'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectIndustryPanel } from '../model/industryPanel'
import { useTrailingView } from '../view/context'
import { lazyPane } from './lazyPane'

/** Most views have no prefecture alone. */
const CityCountsPane = lazyPane('app/CityCountsPane', () => import('./CityCountsPane'))

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export default function IndustryPane({ data, selection }: Props) {
  const model = useMemo(() => selectIndustryPanel(selection, data), [selection, data])
  const {
    city: [city, ...others],
  } = useTrailingView().view
  return (
    <Translations texts={industryWords.products}>
      <IndustryPanel
        model={model}
        counts={city && others.length === 0 ? <CityCountsPane key={city} city={city} /> : null}
      />
    </Translations>
  )
}
