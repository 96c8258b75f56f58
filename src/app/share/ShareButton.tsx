// A button that opens the share dialog. The dialog's code loads when the button is reached for.
import { useState } from 'react'
import { t } from '#messages/t'
import button from '../../ui/controls/Button.module.css'
import popover from '../../ui/controls/Popover.module.css'
import { Icon } from '../../ui/icons/Icon'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { lazyPane } from '../panes/lazyPane'
import styles from './ShareButton.module.css'
import type { ShareProps } from './ShareDialog'

export const ShareDialog = lazyPane('app/share/ShareDialog', () => import('./ShareDialog'))

/** A dialog that fails here loads again when it is opened. */
const handlePreload = () => void ShareDialog.preload().catch(() => {})

interface Props extends ShareProps {
  /** The accessible name of a button without words. */
  readonly label?: string
}

export function ShareButton({ label, ...share }: Props) {
  /** The time of the click, which makes every opening a new dialog; 0 while it is closed. */
  const [openedAt, setOpenedAt] = useState(0)
  return (
    <>
      <button
        type="button"
        className={label ? button.iconButton : `${button.button} ${styles.button}`}
        aria-label={label ?? t.share}
        title={label ?? t.share}
        aria-haspopup="dialog"
        onPointerEnter={handlePreload}
        onFocus={handlePreload}
        onClick={event => {
          // The dialog returns the focus to where it was. Safari does not focus a button that is clicked.
          event.currentTarget.focus()
          handlePreload()
          setOpenedAt(event.timeStamp)
        }}
      >
        <Icon name="share" /> {label ? null : <span>{t.share}</span>}
      </button>
      {openedAt > 0 ? (
        // Empty once the dialog is open; before that, it says that the dialog is loading or has failed.
        <div className={`${popover.popover} ${styles.pane}`}>
          <ErrorBoundary>
            <ShareDialog key={openedAt} {...share} onClose={() => setOpenedAt(0)} />
          </ErrorBoundary>
        </div>
      ) : null}
    </>
  )
}
