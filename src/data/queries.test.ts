// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ClusterId } from '../domain/cluster/cluster'
import type { DataFileProblem } from './DataFileError'
import { useClusterDetail } from './paneQueries'
import { createQueryClient, useIndex } from './queries'

type Fetch = typeof fetch

const publishedIndex = JSON.parse(readFileSync('public/data/v1/index.json', 'utf8'))
const smallIndex = { version: '2026', edition: 'x', lists: [], deadlines: [], clusters: [publishedIndex.clusters[0]] }
const respondWith = (body: string, status = 200): Fetch => vi.fn<Fetch>(async () => new Response(body, { status }))
const failConnection: Fetch = async () => {
  throw new TypeError('Failed to fetch')
}

function renderWithFetch<T>(hook: () => T, fakeFetch: Fetch) {
  const fetched = vi.fn<Fetch>(fakeFetch)
  vi.stubGlobal('fetch', fetched)
  const client = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => createElement(QueryClientProvider, { client }, children)
  return { fetched, client, ...renderHook(hook, { wrapper }) }
}
const waitForRequests = () => act(() => vi.advanceTimersByTimeAsync(10_000))

// The modules that queries import on demand are loaded first: fake timers do not wait for an import.
beforeAll(() => Promise.all([import('./parse'), import('./loadIndex')]))
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  onlineManager.setOnline(true)
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each<[DataFileProblem, Fetch, number]>([
  ['network', failConnection, 2],
  ['missing', respondWith('', 404), 1],
  ['not-json', respondWith('{'), 1],
  ['shape', respondWith('{}'), 1],
])('a %s error is retried only if that can help', async (kind, fakeFetch, times) => {
  const { result, fetched } = renderWithFetch(useIndex, fakeFetch)
  await waitForRequests()
  expect(result.current.error?.kind).toBe(kind)
  expect(fetched).toHaveBeenCalledTimes(times)
})

test('a request is retried after a network error', async () => {
  const fakeFetch = vi.fn<Fetch>(respondWith(JSON.stringify(smallIndex))).mockImplementationOnce(failConnection)
  const { result } = renderWithFetch(useIndex, fakeFetch)
  await waitForRequests()
  expect(result.current.data).toEqual({ value: smallIndex, rejected: [] })
})

test('a browser that reports itself offline still loads, and loads once', async () => {
  onlineManager.setOnline(false)
  const { result, fetched } = renderWithFetch(useIndex, respondWith(JSON.stringify(smallIndex)))
  await waitForRequests()
  expect(result.current.isSuccess).toBe(true)
  act(() => {
    onlineManager.setOnline(true)
    window.dispatchEvent(new Event('visibilitychange'))
  })
  await waitForRequests()
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('a cluster is loaded from its own file', async () => {
  const { fetched } = renderWithFetch(() => useClusterDetail('a-b' as ClusterId), respondWith('{}'))
  await waitForRequests()
  expect(String(fetched.mock.calls[0]?.[0])).toMatch(/data\/v1\/clusters\/a-b\.json$/)
})
