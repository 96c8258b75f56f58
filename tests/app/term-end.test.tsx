// The end of a term in a DOM: a picture with a name and a text that says the same, with the dates of the cluster; and the
// western relaxation wherever a cluster falls short of the national standard.
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import TermEndPane from '../../src/app/TermEndPane'
import { parseClusterDetail } from '../../src/data/parse'
import type { Programme } from '../../src/domain/programme'
import { Standard } from '../../src/features/standard/Standard'
import { TermEnd } from '../../src/features/term/TermEnd'
import { selectClusterPanel } from '../../src/model/clusterPanel'
import { ViewProvider } from '../../src/view/context'
import { datasetOn, viewOf } from '../support/dataset'
import { published } from '../support/records'

afterEach(cleanup)

const programme = JSON.parse(published('data/programme.json')) as Programme
const VERSION = '2026-02-25'

function show(id: string, day = '2026-11-30') {
  const data = datasetOn(day)
  const cluster = data.clusters.find(c => c.id === id)
  if (!cluster) throw new Error(`no ${id}`)
  const detail = parseClusterDetail(JSON.parse(published(`data/clusters/${id}.json`)), cluster.id).value
  render(
    <ViewProvider view={viewOf({ cluster: cluster.id })} change={() => {}}>
      <TermEndPane
        model={selectClusterPanel(cluster, detail, data)}
        day={data.day}
        version={VERSION}
        cite={() => null}
      />
    </ViewProvider>,
  )
}
const picture = () => screen.getByRole('img', { name: '有效期满以后' })
const textOf = (element: Element) => [...element.querySelectorAll('text')].map(text => text.textContent)
/** The text that describes the picture. */
const twin = () => document.getElementById(picture().getAttribute('aria-describedby') ?? '')

test('a cluster that passed its review: extension from the old end, with its dates', () => {
  show('qingyang-aviation-supply')
  expect(textOf(picture())).toEqual(
    expect.arrayContaining(['有效期 2023 至 2025', '2025-12-31 期满', '延长至 2028-12-31', '撤销认定', '本站不作推断']),
  )
  expect(picture().querySelector('[data-taken]')?.textContent).toBe('复核通过延长至 2028-12-31')
  const taken = twin()?.querySelector('[data-way="extension"]')
  expect(taken?.textContent).toContain('本集群 2025 年 11 月报道复核通过，延长至 2028 年 12 月 31 日（推算）。')
  expect(taken?.querySelector('em')?.textContent).toBe('本集群')
  expect(twin()?.querySelector('[data-way="revocation"]')?.textContent).toContain('撤销其认定')
})

test('a cluster past its end with nothing found, and what that does not mean', () => {
  show('shehong-lithium-materials')
  expect(picture().querySelector('[data-taken]')?.textContent).toBe('未查到结果本站不作推断')
  const silence = twin()?.querySelector('[data-way="silence"]')?.textContent
  expect(silence).toContain('不等于复核未通过')
  expect(silence).toContain('本站资料截至 2026 年 2 月 25 日')
})

test('a provincial cluster is told that the national rule is an analogy; while its term runs no way is marked', () => {
  show('yantan-pump-valve')
  expect(screen.getByText(/省级办法关于复核、延长和撤销的条文未查到/)).toBeTruthy()
  expect(picture().querySelector('[data-taken]')).toBeNull()
})

test('a cluster of no known list has the rule without a date', () => {
  show('dongpo-pickles')
  expect(screen.getByText(/推算不出本集群的期满日期/)).toBeTruthy()
  expect(textOf(picture()).join()).not.toMatch(/20\d\d/)
})

test('on the programme page: every step of the rule with its source', () => {
  render(
    <TermEnd
      term={null}
      isOfCluster={false}
      rules={programme.termEnd}
      cite={ids => <b>{ids.join()}</b>}
      version={VERSION}
    />,
  )
  for (const { textZh, source } of programme.termEnd) {
    expect(twin()?.textContent).toContain(textZh)
    expect(within(twin() as HTMLElement).getByText(source)).toBeTruthy()
  }
})

test('the relaxation for the west stands at every figure that falls short, and at no other', () => {
  const falling = datasetOn('2026-11-30').clusters.filter(({ id }) => {
    const figures = parseClusterDetail(JSON.parse(published(`data/clusters/${id}.json`)), id).value.figures
    render(
      <Standard
        indicators={programme.indicators}
        figures={figures}
        relaxation={programme.relaxation}
        sources={new Map()}
      />,
    )
    const verdicts = [...document.querySelectorAll('[data-verdict]')]
    const relaxed = verdicts.filter(v => v.textContent?.includes('西部地区可适当放宽，以认定结论为准'))
    expect(relaxed, id).toEqual(verdicts.filter(v => v.getAttribute('data-verdict') === 'not-met'))
    cleanup()
    return relaxed.length > 0
  })
  expect(falling.length).toBeGreaterThan(0)
})
