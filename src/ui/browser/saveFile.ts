// The only way to save a file. A browser does not report whether the user kept it, and browsers inside apps often keep none.
import { isInAppBrowser } from './inAppBrowser'

/** Some browsers read the file only after the click. */
const REVOKE_DELAY_MS = 60_000

function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS)
}

/** `empty`: there was nothing to save; `inApp`: the browser belongs to an app, and nothing was built. */
export type SaveOutcome = 'saved' | 'empty' | 'inApp'

/**
 * Builds a file and hands it to the browser.
 * @param buildFile returns null when there is nothing to save; its error is passed on
 */
export async function saveFile(name: string, buildFile: () => Promise<Blob | null>): Promise<SaveOutcome> {
  if (isInAppBrowser(navigator.userAgent)) return 'inApp'
  const file = await buildFile()
  if (!file) return 'empty'
  downloadFile(file, name)
  return 'saved'
}
