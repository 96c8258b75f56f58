// What a reader is told of one data file: nothing while all is well, else which file, what to do, and a way to retry.
import { noticeMessages } from '#messages/notices'
import { t } from '#messages/t'
import { Notice } from '../../ui/text/Notice'
import type { FileState } from '../useDataset'
import { useLoadingDelay } from './useLoadingDelay'

export function FileNotice({ state }: { state: FileState }) {
  const { file, isWaiting, error, rejected, retry } = state
  const delay = useLoadingDelay(isWaiting)
  const action = { label: t.retry, onAct: retry }
  if (error)
    return (
      <Notice role="alert" action={action}>
        {noticeMessages.fileProblem[error.kind](file) + (noticeMessages.missingFileEffect[file] ?? '')}
      </Notice>
    )
  if (isWaiting && delay === 'late')
    return (
      <Notice role="alert" action={action}>
        {noticeMessages.fileVerySlow(file)}
      </Notice>
    )
  if (isWaiting && delay === 'slow') return <Notice role="status">{noticeMessages.fileSlow(file)}</Notice>
  if (rejected.length > 0) return <Notice role="status">{noticeMessages.recordsSkipped(rejected.length, file)}</Notice>
  return null
}
