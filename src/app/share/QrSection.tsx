// The QR code of the link, as a picture that messengers recognise when it is pressed, and as a file.
import { useMemo } from 'react'
import { shareDialogMessages } from '#messages/shareDialog'
import { buildQrCode } from '../../domain/export/qrCode'
import { buildQrPng, formatQrSvg } from '../../domain/export/qrImage'
import { isInAppBrowser } from '../../ui/browser/inAppBrowser'
import { Button } from '../../ui/controls/Button'
import { DownloadProgress } from './DownloadProgress'
import styles from './ShareDialog.module.css'
import { ShareSection } from './ShareSection'
import { useDownload } from './useDownload'

/** Enough for print at 5 cm and 300 dots per inch. */
const MIN_PIXELS = 600

interface Props {
  readonly link: string
  readonly formatFileName: (extension: string) => string
}

export function QrSection({ link, formatFileName }: Props) {
  const picture = useMemo(() => {
    const code = buildQrCode(link)
    if (!code) return null
    const png = buildQrPng(code, Math.ceil(MIN_PIXELS / code.size))
    const binary = Array.from(png, byte => String.fromCharCode(byte)).join('')
    // Not a blob: WeChat recognises and saves only pictures that have an address of their own or carry their data.
    return { code, png, url: `data:image/png;base64,${btoa(binary)}` }
  }, [link])
  const download = useDownload()
  const save = (extension: string, file: Blob) =>
    download.start({ fileName: formatFileName(extension), buildFile: async () => file, emptyText: '' })
  if (!picture)
    return (
      <ShareSection title={shareDialogMessages.qr}>
        <p>{shareDialogMessages.qrTooLong}</p>
      </ShareSection>
    )
  const { code, png, url } = picture
  return (
    <ShareSection title={shareDialogMessages.qr} className={styles.qr}>
      <img src={url} alt={shareDialogMessages.qrAlt} width={200} height={200} />
      <p>{shareDialogMessages.qrNote}</p>
      {isInAppBrowser(navigator.userAgent) ? null : (
        <div className={styles.row}>
          <Button onClick={() => void save('png', new Blob([png], { type: 'image/png' }))}>
            {shareDialogMessages.saveQr('PNG')}
          </Button>
          <Button onClick={() => void save('svg', new Blob([formatQrSvg(code)], { type: 'image/svg+xml' }))}>
            {shareDialogMessages.saveQr('SVG')}
          </Button>
        </div>
      )}
      <DownloadProgress download={download} />
    </ShareSection>
  )
}
