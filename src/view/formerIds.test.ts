import { expect, test } from 'vitest'
import type { Alias } from '../domain/export/aliases'
import { resolveFormerIds } from './formerIds'

const alias = (from: string, to: string | null, kind: Alias['kind'] = 'cluster'): Alias => ({
  kind,
  from,
  to,
  date: '2026-12-01',
  reasonZh: '更名。',
  reasonEn: 'Renamed.',
})
const ALIASES = [alias('old', 'new'), alias('withdrawn', null), alias('sc-2022', 'sc-2023', 'list')]
const former = (param: string, from: string, to: string) => ({ kind: 'former', param, values: [from, to] })

test.each([
  ['?cluster=old', '?cluster=new', [former('cluster', 'old', 'new')]],
  ['?compare=old,other', '?compare=new,other', [former('compare', 'old', 'new')]],
  ['?cluster=withdrawn', '?cluster=withdrawn', []],
  ['?compare=old,new', '?compare=new', [former('compare', 'old', 'new')]],
  [
    '?list=sc-2022&cluster=old&theme=dark',
    '?list=sc-2023&cluster=new&theme=dark',
    [former('list', 'sc-2022', 'sc-2023'), former('cluster', 'old', 'new')],
  ],
  // An id of another table, and a search text, are no former ids.
  ['?list=old&q=old', '?list=old&q=old', []],
  ['', '', []],
])('%s opens as %s', (query, current, notes) => {
  expect(resolveFormerIds(query, ALIASES)).toEqual({ query: current, notes })
})
