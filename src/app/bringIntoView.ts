// A place on the page that a link leads to: shown in the middle of the screen, with the focus. Nothing while it is not here.
export function bringIntoView(id: string): void {
  const target = id === '' ? null : document.getElementById(id)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
