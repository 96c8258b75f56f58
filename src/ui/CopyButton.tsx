// Copies a text and says so. Where the browser refuses, the text stands there selected, to be copied by hand.
import { type ReactNode, useEffect, useState } from 'react'
import shared from './button.module.css'
import styles from './CopyButton.module.css'
import { copyToClipboard } from './clipboard'

export interface CopyWords {
  readonly copied: string
  /** Said above the field with the text. */
  readonly refused: string
  /** The field's name. */
  readonly field: string
}

interface Props {
  readonly className?: string | undefined
  /** Asked for at the press: text, and the same as cells for a spreadsheet. */
  readonly make: () => { readonly text: string; readonly html?: string }
  readonly words: CopyWords
  /** Of several lines. */
  readonly long?: boolean
  readonly children: ReactNode
}

/** That it worked is said for a while, that it failed stays. */
const SAID_MS = 4000

const focusOn = (field: HTMLElement | null) => field?.focus()

export function CopyButton({ className, make, words, long = false, children }: Props) {
  const [copied, setCopied] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const onClick = async () => {
    // A live region is heard again only if its text has changed.
    setCopied(false)
    const { text, html } = make()
    const isCopied = await copyToClipboard(text, html)
    setCopied(isCopied)
    setRefused(isCopied ? null : text)
  }
  const Field = long ? 'textarea' : 'input'
  return (
    <>
      <button type="button" className={`${shared.button} ${className ?? styles.button}`} onClick={() => void onClick()}>
        {children}
      </button>
      <span role="status" className={styles.said}>
        {copied ? words.copied : refused === null ? '' : words.refused}
      </span>
      {refused === null ? null : (
        <Field
          // Selected as soon as it is there, and again with each new text.
          key={refused}
          ref={focusOn}
          readOnly
          value={refused}
          aria-label={words.field}
          className={styles.field}
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </>
  )
}
