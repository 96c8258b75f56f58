// When a hand that goes down and up again has pressed something, and meant it for us.

/** In pixels: whoever moves this far has dragged. */
export const DRAG_THRESHOLD_PX = 4

/** Anything else (new tab, copy address) is the browser's. */
export const isPlainClick = ({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey)
