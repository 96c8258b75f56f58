// The suggestions of the search box, from the same index that filters the list.
import { useDeferredValue, useMemo } from 'react'
import { FILES } from '../../data/files'
import { Suggestions } from '../../features/search/Suggestions'
import type { Dataset } from '../../model/dataset/dataset'
import type { View } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'
import { searchEngine } from './searchEngine'
import { useSearchIndex } from './useSearch'

interface Props {
  readonly box: HTMLInputElement
  readonly text: string
  readonly data: Dataset
  readonly onChoose: (patch: Partial<View>, hash: string) => void
}

export default function SuggestionsPane({ box, text, data, onChoose }: Props) {
  const { index, isComplete, file } = useSearchIndex(data, true)
  const state = useFileState(FILES.search, file)
  // Deferred, so that the box shows a typed letter first.
  const deferredText = useDeferredValue(text)
  const model = useMemo(
    () =>
      index && isComplete && !file.isError && deferredText.trim() !== ''
        ? searchEngine.selectSuggestions(index, deferredText)
        : null,
    [index, isComplete, file.isError, deferredText],
  )
  const { view } = useViewState().view
  return (
    <Suggestions
      box={box}
      text={text}
      model={model}
      notice={<FileNotice state={state} />}
      onChoose={suggestion => searchEngine.applySuggestion(suggestion, view, onChoose)}
    />
  )
}
