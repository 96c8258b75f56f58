// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ClusterId } from '../domain/cluster'
import type { DataFileProblem } from './error'
import { createQueryClient, useClusterDetail, useIndex } from './queries'

type Fetch = typeof fetch

const published = JSON.parse(readFileSync('public/data/index.json', 'utf8'))
const smallIndex = { version: '2026', edition: 'x', lists: [], deadlines: [], clusters: [published.clusters[0]] }
const answer = (body: string, status = 200): Fetch => vi.fn<Fetch>(async () => new Response(body, { status }))
const broken: Fetch = async () => {
  throw new TypeError('Failed to fetch')
}

function render<T>(hook: () => T, fake: Fetch) {
  const fetched = vi.fn<Fetch>(fake)
  vi.stubGlobal('fetch', fetched)
  const client = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => createElement(QueryClientProvider, { client }, children)
  return { fetched, client, ...renderHook(hook, { wrapper }) }
}
const settle = () => act(() => vi.advanceTimersByTimeAsync(10_000))

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
  ['network', broken, 2],
  ['missing', answer('', 404), 1],
  ['not-json', answer('{'), 1],
  ['shape', answer('{}'), 1],
])('%s is asked for as often as that can help', async (kind, fake, times) => {
  const { result, fetched } = render(useIndex, fake)
  await settle()
  expect(result.current.error?.kind).toBe(kind)
  expect(fetched).toHaveBeenCalledTimes(times)
})

test('a broken connection that comes back', async () => {
  const fake = vi.fn<Fetch>(answer(JSON.stringify(smallIndex))).mockImplementationOnce(broken)
  const { result } = render(useIndex, fake)
  await settle()
  expect(result.current.data).toEqual({ value: smallIndex, rejected: [] })
})

test('a browser that believes itself offline still reads, and reads once', async () => {
  onlineManager.setOnline(false)
  const { result, fetched } = render(useIndex, answer(JSON.stringify(smallIndex)))
  await settle()
  expect(result.current.isSuccess).toBe(true)
  act(() => {
    onlineManager.setOnline(true)
    window.dispatchEvent(new Event('visibilitychange'))
  })
  await settle()
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('an opened cluster is fetched from its own file', async () => {
  const { fetched } = render(() => useClusterDetail('a-b' as ClusterId), answer('{}'))
  await settle()
  expect(String(fetched.mock.calls[0]?.[0])).toMatch(/data\/clusters\/a-b\.json$/)
})
