// The list of keyboard commands as a modal dialog. Outside of the map in the document, so that its wheel events do not
// zoom the map. Stays mounted when closed: `close` fires a frame late, and the user may have opened it again by then.
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { keyboardMessages } from '#messages/keys'
import { t } from '#messages/t'
import { IconButton } from '../../ui/controls/Button'
import styles from './KeyboardHelpDialog.module.css'

/** False in Safari before 15.4 and Firefox before 98, where `dialog` is an element like any other. */
const hasModalSupport = (dialog: HTMLDialogElement): boolean => 'showModal' in dialog

/** Opens when mounted; another `key` opens it again. */
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
