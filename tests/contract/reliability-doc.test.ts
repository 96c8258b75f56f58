// docs/reliability.md matches its table, and every test it names exists.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { buildReliabilityDoc } from '../../scripts/build-reliability-doc/build'
import { REPORTS } from '../../scripts/build-reliability-doc/reports'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

test('docs/reliability.md matches its table', async () => {
  expect(await read('docs/reliability.md')).toBe(buildReliabilityDoc())
})

const rows = Object.values(REPORTS).flat()

test.each(rows)('$fault: has a test', async ({ file, test }) => {
  expect(test).not.toBe('')
  expect(await read(file)).toContain(test)
})
