// Saves a file and reports the result. It does not know the file's content. In a browser inside an app a link to open the page
// elsewhere is shown instead.
import { useState } from 'react'
import { saveFile } from '../browser/saveFile'
import { Button } from './Button'
import { CopyButton, type CopyLabels } from './CopyButton'
import styles from './CopyButton.module.css'

export interface DownloadLabels {
  /** The download has started. */
  readonly saved: (file: string) => string
  readonly failed: string
  /** Hint for browsers inside an app: open the page in another browser. */
  readonly inApp: string
  readonly copyLink: string
  readonly copyWords: CopyLabels
}

interface Props {
  readonly label: string
  readonly fileName: string
  /** The file, or null when there is nothing to save. */
  readonly buildFile: () => Promise<Blob | null>
  /** Shown when there is nothing to save. */
  readonly emptyText: string
  readonly labels: DownloadLabels
  /** The whole address that leads to this view in another browser. */
  readonly getLink: () => string
}

export function DownloadButton({ label, fileName, buildFile, emptyText, labels, getLink }: Props) {
  const [status, setStatus] = useState('')
  const onClick = async () => {
    setStatus('')
    try {
      const outcome = await saveFile(fileName, buildFile)
      setStatus({ saved: labels.saved(fileName), empty: emptyText, inApp: labels.inApp }[outcome])
    } catch {
      setStatus(labels.failed)
    }
  }
  return (
    <>
      <Button onClick={() => void onClick()}>{label}</Button>
      <span role="status" className={styles.status}>
        {status}
      </span>
      {status === labels.inApp ? (
        <CopyButton content={getLink()} labels={labels.copyWords}>
          {labels.copyLink}
        </CopyButton>
      ) : null}
    </>
  )
}
