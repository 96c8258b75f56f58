// Leads to the builder of embed codes, with the view that it embeds.
import { shareDialogMessages } from '#messages/shareDialog'
import { Link } from '../../ui/controls/Link'
import type { View } from '../../view/params'
import { buildHref, useViewState } from '../../view/ViewProvider'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'

interface Props {
  readonly view: View
  /** Closes the dialog. */
  readonly onLeave: () => void
}

export function EmbedSection({ view, onLeave }: Props) {
  const { change } = useViewState()
  const patch = { view: 'embed', compare: [] } as const
  const onFollow = () => {
    onLeave()
    change(patch)
  }
  return (
    <ShareSection title={shareDialogMessages.embed}>
      <p>{shareDialogMessages.embedNote}</p>
      <div className={styles.row}>
        <Link href={buildHref(view, patch)} onFollow={onFollow}>
          {shareDialogMessages.makeEmbed}
        </Link>
      </div>
    </ShareSection>
  )
}
