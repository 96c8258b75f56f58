// The list of keys, over the page; the browser holds the focus in it and gives it back. It stands beside the app in the
// document, so that a wheel turned over it is not taken for one on the map. Closed it stays there: the browser tells of a
// closing only with the next frame, and the reader may have asked for it again before that.
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { keyboardMessages } from '#messages/keys'
import { t } from '#messages/t'
import { IconButton } from '../../ui/controls/Button'
import styles from './KeyboardHelpDialog.module.css'

/** False in Safari before 15.4 and Firefox before 98, where `dialog` is an element like any other. */
const hasModalSupport = (dialog: HTMLDialogElement): boolean => 'showModal' in dialog

/** Opens where it is drawn; another `key` opens it again. */
export function KeyboardHelpDialog() {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = ref
    if (!current || current.open) return
    if (hasModalSupport(current)) current.showModal()
    else current.setAttribute('open', '')
  }, [])
  return createPortal(
    <dialog ref={ref} className={styles.dialog} aria-labelledby="keys-title">
      <form
        method="dialog"
        className={styles.toolbar}
        onSubmit={event => {
          if (!ref.current || hasModalSupport(ref.current)) return
          event.preventDefault()
          ref.current.removeAttribute('open')
        }}
      >
        <h2 id="keys-title">{keyboardMessages.title}</h2>
        <IconButton type="submit" icon="close" label={t.close} />
      </form>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{keyboardMessages.key}</th>
            <th scope="col">{keyboardMessages.action}</th>
          </tr>
        </thead>
        <tbody>
          {keyboardMessages.rows.map(([keyLabels, action]) => (
            <tr key={action}>
              <th scope="row">
                {keyLabels.map(key => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{action}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{keyboardMessages.note}</p>
    </dialog>,
    document.body,
  )
}
