// Tells whether a focused element shows its focus: after a key, and not after a press of a pointer.

/** Safari before 15.4 knows no `:focus-visible` and throws; every focus counts there. */
export function isFocusVisible(element: Element): boolean {
  try {
    return element.matches(':focus-visible')
  } catch {
    return true
  }
}
