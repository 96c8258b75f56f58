// The result of a download in words, and the progress of a long one with a button to cancel it.

import { useLayoutEffect, useRef } from 'react'
import { shareDialogMessages } from '#messages/shareDialog'
import { Button } from '../../ui/controls/Button'
import styles from './ShareDialog.module.css'
import type { Download } from './useDownload'

export const DownloadProgress = ({ download: { status, progress, cancel } }: { readonly download: Download }) => (
  <>
    <p role="status">{status}</p>
    {progress === null ? null : (
      <div className={styles.row}>
        <progress value={progress} aria-label={status} />
        <CancelButton onCancel={cancel} />
      </div>
    )}
  </>
)

/** Returns the focus to where it was when the button came. */
function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const { current } = ref
    const opener = document.activeElement
    return () => {
      if (document.activeElement === current && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <Button ref={ref} onClick={onCancel}>
      {shareDialogMessages.cancel}
    </Button>
  )
}
