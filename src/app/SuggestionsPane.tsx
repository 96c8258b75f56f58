// The suggestions of the search box, by the same search that filters the list.
import { useDeferredValue, useMemo } from 'react'
import { FILES } from '../data/files'
import { Suggestions } from '../features/search/Suggestions'
import type { Dataset } from '../model/dataset'
import { useViewState } from '../view/context'
import type { View } from '../view/params'
import { FileNotice } from './FileNotice'
import { searchEngine } from './searchEngine'
import { useFileState } from './useDataset'
import { useSearchIndex } from './useSearch'

interface Props {
  readonly box: HTMLInputElement
  readonly text: string
  readonly data: Dataset
  readonly onChoose: (patch: Partial<View>, hash: string) => void
}

export default function SuggestionsPane({ box, text, data, onChoose }: Props) {
  const { index, isWhole, file } = useSearchIndex(data, true)
  const state = useFileState(FILES.search, file)
  // The box shows a letter before anything is looked up for it.
  const typed = useDeferredValue(text)
  const model = useMemo(
    () =>
      index && isWhole && !file.isError && typed.trim() !== '' ? searchEngine.selectSuggestions(index, typed) : null,
    [index, isWhole, file.isError, typed],
  )
  const { view } = useViewState().view
  return (
    <Suggestions
      box={box}
      text={text}
      model={model}
      notice={<FileNotice state={state} />}
      onChoose={suggestion => searchEngine.followSuggestion(suggestion, view, onChoose)}
    />
  )
}
