// The data of a prerendered page, which the build writes as JSON to `#page-state`, so that the app need not fetch them.
import type { QueryClient } from '@tanstack/react-query'

/** The content of `#page-state`. */
export interface DehydratedState {
  /** The file name of the entry script of the same build. */
  readonly app: string
  /** Validated data (`Parsed.value`) by file. Empty if the index is too long for a page. */
  readonly data: Readonly<Record<string, unknown>>
}

/** A 32-bit rolling sum. Detects truncated or damaged text, not intended changes. */
export function checksum(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
  return (sum >>> 0).toString(36)
}

/**
 * Parses the block. Null if it is missing, truncated, damaged or from another build; the app then fetches the files.
 * @param app the URL of the running entry script
 */
export function parseDehydratedState(element: HTMLElement | null, app: string): DehydratedState | null {
  const text = element?.textContent ?? ''
  if (element?.dataset.checksum !== checksum(text)) return null
  const state = JSON.parse(text) as DehydratedState
  return app.endsWith(`/${state.app}`) ? state : null
}

/** Fills the query cache. */
export function hydrateCache(client: QueryClient, { data }: DehydratedState): void {
  for (const [file, value] of Object.entries(data)) client.setQueryData([file], { value, rejected: [] })
}
