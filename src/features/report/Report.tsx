// A message to whoever keeps the site, already written as far as we can: no account, no server, the reader sends it.
import { useSyncExternalStore } from 'react'
import { type ReportedOn, reportWords as words } from '#messages/report'
import { CopyButton } from '../../ui/CopyButton'
import { formatSharedLink, useViewState } from '../../view/context'
import styles from './Report.module.css'

interface Props {
  /** What is thought to be wrong, as far as it is known; null where the reader came from no statement. */
  readonly about: ReportedOn | null
  /** The date of the data. */
  readonly version: string
}

const never = () => () => {}

export function Report({ about, version }: Props) {
  const { view } = useViewState()
  const link = useSyncExternalStore(
    never,
    () => formatSharedLink(view, null),
    () => '',
  )
  const text = words.text(about, version, link)
  const mail = `mailto:?subject=${encodeURIComponent(words.mailSubject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`
  return (
    <div className={styles.report}>
      <p>{words.note}</p>
      <pre>{text}</pre>
      <div className={styles.ways}>
        <CopyButton
          make={() => ({ text })}
          words={{ copied: words.copied, refused: words.refused, field: words.field }}
          long
        >
          {words.copy}
        </CopyButton>
        <a href={mail}>{words.mail}</a>
      </div>
    </div>
  )
}
