// The oldest browsers of the map cannot run the update: its libraries use newer methods and regular expressions.

/** True from Chromium 97, Firefox 104 and Safari 16.4 on. */
export function isSupported(): boolean {
  try {
    // Old browsers fail to compile a pattern that looks behind.
    ;/(?<!a)b/
    return 'hasOwn' in Object && 'findLastIndex' in Array.prototype && 'at' in Array.prototype
  } catch {
    return false
  }
}
