// A message to whoever keeps the site, already written as far as we can: no account, no server, the reader sends it.
import { useState, useSyncExternalStore } from 'react'
import { type ReportedOn, reportWords as words } from '#messages/report'
import { linkTo, useViewState } from '../../view/context'
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
  const [copied, setCopied] = useState(false)
  const link = useSyncExternalStore(
    never,
    () => linkTo(view),
    () => '',
  )
  const text = words.text(about, version, link)
  const mail = `mailto:?subject=${encodeURIComponent(words.mailSubject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => {}, // the text stands there to be selected
    )
  }
  return (
    <div className={styles.report}>
      <p>{words.note}</p>
      <pre>{text}</pre>
      <p>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>{' '}
        <a href={mail}>{words.mail}</a> <span role="status">{copied ? words.copied : ''}</span>
      </p>
    </div>
  )
}
