import { expect, test } from 'vitest'
import { MEASURES } from '../../tests/support/data/dataset'
import { formatSources } from './sourcesText'

test('publishers are named in the language of the cluster’s file, and by their own names without a translation', () => {
  const [source] = MEASURES.sources
  if (!source) throw new Error('no source')
  const named = { ...source, publisher: '第三方转载页', originalPublisher: '泵阀行业网' }
  expect(formatSources([named], 1)[0]).toContain('第三方转载页（泵阀行业网） ')
  expect(formatSources([named], 1, { 第三方转载页: 'Repost' })[0]).toContain('Repost（泵阀行业网） ')
  expect(formatSources([{ ...named, originalPublisher: null }], 1)[0]).toContain('第三方转载页 ')
})
