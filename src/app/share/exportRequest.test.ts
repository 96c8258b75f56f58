import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import { readPublished } from '../../../tests/support/data/sourceTables'
import { buildExportPage, loadExportRequest } from './exportRequest'

vi.mock('../../data/loadJson', () => ({ loadJson: async (path: string) => JSON.parse(readPublished(path)) }))
vi.stubGlobal('location', new URL('https://example.org/'))
vi.stubGlobal('document', { baseURI: 'https://example.org/' })
afterEach(() => vi.unstubAllGlobals())

test('an export says which words of the search text no cluster matches', async () => {
  const client = new QueryClient()
  const content = { data: DATA, version: DATA.sourcesTo, selection: DATA.clusters }
  const load = async (q: string) =>
    (await loadExportRequest(client, buildExportPage(client, buildView({ q }), content))).searchNote
  expect(await load('绵阳泡菜')).toMatch(/没有与全部词语相符的.*“泡菜”.*略去了“绵阳”/)
  expect(await load('泡菜')).toBe('')
})
