// Pages without the data they were built from, as a site with too many clusters has them: the app then fetches the files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { MockResponse } from './appDriver'

export const PAGE_STATE_ELEMENT = /<script type="application\/json" id="page-state".*?<\/script>/s

/** Answers for a link of the start page, by its address. */
export function mockPageWithoutData(link: string): Record<string, MockResponse> {
  const html = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
  const address = new URL(link, `${inject('baseUrl')}/`).href
  return { [address]: { body: html.replace(PAGE_STATE_ELEMENT, ''), contentType: 'text/html' } }
}
