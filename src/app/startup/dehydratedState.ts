// The data a page was rendered from, as JSON in `#page-state`: written by the build, read by the browser in place of
// fetching. A block that is missing, cut, altered or from another build reads as null; the app then fetches the files.
import type { QueryClient } from '@tanstack/react-query'

export interface DehydratedState {
  /** The file name of the entry script that the page was built with. */
  readonly app: string
  /** Validated data by file, as `Parsed.value` has it. Empty where the index is too long for a page to carry. */
  readonly data: Readonly<Record<string, unknown>>
}

/** A 32-bit rolling sum: it notices a block that was cut or altered, and is no protection against intent. */
export function checksum(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
  return (sum >>> 0).toString(36)
}

/** @param app the address of the running entry script */
export function parseDehydratedState(element: HTMLElement | null, app: string): DehydratedState | null {
  const text = element?.textContent ?? ''
  if (element?.dataset.checksum !== checksum(text)) return null
  const state = JSON.parse(text) as DehydratedState
  return app.endsWith(`/${state.app}`) ? state : null
}

export function hydrateCache(client: QueryClient, { data }: DehydratedState): void {
  for (const [file, value] of Object.entries(data)) client.setQueryData([file], { value, rejected: [] })
}
