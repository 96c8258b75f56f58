// A control that the keyboard stood on may go with what it did: a chip taken off, a notice dismissed, a button at its
// limit, a city on the map replaced by its counties. The focus then goes to what stood beside it, else to the heading it
// stood under, and not back to the top of the page. A pointer's focus is left alone, and so is one that was placed.
import { isFocusVisible } from '../ui/isFocusVisible'
import { isVisible } from '../ui/isVisible'

type Place = HTMLElement | SVGElement

const CONTROLS = 'a[href], button, input, select, textarea'
const SERIES = 'ul, ol, form, svg'
const HEADINGS = 'h1, h2, h3, h4'
const REGIONS = 'section, [tabindex="-1"], body'

const all = (within: ParentNode, what: string): Place[] => [...within.querySelectorAll<Place>(what)]
const isThere = (place: Place): boolean => place.isConnected && isVisible(place)
const canBeUsed = (control: Place): boolean =>
  isThere(control) && control.tabIndex >= 0 && !control.matches(':disabled')

/** What stands around a place, noted while it stands there itself: where to go once it is gone. */
function wayFrom(place: Place): () => Place | undefined {
  const series = place.closest(SERIES)
  const controls = series ? all(series, CONTROLS) : []
  const own = controls.indexOf(place)
  const beside = [...controls.slice(own + 1), ...controls.slice(0, own).reverse()]
  const above = all(document, HEADINGS).filter(
    heading => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const regions: Place[] = []
  for (let at = place.parentElement; at; at = at.parentElement) if (at.matches(REGIONS)) regions.push(at)
  return () => {
    const control = beside.find(canBeUsed) ?? (series?.isConnected ? all(series, CONTROLS).find(canBeUsed) : null)
    const region = regions.find(isThere)
    if (control || !region) return control ?? undefined
    const headings = all(region, HEADINGS).filter(isThere)
    return headings.reverse().find(heading => above.includes(heading)) ?? headings[headings.length - 1] ?? region
  }
}

/** Returns what ends it. */
export function keepFocus(): () => void {
  let held: Place | null = null
  let way = (): Place | undefined => undefined
  let frame = 0
  const onFocus = () => {
    const { activeElement } = document
    held = activeElement && isFocusVisible(activeElement) ? (activeElement as Place) : null
    if (held) way = wayFrom(held)
  }
  const onPointer = () => {
    held = null
  }
  const isLost = () =>
    held !== null &&
    (document.activeElement === document.body || document.activeElement === held) &&
    (!isThere(held) || held.matches(':disabled'))
  const keep = () => {
    frame = 0
    if (!isLost()) return
    const next = way()
    if (!next?.hasAttribute('tabindex') && next?.matches(HEADINGS)) next.tabIndex = -1
    next?.focus({ preventScroll: !next.matches(CONTROLS) })
  }
  // Whoever knows a better place has put the focus there before the next picture.
  const watch = new MutationObserver(() => {
    if (held && frame === 0) frame = requestAnimationFrame(keep)
  })
  watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden', 'data-item'] })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPointer)
  onFocus()
  return () => {
    watch.disconnect()
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPointer)
  }
}
