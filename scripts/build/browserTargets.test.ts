import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MINIMUM_VERSIONS } from './browserTargets'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

test('the README and docs/browser-support.md state the minimum versions that are built for', () => {
  expect(read('README.md')).toContain(
    `Chromium ${MINIMUM_VERSIONS.chrome}, Safari ${MINIMUM_VERSIONS.safari} and Firefox ${MINIMUM_VERSIONS.firefox} on`,
  )
  const rows = read('docs/browser-support.md').match(/^\|[^|]+\| \d+ \(.*$/gm) ?? []
  expect(rows.map(row => Number(row.split('|')[2]?.match(/\d+/)))).toEqual([
    MINIMUM_VERSIONS.chrome,
    MINIMUM_VERSIONS.safari,
    MINIMUM_VERSIONS.firefox,
  ])
})
