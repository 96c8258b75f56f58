// The poster of the view: a preview, and the file.
import { shareDialogMessages } from '#messages/shareDialog'
import { isInAppBrowser } from '../../ui/browser/inAppBrowser'
import { Button } from '../../ui/controls/Button'
import { DownloadProgress } from './DownloadProgress'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'
import { useDownload } from './useDownload'
import type { Poster } from './usePoster'

interface Props {
  readonly poster: Poster
  readonly fileName: string
}

export function PosterSection({ poster, fileName }: Props) {
  const download = useDownload()
  return (
    <ShareSection title={shareDialogMessages.poster} className={styles.poster}>
      <p>{shareDialogMessages.posterNote}</p>
      {isInAppBrowser(navigator.userAgent) ? (
        <p>{shareDialogMessages.longPress}</p>
      ) : (
        <div className={styles.row}>
          <Button
            variant="primary"
            aria-disabled={download.isBuilding}
            onClick={() => void download.start({ fileName, buildFile: poster.build, emptyText: '' })}
          >
            {shareDialogMessages.savePoster}
          </Button>
        </div>
      )}
      <DownloadProgress download={download} />
    </ShareSection>
  )
}

interface PreviewProps {
  readonly poster: Poster
  /** The subject of the view. */
  readonly subject: string
}

export const PosterPreview = ({ poster: { preview, previewRef }, subject }: PreviewProps) => (
  <div className={styles.preview}>
    <div className={styles.sheet} ref={previewRef}>
      {preview?.url ? (
        <img src={preview.url} alt={shareDialogMessages.posterAlt(subject)} width={1080} height={1440} />
      ) : (
        <p>{preview?.problem || shareDialogMessages.posterBuilding}</p>
      )}
    </div>
  </div>
)
