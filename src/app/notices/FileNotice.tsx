// The notice about one data file: failed, slow, or with rejected records. Nothing otherwise.
import { useEffect, useState } from 'react'
import { noticeMessages } from '#messages/notices'
import { t } from '#messages/t'
import { Notice } from '../../ui/text/Notice'
import type { FileState } from '../useDataset'

const SLOW_AFTER_MS = 2500
/** A retry is offered from here on. */
const LATE_AFTER_MS = 12_000

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
  if (delay === 'late')
    return (
      <Notice role="alert" action={action}>
        {noticeMessages.fileVerySlow(file)}
      </Notice>
    )
  if (delay === 'slow') return <Notice role="status">{noticeMessages.fileSlow(file)}</Notice>
  if (rejected.length > 0) return <Notice role="status">{noticeMessages.recordsSkipped(rejected.length, file)}</Notice>
  return null
}

/** Returns the duration of a load as a word; null while it is short or over. */
function useLoadingDelay(isWaiting: boolean): 'slow' | 'late' | null {
  const [delay, setDelay] = useState<'slow' | 'late' | null>(null)
  useEffect(() => {
    if (!isWaiting) return
    const timers = [setTimeout(setDelay, SLOW_AFTER_MS, 'slow'), setTimeout(setDelay, LATE_AFTER_MS, 'late')]
    return () => {
      timers.forEach(clearTimeout)
      setDelay(null)
    }
  }, [isWaiting])
  return isWaiting ? delay : null
}
