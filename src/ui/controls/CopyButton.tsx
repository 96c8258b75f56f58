// Copies a text and reports it. Where the browser refuses, a field shows the text, selected for copying.
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { copyToClipboard } from '../browser/clipboard'
import { Button, type ButtonVariant } from './Button'
import styles from './CopyButton.module.css'

export interface CopyLabels {
  readonly copied: string
  /** Shown above the field with the text. */
  readonly refused: string
  /** The field's name. */
  readonly field: string
}

interface Props {
  readonly variant?: ButtonVariant | undefined
  readonly className?: string | undefined
  /** Called on each press: text, and the same as cells for a spreadsheet. */
  readonly getContent: () => { readonly text: string; readonly html?: string }
  readonly labels: CopyLabels
  /** The text has several lines. */
  readonly isMultiline?: boolean
  /** A field that shows the text already: it is selected where the browser refuses. */
  readonly field?: RefObject<HTMLTextAreaElement | null>
  readonly children: ReactNode
}

/** Success is shown for this time; failure stays. */
const STATUS_MS = 4000

const focusField = (field: HTMLElement | null) => field?.focus()

export function CopyButton({ variant, className, getContent, labels, isMultiline = false, field, children }: Props) {
  const [showsSuccess, setShowsSuccess] = useState(false)
  const [refusedText, setRefusedText] = useState<string | null>(null)
  useEffect(() => {
    if (!showsSuccess) return
    const timer = setTimeout(() => setShowsSuccess(false), STATUS_MS)
    return () => clearTimeout(timer)
  }, [showsSuccess])
  const onClick = async () => {
    // A live region is read again only if its text has changed.
    setShowsSuccess(false)
    const { text, html } = getContent()
    const isCopied = await copyToClipboard(text, html)
    setShowsSuccess(isCopied)
    setRefusedText(isCopied ? null : text)
    if (!isCopied) field?.current?.select()
  }
  const Field = isMultiline ? 'textarea' : 'input'
  return (
    <>
      <Button variant={variant} className={className} onClick={() => void onClick()}>
        {children}
      </Button>
      <span role="status" className={styles.status}>
        {showsSuccess ? labels.copied : refusedText === null ? '' : labels.refused}
      </span>
      {refusedText === null || field ? null : (
        <Field
          // A new text is a new field, which is selected again.
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
