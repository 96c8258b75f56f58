// A page that prints before the parts for paper have loaded. The browser waits for nothing then, so the styles for paper load
// while the script waits. The sources follow at the end with link, day, licence and approval line. The QR code of the link is left
// out: no script can load while another waits, and the entry has no room for its encoder (3.0 kB) or for one that reads a
// table of modules (0.3 kB).
import { filterMessages } from '#messages/filters'
import { DATA_LICENCE } from '../../domain/export/publishedData'
import { formatApprovalLine } from '../../messages/approvalLine'

/** Handles `beforeprint` until PrintPane does. The styles for paper show what it adds. */
export function printEarly(): void {
  const list = Object.assign(document.createElement('ol'), { hidden: true })
  // The day that the page shows: it may not have moved on to today yet.
  const day = new URLSearchParams(location.search).get('asof') ?? document.getElementById('root')?.dataset.day ?? ''
  list.dataset.print = [
    decodeURI(location.href),
    filterMessages.dateChip(day),
    DATA_LICENCE.name,
    formatApprovalLine(),
  ].join(' · ')
  // By number, in its order.
  const lines: Record<string, Node> = {}
  for (const mark of document.querySelectorAll<HTMLElement>('#main-view [data-source]'))
    lines[mark.dataset.source as string] = mark.lastElementChild as Node
  for (const [number, line] of Object.entries(lines)) {
    const item = Object.assign(document.createElement('li'), { value: number })
    item.append(line.cloneNode(true))
    list.append(item)
  }
  document.body.append(list)
  // The link for browsers without scripts.
  const href = document.querySelector('noscript')?.textContent.match(/href="(.+?)"/)?.[1]
  if (!href) return
  const request = new XMLHttpRequest()
  request.open('GET', href, false)
  request.send()
  const sheet = document.styleSheets[0]
  sheet?.insertRule(`@media all{${request.responseText}}`, sheet.cssRules.length)
}
