// The notices above the page: about the link, and about each data file of the initial load.
import { useState } from 'react'
import { type Dataset, getPlaceName } from '../../model/dataset/dataset'
import type { UnknownValue } from '../../model/dataset/selection'
import type { LinkProblem } from '../../view/links'
import { useViewState } from '../../view/ViewProvider'
import { LocalDataPane } from '../panes/panes'
import type { FileState } from '../useDataset'
import { FileNotice } from './FileNotice'
import { LinkNotice } from './LinkNotice'

interface Props {
  readonly data: Dataset
  /** The day of the view. */
  readonly day: string
  readonly files: Readonly<Record<string, FileState>>
  /** Problems of the current URL. */
  readonly problems: readonly LinkProblem[]
  /** Problems of the URL that was opened, shown until the notice is dismissed. */
  readonly initialProblems: readonly LinkProblem[]
  readonly unknownValues: readonly UnknownValue[]
}

export function Notices({ data, day, files, problems, initialProblems, unknownValues }: Props) {
  const { view, change } = useViewState()
  const [isDismissed, setIsDismissed] = useState(false)
  return (
    <>
      {view.data ? <LocalDataPane data={data} fallback={null} /> : null}
      <LinkNotice
        day={day}
        problems={isDismissed ? problems : [...problems, ...initialProblems]}
        unknownValues={unknownValues}
        getPlaceName={code => getPlaceName(data, code)}
        onDismiss={() => {
          setIsDismissed(true)
          // Writes the view without its unknown values.
          change(view, { silent: true })
        }}
      />
      {Object.values(files).map(file => (
        <FileNotice key={file.file} state={file} />
      ))}
    </>
  )
}
