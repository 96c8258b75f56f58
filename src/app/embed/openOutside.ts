// Links that leave the frame. A frame whose sandbox lacks `allow-popups` opens no window and reports nothing to the page: there
// the address is shown instead.
import { embedMessages } from '#messages/embed'
import styles from './Embed.module.css'

/** Known once a window has opened: the sandbox of a page does not change. */
let canOpenWindows = window.parent === window

/** Follows a plain click on a link with a target. The first one opens the window by script, which alone says whether it opened. */
export function openOutside(link: HTMLAnchorElement, event: MouseEvent): void {
  if (canOpenWindows || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const opened = window.open()
  if (!opened) {
    showAddress(link)
    return
  }
  canOpenWindows = true
  opened.opener = null
  // A link in the new window, since `rel` may keep the address of this page from the other site.
  Object.assign(opened.document.createElement('a'), { href: link.href, rel: link.rel }).click()
}

function showAddress(link: HTMLAnchorElement): void {
  if (link.nextElementSibling?.role === 'alert') return
  const address = Object.assign(document.createElement('b'), { textContent: decodeURI(link.href) })
  const message = Object.assign(document.createElement('span'), { role: 'alert', className: styles.blocked })
  link.after(message)
  // An alert is read when its text changes.
  message.append(embedMessages.windowBlocked, address)
}
