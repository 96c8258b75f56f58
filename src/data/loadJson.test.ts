import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DataFileError, type DataFileProblem } from './DataFileError'
import { loadJson, REQUEST_TIMEOUT_MS } from './loadJson'

const FILE = 'data/v1/index.json'
type Fetch = typeof fetch

const respondWith =
  (body: BodyInit, status = 200): Fetch =>
  () =>
    Promise.resolve(new Response(body, { status }))

/** Never responds until it is aborted, like a dead connection. */
const neverResponds: Fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })

/** Sends headers and one byte, then nothing. */
const stalled: Fetch = (_url, init) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{'))
      init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
    },
  })
  return Promise.resolve(new Response(body))
}

const getRejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not fail')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a complete response', () => {
  test('is returned as parsed JSON, from below the base of the site', async () => {
    const fetched = vi.fn<Fetch>(respondWith('{"version":"2026"}'))
    vi.stubGlobal('fetch', fetched)
    expect(await loadJson(FILE)).toEqual({ version: '2026' })
    expect(fetched.mock.calls[0]?.[0]).toBe(`${import.meta.env.BASE_URL}${FILE}`)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a failed request has a reason', () => {
  const cases: [what: string, fetch: Fetch, kind: DataFileProblem, detail: string][] = [
    ['404', respondWith('{}', 404), 'missing', 'HTTP 404'],
    ['500', respondWith('{}', 500), 'network', 'HTTP 500'],
    ['a page instead of the file', respondWith('\uFEFF\n<!doctype html><title>x</title>'), 'missing', 'page'],
    ['a truncated file', respondWith('{"clusters":[{"id":"a"'), 'not-json', ''],
    ['an empty file', respondWith(''), 'not-json', ''],
    ['text', respondWith('hello'), 'not-json', 'hello'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 'Failed to fetch'],
  ]
  test.each(cases)('%s', async (_what, fakeFetch, kind, detail) => {
    vi.stubGlobal('fetch', fakeFetch)
    const error = await getRejection(loadJson(FILE))
    expect(error).toBeInstanceOf(DataFileError)
    expect(error).toMatchObject({ file: FILE, kind, detail: expect.stringContaining(detail) })
  })

  test.each([
    ['no response', neverResponds],
    ['no complete body', stalled],
  ])('%s within the timeout', async (_what, fakeFetch) => {
    vi.stubGlobal('fetch', fakeFetch)
    let settled = false
    const outcome = getRejection(loadJson(FILE)).finally(() => {
      settled = true
    })
    await vi.advanceTimersByTimeAsync(REQUEST_TIMEOUT_MS - 1)
    expect(settled).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toMatchObject({ name: 'DataFileError', file: FILE, kind: 'late' })
  })
})

describe('an aborted request', () => {
  test('throws the reason of the signal, not a DataFileError', async () => {
    vi.stubGlobal('fetch', neverResponds)
    const caller = new AbortController()
    const outcome = getRejection(loadJson(FILE, { signal: caller.signal }))
    caller.abort(new Error('closed'))
    expect(await outcome).toEqual(new Error('closed'))
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is not sent when the signal is aborted before', async () => {
    const fetched = vi.fn<Fetch>(respondWith('{}'))
    vi.stubGlobal('fetch', fetched)
    await getRejection(loadJson(FILE, { signal: AbortSignal.abort() }))
    expect(fetched).not.toHaveBeenCalled()
  })
})
