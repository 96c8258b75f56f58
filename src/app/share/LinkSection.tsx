// The link of the view: to read, to copy, or to pass to another app.
import { type ReactNode, useId, useRef, useState } from 'react'
import { saveMessages } from '#messages/save'
import { shareMessages } from '#messages/share'
import { shareDialogMessages } from '#messages/shareDialog'
import { Button } from '../../ui/controls/Button'
import { CopyButton } from '../../ui/controls/CopyButton'
import { Icon } from '../../ui/icons/Icon'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'

interface Props {
  readonly link: string
  /** The title that other apps show for the link. */
  readonly getTitle: () => string
  /** The choices that change the link. */
  readonly children: ReactNode
}

const { copyLink, copyWords } = saveMessages.saveOutcome
const copyLabels = { ...copyWords, refused: shareDialogMessages.copyRefused }

export function LinkSection({ link, getTitle, children }: Props) {
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const [shareStatus, setShareStatus] = useState('')
  const onShare = async () => {
    setShareStatus('')
    try {
      // A text beside the address would keep messengers from showing the page's card.
      await navigator.share({ title: getTitle(), url: link })
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError'
      if (!isCancelled) setShareStatus(shareDialogMessages.systemShareFailed)
    }
  }
  return (
    <ShareSection title={shareMessages.link} className={styles.link}>
      <div className={styles.linkRow}>
        <textarea
          ref={fieldRef}
          readOnly
          rows={1}
          value={link}
          aria-label={copyWords.field}
          spellCheck={false}
          onFocus={event => event.currentTarget.select()}
        />
        <CopyButton variant="primary" field={fieldRef} content={link} labels={copyLabels}>
          <Icon name="link" /> {copyLink}
        </CopyButton>
      </div>
      {children}
      {'share' in navigator ? (
        <>
          <div className={styles.row}>
            <Button onClick={() => void onShare()}>
              <Icon name="share" /> {shareDialogMessages.systemShare}
            </Button>
          </div>
          <p role="status">{shareStatus}</p>
        </>
      ) : null}
    </ShareSection>
  )
}

interface CheckboxProps {
  readonly label: string
  readonly note?: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A choice that changes the link. */
export function LinkCheckbox({ label, note, isChecked, onChange }: CheckboxProps) {
  const noteId = useId()
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={note && noteId}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note ? <p id={noteId}>{note}</p> : null}
    </>
  )
}
