// Makes a file in the browser and hands it over as a download, and says what came of it. What is in it, others know.
import { useState } from 'react'
import styles from './SaveFile.module.css'

interface Props {
  readonly label: string
  readonly name: string
  readonly type: string
  /** The text of the file, or null when there is nothing to save. */
  readonly make: () => Promise<string | null>
  readonly words: {
    readonly saved: string
    readonly nothing: string
    readonly failed: string
    readonly inWeChat: string
  }
}

/** Some browsers read the file only after the click; later nobody asks for it. */
const KEPT_MS = 60_000

function save(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

export function SaveFile({ label, name, type, make, words }: Props) {
  const [said, setSaid] = useState('')
  const onClick = async () => {
    setSaid('')
    // Its web view follows the link instead of saving it, and the page would be gone.
    if (/MicroMessenger/i.test(navigator.userAgent)) return setSaid(words.inWeChat)
    try {
      const text = await make()
      if (text !== null) save(text, name, type)
      setSaid(text === null ? words.nothing : words.saved)
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <>
      <button type="button" className={styles.save} onClick={() => void onClick()}>
        {label}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  )
}
