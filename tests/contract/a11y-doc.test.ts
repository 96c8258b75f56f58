// docs/a11y.md matches its table, and every test it names exists under that name.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { buildAccessibilityDoc } from '../../scripts/build-a11y-doc/build'
import { CRITERIA } from '../../scripts/build-a11y-doc/criteria'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

test('docs/a11y.md matches its table', async () => {
  expect(await read('docs/a11y.md')).toBe(buildAccessibilityDoc())
})

test('the fourteen criteria are listed once each', () => {
  expect(CRITERIA.map(c => c.number)).toEqual(
    '1.1.1 1.3.1 1.4.3 2.1.1 2.1.2 2.1.4 2.4.3 2.4.7 2.5.5 3.1.1 3.1.2 3.2.2 3.2.5 4.1.2'.split(' '),
  )
})

test.each(CRITERIA.flatMap(({ number, tests }) => tests.map(({ file, test }) => [number, test, file] as const)))(
  '%s is tested by: %s',
  async (_, name, file) => {
    const titles = [...(await read(file)).matchAll(/'([^'\n]+)'/g)].map(([, title]) => title)
    expect(titles.filter(title => title === name || title?.endsWith(` ${name}`))).toHaveLength(1)
  },
)
