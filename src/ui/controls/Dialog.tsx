// A modal dialog with a title and a button that closes it. It opens when mounted, at the end of the document, so that no part
// of the page clips it or gets its wheel events.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from './Button'
import styles from './Dialog.module.css'

interface Props {
  readonly title: ReactNode
  readonly closeLabel: string
  readonly className?: string | undefined
  /** It has closed. Fires a frame late: the user may have opened another one by then. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** False in Safari before 15.4 and Firefox before 98, where `dialog` is an element like any other. */
const hasModalSupport = (dialog: HTMLDialogElement): boolean => 'showModal' in dialog

export function Dialog({ title, closeLabel, className = '', onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const { current } = ref
    if (!current || current.open) return
    if (hasModalSupport(current)) current.showModal()
    else current.setAttribute('open', '')
  }, [])
  return createPortal(
    <dialog
      ref={ref}
      className={`${styles.dialog} ${className}`}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
    >
      <form
        method="dialog"
        className={styles.toolbar}
        onSubmit={event => {
          if (!ref.current || hasModalSupport(ref.current)) return
          event.preventDefault()
          ref.current.removeAttribute('open')
          onClose?.()
        }}
      >
        <h2 id={titleId}>{title}</h2>
        <IconButton type="submit" icon="close" label={closeLabel} />
      </form>
      {children}
    </dialog>,
    document.body,
  )
}
