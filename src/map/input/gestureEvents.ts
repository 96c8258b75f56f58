/** Everything that belongs to a gesture on the map: pointers, wheel, and Safari's events for two fingers on a trackpad. */
export const GESTURE_EVENTS = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'wheel',
  'gesturestart',
  'gesturechange',
  'gestureend',
] as const
