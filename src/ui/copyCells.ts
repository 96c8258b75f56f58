// Puts text and a table in HTML on the clipboard, within a reader's own click. The browser's newer interface would do it
// without a field, but it parses the HTML under the page's policy, which forbids the style that keeps a code a text;
// and it is not there at all on a site without https.

/** @returns false where the browser forbids it */
export function copyCells(text: string, html: string): boolean {
  const focused = document.activeElement
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'unseen' })
  field.addEventListener('copy', event => {
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  })
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
