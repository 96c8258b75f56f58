// Checks that docs/facts-review.md is complete, and that the published data contain its corrections.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Programme } from '../../src/domain/programme/programme'
import { ALL_DATA as DATA, MEASURES } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

const REVIEW = readFileSync('docs/facts-review.md', 'utf8')

interface Finding {
  readonly row: string
  readonly state: string
  readonly where: string
}

/** The rows of the table under a second-level heading. */
const parseFindings = (heading: string): readonly Finding[] =>
  (REVIEW.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter(line => /^\| \d+ \|/.test(line))
    .map(line => {
      const [, row = '', , state = '', where = ''] = line.split('|').map(cell => cell.trim())
      return { row, state, where }
    })

const programme = JSON.parse(readPublished('data/v1/programme.json')) as Programme
const sources = new Map(programme.sources.map(source => [source.id, source]))
const findRule = (id: string) => programme.rules.find(candidate => candidate.id === id)
const getRuleTexts = (id: string) => (findRule(id)?.facts ?? []).map(fact => fact.textZh).join('\n')
const findList = (id: string) => DATA.lists.get(id as never)
const findListRecord = (id: string) => programme.lists.find(candidate => candidate.id === id)
const findCluster = (id: string) => DATA.clusters.find(candidate => candidate.id === id)
const readDetail = (id: string) => readPublished(`data/v1/clusters/${id}.json`)
const allTexts = [
  JSON.stringify(programme),
  readPublished('data/v1/index.json'),
  readPublished('data/v1/measures.json'),
].join('\n')

describe('lists and rules', () => {
  const ROW_COUNTS = { '1.0': 10, '1.1': 30, Lists: 23, 'Part 2': 36, 'Part 4': 10 } as const

  test.each(Object.entries(ROW_COUNTS))(
    'part %s has its %i rows, each corrected or left with a reason',
    (heading, count) => {
      const findings = parseFindings(heading)
      expect(findings.map(({ row }) => Number(row))).toEqual(Array.from({ length: count }, (_, i) => i + 1))
      for (const { row, state, where } of findings) {
        expect(['corrected', 'unchanged', 'other place'], row).toContain(state)
        expect(where, row).not.toBe('')
      }
    },
  )

  const CHECKS: Readonly<Record<string, () => void>> = {
    '1.0 1': () =>
      expect(findList('cn-2022')).toMatchObject({ validFrom: '2023', validTo: '2025', validityBasis: 'sourced' }),
    '1.0 2': () => {
      expect(programme.relaxation.textZh).toContain('西部地区可适当放宽')
      for (const id of ['miit-recommend-2024', 'miit-recommend-2025'])
        for (const { textZh } of findRule(id)?.facts ?? [])
          if (textZh.includes('不超过8个')) expect(textZh).not.toContain('放宽')
    },
    '1.0 3': () => expect(programme.definition.textZh).toContain('治理服务健全'),
    '1.0 6': () => expect(getRuleTexts('miit-measure-2022')).toContain('各级中小企业主管部门'),
    '1.0 10': () => {
      const counts = [...DATA.lists.values()].map(l => [l.id, l.namesKnown, l.withoutPublishedName])
      const members = (id: string) => DATA.clusters.filter(c => c.recognitions.some(r => r.list === id))
      expect(counts).toEqual(
        counts.map(([id]) => [
          id,
          members(String(id)).filter(c => c.nameConfirmed).length,
          members(String(id)).filter(c => !c.nameConfirmed).length,
        ]),
      )
      expect(findList('sc-2023')?.namesKnown).toBeGreaterThanOrEqual(2)
      expect(findList('sc-2023')?.withoutPublishedName).toBe(1)
    },
    '1.1 2': () => expect(allTexts).not.toContain('治理服务完备'),
    '1.1 3': () => expect(new Set(DATA.deadlines.map(d => d.boundary))).toEqual(new Set(['before'])),
    '1.1 7': () => expect(findList('cn-2022')?.validTo).toBe('2025'),
    '1.1 8': () => {
      expect(findListRecord('cn-2022')?.documentNumber).toBe('工信部企业函〔2023〕3号')
      expect(findRule('miit-list-2022')?.documentNumber).toBe('工信部企业函〔2023〕3号')
    },
    '1.1 12': () => {
      const deadline = DATA.deadlines.find(d => d.appliesTo.includes('cn-2023' as never))
      expect([deadline?.monthDay, deadline?.source]).toEqual(['04-30', 'miit-2023-283-notice'])
    },
    '1.1 13': () => expect(findRule('miit-recommend-2023')?.documentNumber).toBe('工信厅企业函〔2023〕44号'),
    '1.1 15': () => expect(findRule('miit-recommend-2024')?.documentNumber).toBe('工信厅企业函〔2024〕122号'),
    '1.1 16': () => expect(getRuleTexts('miit-recommend-2024')).toContain('放宽的是标准，不是名额'),
    '1.1 19': () => expect(findList('cn-2025')?.sources).toContain('elib-2025-national-rereview'),
    '1.1 20': () => {
      for (const id of ['qingyang-aviation-supply', 'wuhou-microwave-rf'])
        expect(findCluster(id)?.recognitions[0]?.reReviewed?.date, id).toBe('2025-11')
    },
    '1.1 21': () => {
      const extension = programme.termEnd.find(({ step }) => step === 'extension')
      expect(extension?.textZh).toContain('有效期延长三年')
      expect(readFileSync('docs/adr/0008-recognition-status-on-a-date.md', 'utf8')).toContain('extends the old end')
    },
    '1.1 22': () => {
      for (const { id } of DATA.clusters) expect(readDetail(id), id).toContain('未申请复核或经复核未通过的，撤销其认定')
    },
    '1.1 23': () => expect(getRuleTexts('miit-standard-2022')).toContain('较大及以上安全、质量'),
    '1.1 24': () => {
      expect(findRule('miit-standard-2022')?.titleZh).toContain('（2022年版）')
      expect(JSON.stringify(programme.indicators)).toContain('国家级高新技术企业')
    },
    '1.1 25': () => {
      expect(programme.indicators.map(({ titleZh }) => titleZh)).toEqual([
        '具有较强核心竞争力',
        '优质中小企业梯度培育成效显著',
        '产业链供应链协作高效',
        '具有较强协同创新能力',
        '数字化转型效果明显',
        '具有较高绿色化发展水平',
        '积极参与产业开放合作',
        '具有较强治理和服务能力',
      ])
    },
    '1.1 28': () => {
      const dates = (findListRecord('cn-2022')?.aggregates ?? []).map(({ metric, asOf }) => `${metric} ${asOf}`)
      expect(dates).toEqual(expect.arrayContaining(['enterprises 2023-04', 'enterprises 2023-06']))
      expect(dates.join()).not.toContain('rdGrowth')
    },
    '1.1 29': () => expect(programme.nationalTotals.map(({ source }) => source)).toContain('cctv-2024-06-clusters'),
    'Lists 1': () => expect(findList('cn-2022')?.sources).toContain('tnc-2023-01-list2022'),
    'Lists 6': () => expect(findListRecord('cn-2023')?.sizeBasis).toBe('sourced'),
    'Lists 9': () => expect(sources.get('miit-2024-267-notice')?.publisher).toMatch(/^白银市人民政府/),
    'Lists 10': () => expect(sources.get('elib-2025-national-rereview')?.date).toBe('2025-11-07'),
    'Lists 11': () => expect(JSON.stringify(findListRecord('cn-2025')?.notes)).toContain('miit-2025-10-public-notice'),
    'Lists 12': () => expect(JSON.stringify(programme.funds)).toContain('川经信企业函〔2024〕9号'),
    'Lists 13': () => expect(readDetail('jiajiang-ceramics')).toContain('相关制造业'),
    'Lists 15': () => expect(sources.get('netease-2025-11-xinjin')?.title).not.toContain('['),
    'Lists 16': () => {
      expect(programme.excluded.find(({ id }) => id === 'guanghan-hotpot')?.sources).toHaveLength(2)
    },
    'Lists 17': () => {
      expect(findCluster('wenjiang-biotech-drugs')?.recognitions[0]?.list).toBe('cn-2023')
      expect(readDetail('wenjiang-biotech-drugs')).toContain('由排除得出')
    },
    'Lists 20': () => expect(readDetail('jianyang-cryogenic-equipment')).toContain('ddxyjj-2025-12-jianyang'),
    'Lists 21': () => expect(sources.get('mynews-2026-01-industry')?.url).toContain('myscxx.com'),
    'Lists 22': () => expect(sources.get('reportify-mianyang-fyp')?.date).toBe('2025-12'),
  }

  test.each(Object.entries(CHECKS))('row %s is corrected in the published data', (row, check) => {
    const [heading = '', number] = row.split(' ')
    expect(parseFindings(heading).find(candidate => candidate.row === number)?.state).toBe('corrected')
    check()
  })

  test('no page links to an unrelated host that only copied a text', () => {
    const hosts = [
      'tomorrow-never-dies',
      'zhimen.com',
      'mlnlp2022',
      'dizo.com.cn',
      'feibaos',
      'mikefa',
      'snnby',
      'ladyspots',
    ]
    const urls = [...sources.values(), ...MEASURES.sources].flatMap(({ url }) => url ?? [])
    for (const host of hosts) expect(urls.filter(url => url.includes(host))).toEqual([])
  })
})
