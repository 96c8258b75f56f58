// A message to whoever keeps the site, already written as far as we can: no account, no server, the reader sends it.
import { type ReportSubject, reportMessages } from '#messages/report'
import { CopyButton } from '../../ui/controls/CopyButton'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import { buildShareUrl, useViewState } from '../../view/ViewProvider'
import styles from './ErrorReport.module.css'

interface Props {
  /** What is thought to be wrong, as far as it is known; null where the reader came from no statement. */
  readonly about: ReportSubject | null
  /** The date of the data. */
  readonly version: string
}

export function ErrorReport({ about, version }: Props) {
  const { view } = useViewState()
  const link = useIsHydrating() ? '' : buildShareUrl(view, null)
  const text = reportMessages.messageText(about, version, link)
  const mailHref = `mailto:?subject=${encodeURIComponent(reportMessages.mailSubject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`
  return (
    <div className={styles.errorReport}>
      <p>{reportMessages.note}</p>
      <pre>{text}</pre>
      <div className={styles.actions}>
        <CopyButton
          getContent={() => ({ text })}
          labels={{ copied: reportMessages.copied, refused: reportMessages.refused, field: reportMessages.field }}
          isMultiline
        >
          {reportMessages.copy}
        </CopyButton>
        <a href={mailHref}>{reportMessages.mail}</a>
      </div>
    </div>
  )
}
