import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DataFileError, type DataFileProblem } from './error'
import { LATE_MS, loadJson } from './load'

const FILE = 'data/index.json'
type Fetch = typeof fetch

const answer =
  (body: BodyInit, status = 200): Fetch =>
  () =>
    Promise.resolve(new Response(body, { status }))

/** Keeps silent until it is told to stop, as a dead connection does. */
const silent: Fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })

/** Sends the head and one byte, then nothing. */
const stalled: Fetch = (_url, init) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{'))
      init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
    },
  })
  return Promise.resolve(new Response(body))
}

const failure = async (promise: Promise<unknown>): Promise<unknown> => {
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

describe('a whole answer', () => {
  test('is handed on as it is, from below the base of the site', async () => {
    const fetched = vi.fn<Fetch>(answer('{"version":"2026"}'))
    vi.stubGlobal('fetch', fetched)
    expect(await loadJson(FILE)).toEqual({ version: '2026' })
    expect(fetched.mock.calls[0]?.[0]).toBe(`${import.meta.env.BASE_URL}${FILE}`)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what is not an answer says why', () => {
  const cases: [what: string, fetch: Fetch, kind: DataFileProblem, detail: string][] = [
    ['404', answer('{}', 404), 'missing', 'HTTP 404'],
    ['500', answer('{}', 500), 'network', 'HTTP 500'],
    ['the page itself', answer('\uFEFF\n<!doctype html><title>x</title>'), 'missing', 'page'],
    ['a truncated file', answer('{"clusters":[{"id":"a"'), 'not-json', ''],
    ['an empty file', answer(''), 'not-json', ''],
    ['text', answer('hello'), 'not-json', 'hello'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 'Failed to fetch'],
  ]
  test.each(cases)('%s', async (_what, fake, kind, detail) => {
    vi.stubGlobal('fetch', fake)
    const error = await failure(loadJson(FILE))
    expect(error).toBeInstanceOf(DataFileError)
    expect(error).toMatchObject({ file: FILE, kind, detail: expect.stringContaining(detail) })
  })

  test.each([
    ['no head', silent],
    ['no whole body', stalled],
  ])('%s within a minute', async (_what, fake) => {
    vi.stubGlobal('fetch', fake)
    let settled = false
    const outcome = failure(loadJson(FILE)).finally(() => {
      settled = true
    })
    await vi.advanceTimersByTimeAsync(LATE_MS - 1)
    expect(settled).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toMatchObject({ name: 'DataFileError', file: FILE, kind: 'late' })
  })
})

describe('a caller who no longer wants the file', () => {
  test('gets back the own reason, not an error of the file', async () => {
    vi.stubGlobal('fetch', silent)
    const caller = new AbortController()
    const outcome = failure(loadJson(FILE, { signal: caller.signal }))
    caller.abort(new Error('closed'))
    expect(await outcome).toEqual(new Error('closed'))
    expect(vi.getTimerCount()).toBe(0)
  })

  test('before the start: nothing is fetched', async () => {
    const fetched = vi.fn<Fetch>(answer('{}'))
    vi.stubGlobal('fetch', fetched)
    await failure(loadJson(FILE, { signal: AbortSignal.abort() }))
    expect(fetched).not.toHaveBeenCalled()
  })
})
