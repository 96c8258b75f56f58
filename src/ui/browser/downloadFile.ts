/** Some browsers read the file only after the click. */
const REVOKE_DELAY_MS = 60_000

/** Hands a file to the browser. A browser does not report whether the user kept it. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS)
}
