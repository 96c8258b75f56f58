// The end of a term in a DOM: a diagram and a text with the same content and the dates of the cluster; and the western
// relaxation beside each figure below the national standard.
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import TermEndPane from '../../src/app/panes/TermEndPane'
import { parseClusterDetail } from '../../src/data/parse'
import type { Programme } from '../../src/domain/programme/programme'
import { NationalStandard } from '../../src/features/standard/NationalStandard'
import { TermEnd } from '../../src/features/termEnd/TermEnd'
import { numberSources } from '../../src/messages/sources'
import { selectClusterPanel } from '../../src/model/panels/clusterPanel'
import { CitedSourcesContext } from '../../src/ui/text/CitationMarks'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetOn, buildView } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

afterEach(cleanup)

const programme = JSON.parse(readPublished('data/v1/programme.json')) as Programme
const sources = numberSources(programme.sources)
const VERSION = '2026-02-25'

function renderTermEnd(id: string, day = '2026-11-30') {
  const data = buildDatasetOn(day)
  const cluster = data.clusters.find(c => c.id === id)
  if (!cluster) throw new Error(`no ${id}`)
  const detail = parseClusterDetail(JSON.parse(readPublished(`data/v1/clusters/${id}.json`)), cluster.id).value
  render(
    <ViewProvider view={buildView({ cluster: cluster.id })} change={() => {}}>
      <TermEndPane model={selectClusterPanel(cluster, detail, data)} day={data.day} version={VERSION} />
    </ViewProvider>,
  )
}
const getDiagram = () => screen.getByRole('img', { name: '有效期满以后' })
const getTexts = (element: Element) => [...element.querySelectorAll('text')].map(text => text.textContent)
/** The text that describes the diagram. */
const getDescription = () => document.getElementById(getDiagram().getAttribute('aria-describedby') ?? '')

test('a cluster that passed its review: extension from the old end, with its dates', () => {
  renderTermEnd('qingyang-aviation-supply')
  expect(getTexts(getDiagram())).toEqual(
    expect.arrayContaining(['有效期 2023 至 2025', '2025-12-31 期满', '延长至 2028-12-31', '撤销认定', '本站不作推断']),
  )
  expect(getDiagram().querySelector('[data-current]')?.textContent).toBe('复核通过延长至 2028-12-31')
  const markedOutcome = getDescription()?.querySelector('[data-outcome="extension"]')
  expect(markedOutcome?.textContent).toContain('本集群 2025 年 11 月报道复核通过，延长至 2028 年 12 月 31 日（推算）。')
  expect(markedOutcome?.querySelector('em')?.textContent).toBe('本集群')
  expect(getDescription()?.querySelector('[data-outcome="revocation"]')?.textContent).toContain('撤销其认定')
})

test('a cluster past its end with nothing found, and what that does not mean', () => {
  renderTermEnd('shehong-lithium-materials')
  expect(getDiagram().querySelector('[data-current]')?.textContent).toBe('未查到结果本站不作推断')
  const noResultText = getDescription()?.querySelector('[data-outcome="silence"]')?.textContent
  expect(noResultText).toContain('不等于复核未通过')
  expect(noResultText).toContain('本站资料截至 2026 年 2 月 25 日')
})

test('a provincial cluster is marked as an analogy to the national rule; during its term no outcome is marked', () => {
  renderTermEnd('yantan-pump-valve')
  expect(screen.getByText(/省级办法关于复核、延长和撤销的条文未查到/)).toBeTruthy()
  expect(getDiagram().querySelector('[data-current]')).toBeNull()
})

test('a cluster of no known list has the rule without a date', () => {
  renderTermEnd('dongpo-pickles')
  expect(screen.getByText(/推算不出本集群的期满日期/)).toBeTruthy()
  expect(getTexts(getDiagram()).join()).not.toMatch(/20\d\d/)
})

test('on the programme page: every step of the rule with its source', () => {
  render(
    <CitedSourcesContext value={sources}>
      <TermEnd term={null} isForCluster={false} rules={programme.termEnd} version={VERSION} />
    </CitedSourcesContext>,
  )
  for (const { textZh, source } of programme.termEnd) {
    expect(getDescription()?.textContent).toContain(textZh)
    expect(getDescription()?.querySelector(`[data-source="${sources.get(source)?.number}"]`)).toBeTruthy()
  }
})

test('the relaxation for western regions is beside every figure below the standard, and no other', () => {
  const clustersBelowStandard = buildDatasetOn('2026-11-30').clusters.filter(({ id }) => {
    const figures = parseClusterDetail(JSON.parse(readPublished(`data/v1/clusters/${id}.json`)), id).value.figures
    render(
      <NationalStandard
        cluster={id}
        indicators={programme.indicators}
        figures={figures}
        westernRelaxation={programme.relaxation}
        sources={new Map()}
      />,
    )
    const verdicts = [...document.querySelectorAll('[data-verdict]')]
    const relaxed = verdicts.filter(v => v.textContent?.includes('西部地区可适当放宽，以认定结论为准'))
    expect(relaxed, id).toEqual(verdicts.filter(v => v.getAttribute('data-verdict') === 'not-met'))
    cleanup()
    return relaxed.length > 0
  })
  expect(clustersBelowStandard.length).toBeGreaterThan(0)
})
