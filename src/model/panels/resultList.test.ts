import { expect, test } from 'vitest'
import { buildDatasetInput } from '../../../tests/support/data/dataset'
import { getClustersFor } from '../../../tests/support/data/search'
import { buildDataset } from '../dataset/dataset'
import { selectResultGroups } from './resultList'

test.each(['', '?city=510100', '?level=national&industry=equipment,materials', '?q=外星飞碟'])(
  'the rows of "%s" have the order of the selection',
  search => {
    const selection = getClustersFor(search)
    expect(selectResultGroups(selection).flatMap(g => g.clusters)).toEqual(selection)
  },
)

test('groups of a page have the total of the whole selection', () => {
  const { clusters: selection } = buildDataset(...buildDatasetInput(700))
  const pages = [
    selectResultGroups(selection, selection.slice(0, 100)),
    selectResultGroups(selection, selection.slice(100, 700)),
  ]
  expect(pages.flat().flatMap(g => g.clusters)).toEqual(selection)
  for (const { code, total } of pages.flat()) expect(total).toBe(selection.filter(c => c.prefecture === code).length)
})
