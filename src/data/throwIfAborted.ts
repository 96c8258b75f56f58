// `AbortSignal.throwIfAborted`, for browsers before 2022 too.

/** Throws the signal's reason, or an AbortError where the browser keeps none. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new DOMException('aborted', 'AbortError')
}
