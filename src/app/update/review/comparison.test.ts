import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../../tests/support/data/sourceDataset'
import { loadPublished } from '../../../importers/changes/buildRelease'
import type { Change } from '../../../importers/changes/change'
import { selectComparison } from './comparison'

const { clusters, sources } = loadPublished(TABLE_TEXTS)
const [cluster, other] = clusters as [(typeof clusters)[number], (typeof clusters)[number]]
const [source] = sources as [(typeof sources)[number]]
const place = (table: Change['table'], owner: string) => ({ table, owner, rowKey: '' })
const CHANGES: readonly Change[] = [
  { id: 'new source', kind: 'added', ...place('source', source.id), row: source },
  {
    id: 'field',
    kind: 'changed',
    ...place('cluster', cluster.id),
    field: 'products',
    before: ['酒坛', '土陶'],
    after: ['酒坛'],
  },
  {
    id: 'confirmed',
    kind: 'changed',
    ...place('cluster', cluster.id),
    field: 'nameConfirmed',
    before: false,
    after: true,
  },
  { id: 'gone', kind: 'absent', ...place('cluster', other.id), row: other },
]

test('each cluster is one item with its fields before and after, then each source', () => {
  const items = selectComparison(CHANGES, new Map([['field', true]]), null)
  expect(items.map(({ owner, kind, state }) => [owner, kind, state])).toEqual([
    [cluster.id, 'changed', null],
    [other.id, 'absent', 'open'],
    [source.id, 'added', 'open'],
  ])
  expect(items[0]?.lines.map(({ label, before, after, state }) => [label, before, after, state])).toEqual([
    ['集群 · 主要产品', '酒坛；土陶', '酒坛', 'accepted'],
    ['集群 · 名称已公布', '否', '是', 'open'],
  ])
})

test('a cluster that is new or gone has every field and every row of its tables, on one side only', () => {
  const lines = selectComparison(CHANGES, new Map(), null)[1]?.lines ?? []
  expect(lines.every(({ before, after }) => before !== null && after === null)).toBe(true)
  for (const { textZh } of [...other.figures, ...other.measures])
    expect(lines.map(({ before }) => before)).toContain(textZh)
})
