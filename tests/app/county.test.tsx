// The county section of a cluster: its park, other titles, counts of the prefecture, and missing facts.
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { parseCounty } from '../../src/data/county'
import { CountySection } from '../../src/features/county/CountySection'
import { numberSources } from '../../src/messages/sources'
import { DATA } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

const { value: county } = parseCounty(JSON.parse(readPublished('data/v1/county.json')))
const sources = numberSources(county.sources)

const renderCounty = (cluster: (typeof DATA.clusters)[number] | null, code: string) =>
  render(
    <CountySection county={county} cluster={cluster?.id ?? null} city={{ code, name: '某市' }} sources={sources} />,
  ).container

describe.each(DATA.clusters)('$id', cluster => {
  test('each park, title and count has its source; missing facts are stated', () => {
    const page = renderCounty(cluster, cluster.prefecture)
    const ownRows = county.rows.filter(row => row.clusters.includes(cluster.id))
    const rows = [...ownRows, ...county.counts.filter(row => row.adcode === cluster.prefecture)]
    const items = [...page.querySelectorAll('li')]
    expect(items).toHaveLength(rows.length)
    for (const { textZh } of rows) {
      const item = items.find(li => li.textContent?.includes(textZh))
      expect(item?.querySelectorAll('details[data-source]'), textZh).toHaveLength(1)
    }
    expect(page.textContent?.includes('园区级别、面积和主导产业未查到')).toBe(!ownRows.some(row => row.kind === 'park'))
  })
})

test('approved and planned areas are distinguished, and a missing one is stated', () => {
  const getText = (id: string) => renderCounty(DATA.clusters.find(c => c.id === id) ?? null, '').textContent
  expect(getText('qingyang-aviation-supply')).toContain('省级；核准面积 3.4409 平方公里；主导产业：航空航天器')
  expect(getText('shehong-lithium-materials')).toContain('级别未查到；规划面积 6.94 平方公里')
  expect(getText('yantan-pump-valve')).toContain('省级；面积未查到')
})

test('without a cluster only the counts of the prefecture are shown', () => {
  const page = renderCounty(null, '510700')
  expect([...page.querySelectorAll('h4')].map(h => h.textContent)).toEqual(['某市公布数'])
  expect(page.textContent).toContain('国家级中小企业特色产业集群7个、省级11个')
})
