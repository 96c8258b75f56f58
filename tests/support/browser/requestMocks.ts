// Mocks of requests: answers in place of the site's own files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Page, Route } from './pagePool'

export interface MockResponse {
  readonly status?: number
  readonly body?: string
  readonly contentType?: string
}

/**
 * The answer to a request. `'abort'` breaks the connection, `'never'` leaves it pending, `'later'` leaves it pending until
 * the mock changes, `'file'` sends the site's file.
 */
export type MockBehaviour = MockResponse | 'abort' | 'never' | 'later' | 'file'

/** Without the app's script a page stays as it was prerendered. */
export const WITHOUT_APP = { '**/assets/index-*.js': 'never' } as const

async function fulfillRoute(route: Route, behaviour: Exclude<MockBehaviour, 'later'>): Promise<void> {
  if (behaviour === 'never') return
  if (behaviour === 'abort') return route.abort()
  if (behaviour === 'file') return route.continue()
  const { status = 200, body = '', contentType = 'application/json' } = behaviour
  await route.fulfill({ status, body, contentType }).catch(() => {}) // the page may be closed by now
}

/** @returns sets the answer to new requests of a URL pattern, and to those that wait for `'later'` */
export function createRequestMocks(page: Page) {
  const behaviours = new Map<string, MockBehaviour>()
  let heldRequests: readonly { readonly pattern: string; readonly route: Route }[] = []
  return async (pattern: string, behaviour: MockBehaviour): Promise<void> => {
    const isNew = !behaviours.has(pattern)
    behaviours.set(pattern, behaviour)
    const handleRoute = async (route: Route) => {
      const current = behaviours.get(pattern) ?? 'file'
      if (current === 'later') heldRequests = [...heldRequests, { pattern, route }]
      else await fulfillRoute(route, current)
    }
    if (isNew) await page.route(pattern, handleRoute)
    const released = heldRequests.filter(held => held.pattern === pattern)
    heldRequests = heldRequests.filter(held => held.pattern !== pattern)
    for (const { route } of released) await handleRoute(route)
  }
}

export const PAGE_STATE_ELEMENT = /<script type="application\/json" id="page-state".*?<\/script>/s

/**
 * A start page without its embedded data, as on a site with too many clusters: the app then fetches the files.
 * @param link its query
 */
export function mockPageWithoutData(link: string): Record<string, MockResponse> {
  const html = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
  const url = new URL(link, `${inject('baseUrl')}/`).href
  return { [url]: { body: html.replace(PAGE_STATE_ELEMENT, ''), contentType: 'text/html' } }
}
