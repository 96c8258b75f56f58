// Decides what counts as an answer: a file comes whole and as JSON, or it fails with the reason.
import { DataFileError } from './DataFileError'
import { throwIfAborted } from './throwIfAborted'

/** A reader who has waited a minute is told so. */
export const REQUEST_TIMEOUT_MS = 60_000

/** How the text of a file is come by: over the network, or from a folder while pages are built. */
export type JsonLoader = (path: string, options: LoadOptions) => Promise<unknown>

interface LoadOptions {
  readonly signal?: AbortSignal | undefined
}

/**
 * Throws DataFileError, or the caller's own abort reason.
 * @param path below the site's base, without a leading slash: `data/index.json`
 */
export async function loadJson(path: string, { signal }: LoadOptions = {}): Promise<unknown> {
  throwIfAborted(signal)
  const requestController = new AbortController()
  const onAbort = () => requestController.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  let hasTimedOut = false
  const timer = setTimeout(() => {
    hasTimedOut = true
    requestController.abort()
  }, REQUEST_TIMEOUT_MS)
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { signal: requestController.signal })
    // A server in trouble may answer when asked again; a file that is not there will not.
    if (response.status >= 500) throw new DataFileError(path, 'network', `HTTP ${response.status}`)
    if (!response.ok) throw new DataFileError(path, 'missing', `HTTP ${response.status}`)
    return parseJson(path, await response.text())
  } catch (error) {
    if (error instanceof DataFileError) throw error
    if (hasTimedOut) throw new DataFileError(path, 'late', `no whole answer within ${REQUEST_TIMEOUT_MS} ms`)
    throwIfAborted(signal)
    throw new DataFileError(path, 'network', error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

function parseJson(path: string, body: string): unknown {
  // Hosts of single pages answer an unknown path with the page itself and status 200.
  if (/^\s*</.test(body)) throw new DataFileError(path, 'missing', 'answered with a page')
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new DataFileError(path, 'not-json', error instanceof Error ? error.message : String(error))
  }
}
