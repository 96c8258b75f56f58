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

interface CopyContent {
  readonly text: string
  readonly html?: string
}

interface Props {
  readonly variant?: ButtonVariant | undefined
  readonly className?: string | undefined
  /** The text; or a function that builds it on each press, and the same as cells for a spreadsheet. The result of a press is
   * shown until the text or the function changes. */
  readonly content: string | (() => CopyContent)
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

export function CopyButton({ variant, className, content, labels, isMultiline = false, field, children }: Props) {
  const [result, setResult] = useState<{ of: Props['content']; refusedText: string | null } | null>(null)
  const isSuccess = result?.refusedText === null
  useEffect(() => {
    if (!isSuccess) return
    const timer = setTimeout(() => setResult(null), STATUS_MS)
    return () => clearTimeout(timer)
  }, [isSuccess])
  const onClick = async () => {
    // A live region is read again only if its text has changed.
    setResult(null)
    const { text, html } = typeof content === 'string' ? { text: content } : content()
    const isCopied = await copyToClipboard(text, html)
    setResult({ of: content, refusedText: isCopied ? null : text })
    if (!isCopied) field?.current?.select()
  }
  const current = result?.of === content ? result : null
  const refusedText = current?.refusedText ?? null
  const Field = isMultiline ? 'textarea' : 'input'
  return (
    <>
      <Button variant={variant} className={className} onClick={() => void onClick()}>
        {children}
      </Button>
      <span role="status" className={styles.status}>
        {current ? (refusedText === null ? labels.copied : labels.refused) : ''}
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
