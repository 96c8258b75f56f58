// Keys that belong to an input method. They pick or drop a candidate, and must do nothing else.

/**
 * Safari reports the key that ends a composition after the composition, with keyCode 229 and without `isComposing`.
 * Android keyboards report 229 for every key.
 */
export const isInputMethodKey = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229
