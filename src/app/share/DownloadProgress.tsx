// The result of a download in words, and the progress of a long one with a button to cancel it.
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
        <Button onClick={cancel}>{shareDialogMessages.cancel}</Button>
      </div>
    )}
  </>
)
