// Prints the view. Style sheets for print lay it out and leave out the dialog.
import { useState } from 'react'
import { shareDialogMessages } from '#messages/shareDialog'
import { isInAppBrowser } from '../../ui/browser/inAppBrowser'
import { Button } from '../../ui/controls/Button'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'

export function PrintSection() {
  const [status, setStatus] = useState('')
  const onPrint = () => {
    // A browser inside an app may have the method, and do nothing.
    const canPrint = 'print' in window && !isInAppBrowser(navigator.userAgent)
    setStatus(canPrint ? '' : shareDialogMessages.printRefused)
    if (canPrint) print()
  }
  return (
    <ShareSection title={shareDialogMessages.print}>
      <p>{shareDialogMessages.printNote}</p>
      <div className={styles.row}>
        <Button onClick={onPrint}>{shareDialogMessages.printView}</Button>
      </div>
      <p role="status">{status}</p>
    </ShareSection>
  )
}
