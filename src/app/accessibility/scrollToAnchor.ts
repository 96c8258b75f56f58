// A place on the page that a link leads to: shown at the top of what scrolls, with the focus. Nothing while it is not here.
export function scrollToAnchor(id: string): void {
  const target = id === '' ? null : document.getElementById(id)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
}
