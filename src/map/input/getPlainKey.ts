// The key on the map independent of keyboard layout and input method.

/** Input methods hide `key`; `code` is the position on the keyboard. */
const KEYS_BY_CODE: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Equal: ['=', '+'],
  Minus: ['-', '_'],
  Digit0: ['0', ')'],
  Slash: ['/', '?'],
  NumpadAdd: ['+', '+'],
  NumpadSubtract: ['-', '-'],
  Numpad0: ['0', '0'],
}

/**
 * The key as on a Latin keyboard.
 * @example
 * key '？' or '＋' or '０' (full-width) -> '?', '+', '0'
 * key 'Process', code 'Equal' (an input method is on) -> '='
 * key 'Process', code 'KeyS' -> 's'
 */
export function getPlainKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key !== 'Process' && key !== 'Unidentified') return key.normalize('NFKC')
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter?.toLowerCase() ?? KEYS_BY_CODE[code]?.[shiftKey ? 1 : 0] ?? key
}
