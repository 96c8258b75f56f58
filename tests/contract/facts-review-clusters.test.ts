// Checks that the published data contain the corrections of docs/facts-review.md on clusters, sources and measures.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SCOPE } from '#messages/words'
import type { ClusterDetail, Figure, Measure } from '../../src/domain/cluster/cluster'
import type { Facts } from '../../src/domain/cluster/facts'
import { assessFigures } from '../../src/domain/programme/nationalStandard'
import type { Programme } from '../../src/domain/programme/programme'
import type { Source } from '../../src/domain/source/source'
import { getFigureTags, toFigureScope } from '../../src/messages/table'

const read = <T>(path: string): T => JSON.parse(readFileSync(`public/data/v1/${path}`, 'utf8')) as T
const readDetail = (id: string) => read<ClusterDetail>(`clusters/${id}.json`)
const facts = read<Facts>('facts.json')
const programme = read<Programme>('programme.json')
const review = readFileSync('docs/facts-review.md', 'utf8')

const expectOne = <T>(candidates: readonly T[], what: string): T => {
  expect(candidates, what).toHaveLength(1)
  return candidates[0] as T
}
const findMeasure = (id: string, part: string): Measure =>
  expectOne(
    readDetail(id).measures.filter(m => m.textZh.includes(part)),
    `${id} ${part}`,
  )
const findFigure = (id: string, part: string): Figure =>
  expectOne(
    readDetail(id).figures.filter(f => f.textZh.includes(part)),
    `${id} ${part}`,
  )

describe('1.3: kinds', () => {
  test.each([
    ['xindu-aviation-large-components', '将引进8家', 'planned'],
    ['xindu-aviation-large-components', '遴选12家', 'delivered'],
    ['xindu-aviation-large-components', '即将入驻', 'planned'],
    ['chongzhou-panel-furniture', '签订框架协议', 'delivered'],
    ['chongzhou-panel-furniture', '服务站点', 'planned'],
    ['chongzhou-smart-home', '签订框架协议', 'delivered'],
    ['chongzhou-smart-home', '服务站点', 'planned'],
    ['xinjin-health-food', '16个重点项目签约', 'delivered'],
    ['jianyang-cryogenic-equipment', '问题化解率', 'planned'],
    ['jianyang-cryogenic-equipment', 'BOG提氦', 'delivered'],
    ['rongxian-pottery', '智能窑炉', 'announced'],
    ['shehong-lithium-materials', '15亿元', 'delivered'],
    ['wenjiang-biotech-drugs', '示范园区', 'delivered'],
    ['dongpo-pickles', '高盐废水', 'delivered'],
    ['dongpo-pickles', '智改数转', 'delivered'],
    ['jiangyou-special-metallurgy-materials', '8.7亿元', 'delivered'],
    ['jiangyou-special-metallurgy-materials', '模具钢超市', 'delivered'],
    ['longchang-glass-ceramics', '“3+1”', 'delivered'],
  ])('the measure of %s on %s is %s', (id, part, kind) => {
    expect(findMeasure(id, part).kind).toBe(kind)
  })

  test.each([
    ['yingshan-machinery-auto-parts', '200余万台', 'target'],
    ['xinjin-health-food', '96.8亿元', 'target'],
    ['rongxian-pottery', '能耗降低20%', 'estimate'],
    ['rongxian-pottery', '95%', 'estimate'],
    ['qingyang-aviation-supply', '4.7平方公里', 'target'],
    ['xindu-aviation-large-components', '42个项目', 'target'],
    ['chongzhou-smart-home', '5000万元', 'target'],
  ])('the figure of %s on %s is %s', (id, part, kind) => {
    expect(findFigure(id, part).kind).toBe(kind)
  })

  test('statements that are no measure of the cluster are removed', () => {
    const getMeasureTexts = (id: string) =>
      readDetail(id)
        .measures.map(m => m.textZh)
        .join()
    expect(getMeasureTexts('guanghan-oil-gas-equipment')).not.toContain('用户缺什么')
    expect(
      readDetail('guanghan-oil-gas-equipment')
        .notes.map(n => n.textZh)
        .join(),
    ).toContain('20世纪90年代')
    expect(getMeasureTexts('weiyuan-glass-fibre')).not.toContain('博士工作站')
    expect(getMeasureTexts('yantan-pump-valve')).not.toContain('座谈会')
  })
})

