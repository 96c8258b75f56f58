// The only way to the clipboard, for text and for a table, within a reader's own click. What is copied, others know.

/**
 * Resolves to false where the browser refuses: then the text has to be shown, to be copied by hand.
 * @param html the same as cells, for a spreadsheet
 */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  // HTML goes by way of a field: the newer interface parses it under the page's policy, which forbids the style that
  // keeps a code a text.
  if (html === undefined) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // It is absent on a site without https, and some in-app browsers have it and refuse.
    }
  }
  return copyFromField(text, html)
}

function copyFromField(text: string, html?: string): boolean {
  const focused = document.activeElement
  const field = Object.assign(document.createElement('textarea'), {
    value: text,
    readOnly: true,
    className: 'visually-hidden',
  })
  field.addEventListener('copy', event => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  })
  // Beside the focus: a field outside of an open dialog could not be selected.
  const host = focused?.parentElement ?? document.body
  host.append(field)
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
