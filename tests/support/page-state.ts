// Pages without the data they were built from, as a site with too many clusters has them: the app then fetches the files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Answer } from './app'

export const PAGE_STATE = /<script type="application\/json" id="page-state".*?<\/script>/s

/** Answers for a link of the start page, by its address. */
export function pageWithoutData(link: string): Record<string, Answer> {
  const html = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8')
  const address = new URL(link, `${inject('baseUrl')}/`).href
  return { [address]: { body: html.replace(PAGE_STATE, ''), contentType: 'text/html' } }
}
