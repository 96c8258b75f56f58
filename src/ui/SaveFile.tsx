// Makes a file in the browser and hands it over as a download, and says what came of it. What is in it, others know.
// The page is not told whether it is kept. In browsers that likely keep none, the way outside is shown instead.
import { useState } from 'react'
import shared from './button.module.css'
import { CopyButton, type CopyWords } from './CopyButton'
import { isInAppBrowser } from './inAppBrowser'
import styles from './SaveFile.module.css'

export interface SaveWords {
  /** It was handed over. */
  readonly saved: (file: string) => string
  readonly failed: string
  /** How to come outside, in a browser inside an app. */
  readonly inApp: string
  readonly copyLink: string
  readonly copyWords: CopyWords
}

interface Props {
  readonly label: string
  readonly name: string
  /** The file, or null when there is nothing to save. */
  readonly make: () => Promise<Blob | null>
  /** Said then. */
  readonly nothing: string
  readonly words: SaveWords
  /** The whole address that leads to this view in another browser. */
  readonly link: () => string
}

/** Some browsers read the file only after the click; later nobody asks for it. */
const KEPT_MS = 60_000

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

export function SaveFile({ label, name, make, nothing, words, link }: Props) {
  const [said, setSaid] = useState('')
  const onClick = async () => {
    setSaid('')
    if (isInAppBrowser(navigator.userAgent)) return setSaid(words.inApp)
    try {
      const file = await make()
      if (file) save(file, name)
      setSaid(file ? words.saved(name) : nothing)
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <>
      <button type="button" className={`${shared.button} ${styles.save}`} onClick={() => void onClick()}>
        {label}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {said === words.inApp ? (
        <CopyButton make={() => ({ text: link() })} words={words.copyWords}>
          {words.copyLink}
        </CopyButton>
      ) : null}
    </>
  )
}
