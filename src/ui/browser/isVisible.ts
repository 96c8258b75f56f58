// Tells whether a reader can see an element, also in browsers before 2023, which have no `checkVisibility`.

/** @returns true when the element has a box and is not hidden by `visibility`; it may still stand outside the window */
export function isVisible(element: Element): boolean {
  const { checkVisibility } = element as Partial<Pick<Element, 'checkVisibility'>>
  if (checkVisibility) return checkVisibility.call(element, { visibilityProperty: true })
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
}
