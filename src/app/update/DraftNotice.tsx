// Offers a stored draft, and says where the present one is kept.
import { t } from '#messages/t'
import { updateMessages as messages } from '#messages/update'
import { Button } from '../../ui/controls/Button'
import type { Draft } from './draftStore'
import styles from './Update.module.css'
import type { useDraft } from './useDraft'

interface Props {
  readonly draft: ReturnType<typeof useDraft>
  readonly hasInput: boolean
  readonly onContinue: (draft: Draft) => void
}

const formatTime = (iso: string): string =>
  new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))

export function DraftNotice({ draft: { stored, status, takeOver, forget }, hasInput, onContinue }: Props) {
  const isOffered = stored !== null && !hasInput
  return (
    <div className={styles.draft} role="status">
      {isOffered ? (
        <p>
          {messages.draftFound(formatTime(stored.savedAt))}{' '}
          <Button onClick={() => onContinue(stored)}>{messages.continueDraft}</Button>{' '}
          <Button onClick={forget}>{messages.forgetDraft}</Button>
        </p>
      ) : null}
      {status === 'elsewhere' ? (
        <p>
          {messages.draft.elsewhere} <Button onClick={takeOver}>{messages.takeOver}</Button>
        </p>
      ) : null}
      {hasInput && status !== 'idle' && status !== 'elsewhere' ? (
        <p>
          {messages.draft[status]}{' '}
          {status === 'saved' ? <Button onClick={forget}>{messages.forgetDraft}</Button> : null}
        </p>
      ) : null}
    </div>
  )
}
