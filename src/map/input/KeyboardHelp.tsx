// The list of keyboard commands. KeyboardHelpDialog.tsx loads it.
import { keyboardMessages } from '#messages/keys'
import { t } from '#messages/t'
import { Dialog } from '../../ui/controls/Dialog'
import styles from './KeyboardHelp.module.css'

/** Opens when mounted. */
export const KeyboardHelp = () => (
  <Dialog title={keyboardMessages.title} closeLabel={t.close} className={styles.dialog}>
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
  </Dialog>
)
