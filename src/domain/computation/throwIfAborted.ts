/** `AbortSignal.throwIfAborted`, for browsers before 2022, some of which have no `reason` either. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new DOMException('aborted', 'AbortError')
}
