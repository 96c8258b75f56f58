/** Scrolls an element to the top of its scroll container and focuses it. Does nothing if it does not exist. */
export function scrollToAnchor(id: string): void {
  const target = id === '' ? null : document.getElementById(id)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
}
