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

export function DraftNotice({ draft: { offered, status, takeOver, forget }, hasInput, onContinue }: Props) {
  const isElsewhere = status === 'elsewhere'
  const isOffered = offered !== null && !hasInput && !isElsewhere
  return (
    <div className={styles.draft} data-quiet={status === 'saved' && !isOffered ? '' : undefined}>
      <p role="status">
        {isOffered ? messages.draftFound(formatTime(offered.savedAt)) : status === 'idle' ? '' : messages.draft[status]}
      </p>
      {isOffered ? <Button onClick={() => onContinue(offered)}>{messages.continueDraft}</Button> : null}
      {isElsewhere ? <Button onClick={takeOver}>{messages.takeOver}</Button> : null}
      {isOffered || status === 'saved' ? <Button onClick={forget}>{messages.forgetDraft}</Button> : null}
    </div>
  )
}
