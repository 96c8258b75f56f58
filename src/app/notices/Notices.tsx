// The notices above the page: about the link, and about each data file of the initial load.
import { useState } from 'react'
import { names } from '#messages/names'
import { parseClusterId } from '../../domain/cluster/cluster'
import { parseListId } from '../../domain/recognition/recognitionList'
import { type Dataset, getListName, getPlaceName } from '../../model/dataset/dataset'
import type { UnknownValue } from '../../model/dataset/selection'
import type { LinkProblem } from '../../view/links'
import { useViewState } from '../../view/ViewProvider'
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

/** The name of a place, list or cluster by its code or id. */
function getCurrentName(data: Dataset, id: string): string {
  const [clusterId, listId] = [parseClusterId(id), parseListId(id)]
  const cluster = clusterId && data.byId.get(clusterId)
  if (cluster) return names.cluster(cluster)
  return listId ? getListName(data, listId) : getPlaceName(data, id)
}

export function Notices({ data, day, files, problems, initialProblems, unknownValues }: Props) {
  const { view, change } = useViewState()
  const [isDismissed, setIsDismissed] = useState(false)
  return (
    <>
      <LinkNotice
        day={day}
        problems={isDismissed ? problems : [...problems, ...initialProblems]}
        unknownValues={unknownValues}
        getCurrentName={id => getCurrentName(data, id)}
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
