/**
 * Decodes one layer of percent escapes: `%E7%BB%B5` → `绵`. Text with a broken escape is returned unchanged: `100%` →
 * `100%`.
 */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
