// The reasons why a file cannot be made. The share dialog has a text for each kind.

/**
 * - `tooLarge`: more rows or pixels than the format or the browser can hold
 * - `noCanvas`: the browser has no canvas, or refuses to read it
 * - `outOfMemory`: memory or disk space ended while the file was built
 * - `notLoaded`: data, fonts or geometry of the file did not arrive
 */
export type ExportErrorKind = 'tooLarge' | 'noCanvas' | 'outOfMemory' | 'notLoaded'

export class ExportError extends Error {
  override readonly name = 'ExportError'
  readonly kind: ExportErrorKind

  /** @param message English, for the console; the dialog words `kind` */
  constructor(kind: ExportErrorKind, message: string, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

const QUOTA_ERROR = 'QuotaExceededError'

/**
 * Gives errors of the browser their kind; an ExportError and an abort stay as they are.
 *
 * - `RangeError: Array buffer allocation failed`, `Invalid string length` → `outOfMemory`
 * - `QuotaExceededError` of a blob or a storage → `outOfMemory`
 * - `TypeError: Failed to fetch` → unchanged: the caller knows which file is missing
 */
export function toExportError(reason: unknown): unknown {
  if (reason instanceof RangeError) return new ExportError('outOfMemory', reason.message, reason)
  if (reason instanceof DOMException && reason.name === QUOTA_ERROR)
    return new ExportError('outOfMemory', reason.message, reason)
  return reason
}
