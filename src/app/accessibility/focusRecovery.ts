// Moves the keyboard focus when its element is removed, hidden or disabled: a removed chip, a dismissed notice, a city of the
// map replaced by its counties. The next control of the same group gets it, else the heading before it. Focus by pointer is
// left alone, and so is focus that was set by code.
import { isFocusVisible } from '../../ui/browser/isFocusVisible'
import { isVisible } from '../../ui/browser/isVisible'

type FocusableElement = HTMLElement | SVGElement

const CONTROL_SELECTOR = 'a[href], button, input, select, textarea'
const GROUP_SELECTOR = 'ul, ol, form, svg'
const HEADING_SELECTOR = 'h1, h2, h3, h4'
const REGION_SELECTOR = 'section, [tabindex="-1"], body'

const queryAll = (root: ParentNode, selector: string): FocusableElement[] => [
  ...root.querySelectorAll<FocusableElement>(selector),
]
const isAvailable = (element: FocusableElement): boolean => element.isConnected && isVisible(element)
const isUsable = (control: FocusableElement): boolean =>
  isAvailable(control) && control.tabIndex >= 0 && !control.matches(':disabled')

/** Records the surroundings of an element; the returned function finds the fallback after it is gone. */
function buildFallbackFinder(element: FocusableElement): () => FocusableElement | undefined {
  const group = element.closest(GROUP_SELECTOR)
  const controls = group ? queryAll(group, CONTROL_SELECTOR) : []
  const index = controls.indexOf(element)
  const siblings = [...controls.slice(index + 1), ...controls.slice(0, index).reverse()]
  const precedingHeadings = queryAll(document, HEADING_SELECTOR).filter(
    heading => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const regions: FocusableElement[] = []
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement)
    if (ancestor.matches(REGION_SELECTOR)) regions.push(ancestor)
  return () => {
    const control =
      siblings.find(isUsable) ?? (group?.isConnected ? queryAll(group, CONTROL_SELECTOR).find(isUsable) : null)
    const region = regions.find(isAvailable)
    if (control || !region) return control ?? undefined
    const headings = queryAll(region, HEADING_SELECTOR).filter(isAvailable)
    return (
      headings.reverse().find(heading => precedingHeadings.includes(heading)) ?? headings[headings.length - 1] ?? region
    )
  }
}

/** Watches the page. @returns ends it */
export function installFocusRecovery(): () => void {
  let focusedElement: FocusableElement | null = null
  let findFallback = (): FocusableElement | undefined => undefined
  let frame = 0
  const onFocus = () => {
    const { activeElement } = document
    focusedElement = activeElement && isFocusVisible(activeElement) ? (activeElement as FocusableElement) : null
    if (focusedElement) findFallback = buildFallbackFinder(focusedElement)
  }
  const onPointerDown = () => {
    focusedElement = null
  }
  const isFocusLost = () =>
    focusedElement !== null &&
    (document.activeElement === document.body || document.activeElement === focusedElement) &&
    (!isAvailable(focusedElement) || focusedElement.matches(':disabled'))
  const recoverFocus = () => {
    frame = 0
    if (!isFocusLost()) return
    const fallback = findFallback()
    if (!fallback?.hasAttribute('tabindex') && fallback?.matches(HEADING_SELECTOR)) fallback.tabIndex = -1
    fallback?.focus({ preventScroll: !fallback.matches(CONTROL_SELECTOR) })
  }
  // In the next frame, so that code which sets the focus itself comes first.
  const observer = new MutationObserver(() => {
    if (focusedElement && frame === 0) frame = requestAnimationFrame(recoverFocus)
  })
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden', 'data-map-item'],
  })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPointerDown)
  onFocus()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPointerDown)
  }
}
