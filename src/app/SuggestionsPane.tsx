// The suggestions of the search box with what they are made of: their file, and an index over it and the data shown. All
// of it comes once a reader reaches for the box.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { FILES } from '../data/files'
import { useSearchTables } from '../data/searchTables'
import { inSlices } from '../data/slices'
import type { SearchTables } from '../domain/searchTables'
import { buildSpeller } from '../domain/spelling'
import { suggestIndexSteps } from '../domain/suggest'
import { Suggestions } from '../features/search/Suggestions'
import type { Dataset } from '../model/dataset'
import { type Suggestion, selectSuggestions, suggestionSteps } from '../model/suggestions'
import { useViewState } from '../view/context'
import type { View } from '../view/params'
import { bringIntoView } from './bringIntoView'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

interface Props {
  readonly box: HTMLInputElement
  readonly text: string
  readonly data: Dataset
  readonly onChoose: (patch: Partial<View>, hash: string) => void
}

function* indexSteps(data: Dataset, tables: SearchTables) {
  return yield* suggestIndexSteps(yield* suggestionSteps(data, tables), buildSpeller(tables.spelling))
}

/** In slices: ten thousand clusters take a while to spell. */
const indexOf = (data: Dataset, tables: SearchTables | undefined) =>
  queryOptions({
    queryKey: ['suggestions', data.day, data.clusters.length, data.counties.size],
    enabled: tables !== undefined,
    queryFn: ({ signal }) => inSlices(indexSteps(data, tables as SearchTables), signal),
    gcTime: 60_000,
  })

export default function SuggestionsPane({ box, text, data, onChoose }: Props) {
  const query = useSearchTables()
  const state = useFileState(FILES.search, query)
  const { data: index } = useQuery(indexOf(data, query.data?.value))
  // The box shows a letter before anything is looked up for it.
  const typed = useDeferredValue(text)
  const model = useMemo(() => (index && typed.trim() !== '' ? selectSuggestions(index, typed) : null), [index, typed])
  const { view } = useViewState().view
  const choose = ({ patch, anchor }: Suggestion) => {
    // What is filtered is not to be seen on a page to read.
    const isReading = view === 'programme' || view === 'method'
    onChoose(isReading && !patch.cluster ? { view: 'map', ...patch } : patch, anchor)
    // A page that is only coming brings it into view itself.
    bringIntoView(anchor)
  }
  return <Suggestions box={box} text={text} model={model} notice={<FileNotice state={state} />} onChoose={choose} />
}
