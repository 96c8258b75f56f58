// Requests a JSON file: the whole content, or a DataFileError.

import { throwIfAborted } from '../domain/computation/throwIfAborted'
import { DataFileError } from './DataFileError'

/** After this time a request fails, so that the page can show an error. */
export const REQUEST_TIMEOUT_MS = 60_000

/** Loads a file: over the network, or from a folder while pages are prerendered. */
export type JsonLoader = (path: string, options: LoadOptions) => Promise<unknown>

interface LoadOptions {
  readonly signal?: AbortSignal | undefined
}

/**
 * Requests a file over the network. Throws DataFileError, or the abort reason of the signal.
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
    // `network` errors are retried: a failing server may recover, a missing file will not appear.
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
  // Hosts of single-page apps answer unknown paths with the page and status 200.
  if (/^\s*</.test(body)) throw new DataFileError(path, 'missing', 'answered with a page')
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new DataFileError(path, 'not-json', error instanceof Error ? error.message : String(error))
  }
}
