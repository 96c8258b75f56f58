// What a reader is told of one data file: nothing while all is well, else which file, what to do, and a way to retry.
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
        {t.fileProblem[error.kind](file) + (t.missingFileEffect[file] ?? '')}
      </Notice>
    )
  if (isWaiting && delay === 'late')
    return (
      <Notice role="alert" action={action}>
        {t.fileVerySlow(file)}
      </Notice>
    )
  if (isWaiting && delay === 'slow') return <Notice role="status">{t.fileSlow(file)}</Notice>
  if (rejected.length > 0) return <Notice role="status">{t.recordsSkipped(rejected.length, file)}</Notice>
  return null
}
