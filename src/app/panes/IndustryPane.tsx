// The overview of the selection by industry.
import { useMemo } from 'react'
import { industryMessages } from '#messages/industry'
import { TranslationsProvider } from '#ui/LangSpan'
import { IndustryPanel } from '../../features/industry/IndustryPanel'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectIndustryPanel } from '../../model/panels/industryPanel'
import { useDeferredView } from '../../view/ViewProvider'
import { lazyPane } from './lazyPane'

/** For views of a single prefecture. */
const CityCountsPane = lazyPane('app/panes/CityCountsPane', () => import('./CityCountsPane'))

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export default function IndustryPane({ data, selection }: Props) {
  const model = useMemo(() => selectIndustryPanel(selection, data), [selection, data])
  const {
    city: [city, ...otherCities],
  } = useDeferredView().view
  return (
    <TranslationsProvider texts={industryMessages.products}>
      <IndustryPanel
        model={model}
        cityCounts={city && otherCities.length === 0 ? <CityCountsPane key={city} city={city} /> : null}
      />
    </TranslationsProvider>
  )
}
