import { expect, test, vi } from 'vitest'
import { DATA } from '../../../tests/support/data/dataset'
import { readPublished } from '../../../tests/support/data/sourceTables'
import { loadQueryMatch } from './loadQueryMatch'

vi.mock('../../data/loadJson', () => ({ loadJson: async (path: string) => JSON.parse(readPublished(path)) }))

test('an embed says which words of its search text no cluster matches', async () => {
  const { match, note } = await loadQueryMatch('绵阳泡菜', DATA)
  expect(match).toMatchObject({ isEmpty: false })
  expect(note).toMatch(/没有与全部词语相符的.*“泡菜”.*略去了“绵阳”/)
  expect((await loadQueryMatch('泡菜', DATA)).note).toBe('')
  expect(await loadQueryMatch(' ', DATA)).toEqual({ match: null, note: '' })
})