describe('1.2: scopes, dates and conflicts', () => {
  test.each([
    ['dongpo-pickles', '223亿元', 'city'],
    ['dongpo-pickles', '占全国三分之一', 'city'],
    ['dongpo-pickles', '占全省二分之一', 'city'],
    ['xindu-aviation-large-components', '超90亿元', 'county'],
    ['chongzhou-smart-home', '131.1亿元', 'county'],
    ['chongzhou-panel-furniture', '131.1亿元', 'county'],
    ['yingshan-machinery-auto-parts', '高新技术企业30户', 'county'],
    ['pingshan-biobased-textile', '申请专利29件', 'park'],
    ['fucheng-connectors', '销售收入8亿元', 'company'],
  ])('the figure of %s on %s is of the %s', (id, part, scope) => {
    expect(findFigure(id, part).scope).toBe(scope)
  })

  test('figures without a year in the source have none', () => {
    for (const part of ['186个', '178亿元', '12.73亿元'])
      expect(findFigure('jiangyou-special-metallurgy-materials', part).asOf).toBeNull()
    expect(findFigure('xuanhan-micro-glass-fibre', '751.7亿元').asOf).toBeNull()
  })

  test.each([
    ['rongxian-pottery', 'output'],
    ['rongxian-pottery', 'employees'],
    ['rongxian-pottery', 'marketShare'],
    ['qianfeng-gas-salt-fine-chemicals', 'output'],
  ])('conflicting figures of %s on %s are flagged on both sides', (id, metric) => {
    const flagged = readDetail(id).figures.filter(f => f.metric === metric && f.flag === 'conflict')
    expect(new Set(flagged.map(f => f.source)).size).toBeGreaterThan(1)
  })

  test('the lead firms of 屏山 and 宣汉', () => {
    const getLeadFirms = (id: string) => readDetail(id).leadEnterprises.map(({ name, role }) => `${name} ${role}`)
    expect(getLeadFirms('pingshan-biobased-textile')).toContain('丝丽雅 chain-leader')
    expect(getLeadFirms('xuanhan-micro-glass-fibre')).toContain('宣汉正原微玻纤 lead')
  })
})

describe('1.4', () => {
  const findSource = (id: string): Source =>
    expectOne(
      programme.sources.filter(s => s.id === id),
      id,
    )

  test('a name as published has no prefix of ours', () => {
    for (const id of [
      'chenghua-intelligent-robots',
      'qingbaijiang-ultra-high-strength-alloys',
      'wenjiang-biotech-drugs',
      'pidu-electromagnetic-space-security',
    ])
      for (const { nameAsPublished } of readDetail(id).recognitionEvidence)
        expect(nameAsPublished).not.toMatch(/^成都市/)
  })

  test('in the table a figure is never without its scope and what it counts, and no place’s aim stands for a cluster', () => {
    const figures = facts.rows.flatMap(({ figure }) => (figure ? [figure] : []))
    expect(figures.length).toBeGreaterThan(15)
    for (const figure of figures) {
      const { counted, rest } = toFigureScope(figure)
      expect(rest).toContain(SCOPE[figure.scope])
      if (figure.scope !== 'cluster') expect(figure.kind, figure.textZh).toBe('actual')
      expect(counted).toBe(figure.qualifierZh)
      if (figure.kind !== 'actual') expect(getFigureTags(figure).length).toBeGreaterThan(0)
    }
    for (const id of [
      'longchang-glass-ceramics',
      'weiyuan-glass-fibre',
      'xuanhan-micro-glass-fibre',
      'linshui-auto-moto-parts',
    ])
      expect(facts.rows.find(row => row.id === id)?.figure?.qualifierZh, id).not.toBeNull()
  })

  test('规模 and half-year figures are not compared with a threshold', () => {
    const output = programme.indicators.flatMap(i => i.thresholds).filter(t => t.metric === 'output')
    expect(output).toHaveLength(1)
    const getVerdicts = (id: string) =>
      output
        .flatMap(threshold => assessFigures(readDetail(id).figures, threshold))
        .map(({ figure, verdict }) => [figure.value, verdict])
    expect(getVerdicts('jinniu-aerospace-information')).toEqual([])
    expect(getVerdicts('santai-textile-footwear').map(([value]) => value)).not.toContain(100)
    expect(getVerdicts('jiangyou-special-metallurgy-materials').map(([value]) => value)).not.toContain(320)
    expect(getVerdicts('longchang-glass-ceramics')).toEqual([
      [20, 'unknown'],
      [15, 'unknown'],
    ])
  })

  test('corrected titles and URLs', () => {
    expect(findSource('scdaily-2026-02-chengdu')).toMatchObject({
      title: '今年培育“成都工业精品”100项以上',
      date: '2026-02-25',
    })
    expect(findSource('chinanews-2024-08-pidu').title).toBe('成都郫都：推动新质生产力发展“大步跑”')
    expect(findSource('jiangyou-gov-2020-mould-steel').url).toBe('http://www.jiangyou.gov.cn/xwzx/zhxw/24469171.html')
    const deadLinks = programme.sources.filter(s =>
      s.url?.match(/tomorrow-never-dies|kskysp|shoucang\.eeju|91coo|smartjx\.com/),
    )
    expect(deadLinks).toEqual([])
  })
})

test('each row has an outcome', () => {
  const getReviewRows = (title: string): string[] =>
    (review.split(`\n## ${title}\n`)[1] ?? review.split(`## ${title}\n`)[1] ?? '')
      .split('\n## ')[0]
      ?.split('\n')
      .filter(line => line.startsWith('| ') && !line.startsWith('| row')) ?? []
  const rows = getReviewRows('1.2')
  expect(rows.map(line => line.split('|')[1]?.trim())).toEqual(Array.from({ length: 36 }, (_, i) => String(31 + i)))
  expect(getReviewRows('1.3')).toHaveLength(16)
  expect(getReviewRows('1.4').length).toBeGreaterThan(9)
  for (const line of [...rows, ...getReviewRows('1.3'), ...getReviewRows('1.4')])
    expect(line, line).toMatch(/\| (corrected|partly|confirmed|unchanged|not )/)
})
