// Every statement of every cluster's panel carries a mark, and each mark holds its source: title, publisher, date, grade.
import { cleanup, render, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { parseClusterDetail } from '../../src/data/parse'
import { ClusterPanel } from '../../src/features/cluster/ClusterPanel'
import { sourceWords } from '../../src/messages/sources'
import { selectClusterPanel } from '../../src/model/clusterPanel'
import { ViewProvider } from '../../src/view/context'
import { DATA, viewOf } from '../support/dataset'
import { published } from '../support/records'

afterEach(cleanup)

const detailOf = (id: string) =>
  parseClusterDetail(JSON.parse(published(`data/clusters/${id}.json`)), id as never).value

describe.each(DATA.clusters)('$id', cluster => {
  test('each figure, measure, note, firm and recognition opens its own source', () => {
    const detail = detailOf(cluster.id)
    const { container } = render(
      <ViewProvider view={viewOf({ cluster: cluster.id })} change={() => {}}>
        <ClusterPanel
          cluster={cluster}
          model={selectClusterPanel(cluster, detail, DATA)}
          detail={detail}
          pending={null}
          dates={null}
          standard={null}
          county={null}
          report={() => null}
          total={DATA.clusters.length}
          inSelection={true}
          byReader={false}
        />
      </ViewProvider>,
    )
    const sources = new Map(detail.sources.map(source => [source.id, sourceWords(source)]))
    /** The marks beside a statement, in whatever holds both. */
    const marksBeside = (text: string): string[] => {
      const said = within(container).getAllByText((_, element) =>
        [...(element?.childNodes ?? [])].some(node => node.nodeType === 3 && node.textContent?.includes(text)),
      )
      return said.flatMap(element => {
        const holder = element.closest('li, dl > div')
        return [...(holder?.querySelectorAll('details[data-source]') ?? [])].map(mark => mark.textContent ?? '')
      })
    }
    const statements = [...detail.figures, ...detail.measures, ...detail.notes].map(s => [s.textZh, s.source] as const)
    const firms = detail.leadEnterprises.map(firm => [firm.name, firm.source] as const)
    for (const [text, id] of [...statements, ...firms]) {
      const { title = '', publisher = '', date = '', grade = '' } = sources.get(id) ?? {}
      expect(title, `${text} rests on nothing`).not.toBe('')
      const own = marksBeside(text).filter(mark => mark.includes(title))
      expect(own.length, `${text} opens ${title}`).toBeGreaterThan(0)
      for (const part of [publisher, date, grade]) expect(own.join()).toContain(part)
    }
    const recognitions = container.querySelectorAll('li[data-status]')
    expect(recognitions.length).toBe(cluster.recognitions.length)
    for (const item of recognitions) expect(item.querySelectorAll('details[data-source]').length).toBeGreaterThan(0)
  })
})
