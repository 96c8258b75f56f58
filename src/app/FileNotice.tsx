// What a reader is told of one data file: nothing while all is well, else which file, what to do, and a way to retry.
import { t } from '#messages/t'
import { Notice } from '../ui/Notice'
import type { FileState } from './useDataset'
import { useSlow } from './useSlow'

export function FileNotice({ state }: { state: FileState }) {
  const { file, waiting, error, rejected, retry } = state
  const wait = useSlow(waiting)
  const action = { label: t.retry, onAct: retry }
  if (error)
    return (
      <Notice role="alert" action={action}>
        {t.fileProblem[error.kind](file) + (t.fileLoss[file] ?? '')}
      </Notice>
    )
  if (waiting && wait === 'late')
    return (
      <Notice role="alert" action={action}>
        {t.verySlow(file)}
      </Notice>
    )
  if (waiting && wait === 'slow') return <Notice role="status">{t.slow(file)}</Notice>
  if (rejected.length > 0) return <Notice role="status">{t.setAside(rejected.length, file)}</Notice>
  return null
}
