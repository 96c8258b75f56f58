// A prepared message that reports an error. There is no server: the user copies it or opens it as a mail.
import { copyLabels } from '#messages/copy'
import { type ReportSubject, reportMessages } from '#messages/report'
import { CONTACT } from '../../domain/publication/publisher'
import { CopyButton } from '../../ui/controls/CopyButton'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import styles from './ErrorReport.module.css'

interface Props {
  /** The statement in question; null for a report from no particular place. */
  readonly about: ReportSubject | null
  /** Date of the newest source. */
  readonly version: string
}

/** The message holds a link to the current view, which is known only in the browser. */
export function ErrorReport({ about, version }: Props) {
  const { view } = useViewState()
  const link = useIsHydrating() ? '' : buildShareUrl(view, null)
  const text = reportMessages.messageText(about, version, link)
  const mailHref = `mailto:${CONTACT?.includes('@') ? CONTACT : ''}?subject=${encodeURIComponent(reportMessages.mailSubject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`
  return (
    <div className={styles.errorReport}>
      <p>{reportMessages.note}</p>
      <pre>{text}</pre>
      <div className={styles.actions}>
        <CopyButton content={text} labels={copyLabels} isMultiline>
          {reportMessages.copy}
        </CopyButton>
        <a href={mailHref}>{reportMessages.mail}</a>
      </div>
    </div>
  )
}
