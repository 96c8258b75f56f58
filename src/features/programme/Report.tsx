// A message to whoever keeps the site, already written as far as we can: no account, no server, the reader sends it.
import { useState, useSyncExternalStore } from 'react'
import { p } from '../../i18n/programme'
import styles from './Programme.module.css'

const never = () => () => {}

export function Report({ version }: { version: string }) {
  const [copied, setCopied] = useState(false)
  const link = useSyncExternalStore(
    never,
    () => location.href,
    () => '',
  )
  const text = p.reportText(version, link)
  const mail = `mailto:?subject=${encodeURIComponent(p.mailSubject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => {}, // the text stands there to be selected
    )
  }
  return (
    <div className={styles.report}>
      <p>{p.reportNote}</p>
      <pre>{text}</pre>
      <p>
        <button type="button" onClick={copy}>
          {p.copy}
        </button>{' '}
        <a href={mail}>{p.mail}</a> <span role="status">{copied ? p.copied : ''}</span>
      </p>
    </div>
  )
}
