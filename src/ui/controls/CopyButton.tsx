// Copies a text and says so. Where the browser refuses, the text stands there selected, to be copied by hand.
import { type ReactNode, useEffect, useState } from 'react'
import { copyToClipboard } from '../browser/clipboard'
import shared from './button.module.css'
import styles from './CopyButton.module.css'

export interface CopyLabels {
  readonly copied: string
  /** Said above the field with the text. */
  readonly refused: string
  /** The field's name. */
  readonly field: string
}

interface Props {
  readonly className?: string | undefined
  /** Asked for at the press: text, and the same as cells for a spreadsheet. */
  readonly getContent: () => { readonly text: string; readonly html?: string }
  readonly labels: CopyLabels
  /** Of several lines. */
  readonly isMultiline?: boolean
  readonly children: ReactNode
}

/** That it worked is said for a while, that it failed stays. */
const STATUS_MS = 4000

const focusField = (field: HTMLElement | null) => field?.focus()

export function CopyButton({ className, getContent, labels, isMultiline = false, children }: Props) {
  const [showsSuccess, setShowsSuccess] = useState(false)
  const [refusedText, setRefusedText] = useState<string | null>(null)
  useEffect(() => {
    if (!showsSuccess) return
    const timer = setTimeout(() => setShowsSuccess(false), STATUS_MS)
    return () => clearTimeout(timer)
  }, [showsSuccess])
  const onClick = async () => {
    // A live region is heard again only if its text has changed.
    setShowsSuccess(false)
    const { text, html } = getContent()
    const isCopied = await copyToClipboard(text, html)
    setShowsSuccess(isCopied)
    setRefusedText(isCopied ? null : text)
  }
  const Field = isMultiline ? 'textarea' : 'input'
  return (
    <>
      <button type="button" className={`${shared.button} ${className ?? styles.button}`} onClick={() => void onClick()}>
        {children}
      </button>
      <span role="status" className={styles.status}>
        {showsSuccess ? labels.copied : refusedText === null ? '' : labels.refused}
      </span>
      {refusedText === null ? null : (
        <Field
          // Selected as soon as it is there, and again with each new text.
          key={refusedText}
          ref={focusField}
          readOnly
          value={refusedText}
          aria-label={labels.field}
          className={styles.field}
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </>
  )
}
