// In place of the review: the progress of the reading, or the reason why there is nothing to review.
import type { ReactNode, RefObject } from 'react'
import { faultListMessages } from '#messages/faultList'
import { faultMessages } from '#messages/faults'
import { workbenchMessages as messages } from '#messages/workbench'
import type { Fault } from '../../../importers/faults/fault'
import { formatFault, formatRemedy } from '../../../importers/faults/formatFault'
import { Button } from '../../../ui/controls/Button'
import type { SessionStatus } from '../useSession'
import styles from './Review.module.css'

interface Props {
  readonly status: SessionStatus
  /** The reason why the file was refused; null if it was not. */
  readonly refusal: Fault | null
  /** Empty for names. */
  readonly fileName: string
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly onRetry: () => void
  /** The button that ends the work. */
  readonly close: ReactNode
}

export function SessionNotice({ status, refusal, fileName, headingRef, onRetry, close }: Props) {
  if (status.kind === 'failed')
    return (
      <div className={styles.status}>
        <h2 ref={headingRef} tabIndex={-1}>
          {messages.failedHeading}
        </h2>
        <p>{status.cause === 'network' ? messages.networkFailed : messages.sessionFailed(status.message)}</p>
        <p className={styles.actions}>
          <Button onClick={onRetry}>{messages.retry}</Button> {close}
        </p>
      </div>
    )
  if (refusal)
    return (
      <div className={styles.status}>
        <h2 ref={headingRef} tabIndex={-1}>
          {messages.refusedHeading(fileName)}
        </h2>
        <p>{formatFault(faultMessages, refusal)}</p>
        <p>{faultListMessages.remedy(formatRemedy(faultMessages, refusal))}</p>
        <p className={styles.actions}>{close}</p>
      </div>
    )
  return (
    <div className={styles.status}>
      <p role="status">
        {status.kind !== 'reading' ? messages.loading : status.share < 1 ? messages.reading : messages.working}
      </p>
      <p className={styles.actions}>
        {status.kind === 'reading' ? (
          <progress value={status.share || undefined} aria-label={messages.reading} />
        ) : null}{' '}
        {close}
      </p>
    </div>
  )
}
