import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FLOOR } from './floor'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

test('the README and docs/browser-support.md state the floor that is built for', () => {
  expect(read('README.md')).toContain(
    `Chromium ${FLOOR.chrome}, Safari ${FLOOR.safari} and Firefox ${FLOOR.firefox} on`,
  )
  const rows = read('docs/browser-support.md').match(/^\|[^|]+\| \d+ \(.*$/gm) ?? []
  expect(rows.map(row => Number(row.split('|')[2]?.match(/\d+/)))).toEqual([FLOOR.chrome, FLOOR.safari, FLOOR.firefox])
})
