// Every statement in every cluster panel has a mark that holds its source: title, publisher, date, grade.
import { cleanup, render, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { parseClusterDetail } from '../../src/data/parse'
import { ClusterPanel } from '../../src/features/cluster/ClusterPanel'
import { toSourceText } from '../../src/messages/sources'
import { selectClusterPanel } from '../../src/model/panels/clusterPanel'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView, DATA } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

afterEach(cleanup)

const parseDetail = (id: string) =>
  parseClusterDetail(JSON.parse(readPublished(`data/v1/clusters/${id}.json`)), id as never).value

describe.each(DATA.clusters)('$id', cluster => {
  test('each figure, measure, note, firm and recognition opens its own source', () => {
    const detail = parseDetail(cluster.id)
    const { container } = render(
      <ViewProvider view={buildView({ cluster: cluster.id })} change={() => {}}>
        <ClusterPanel
          cluster={cluster}
          model={selectClusterPanel(cluster, detail, DATA)}
          share={null}
          detail={detail}
          pending={null}
          dates={null}
          standard={null}
          county={null}
          renderReport={() => null}
          total={DATA.clusters.length}
          isInSelection={true}
          isOpenedByUser={false}
        />
      </ViewProvider>,
    )
    const sources = new Map(detail.sources.map(source => [source.id, toSourceText(source)]))
    /** The marks in the list item of a statement. */
    const findMarksBeside = (text: string): string[] => {
      const elements = within(container).getAllByText((_, element) =>
        [...(element?.childNodes ?? [])].some(node => node.nodeType === 3 && node.textContent?.includes(text)),
      )
      return elements.flatMap(element => {
        const holder = element.closest('li, dl > div')
        return [...(holder?.querySelectorAll('details[data-source]') ?? [])].map(mark => mark.textContent ?? '')
      })
    }
    const statements = [...detail.figures, ...detail.measures, ...detail.notes].map(s => [s.textZh, s.source] as const)
    const firms = detail.leadEnterprises.map(firm => [firm.name, firm.source] as const)
    for (const [text, id] of [...statements, ...firms]) {
      const { title = '', publisher = '', date = '', grade = '' } = sources.get(id) ?? {}
      expect(title, `${text} has no source`).not.toBe('')
      const matchingMarks = findMarksBeside(text).filter(mark => mark.includes(title))
      expect(matchingMarks.length, `${text} opens ${title}`).toBeGreaterThan(0)
      for (const part of [publisher, date, grade]) expect(matchingMarks.join()).toContain(part)
    }
    const recognitions = container.querySelectorAll('li[data-status]')
    expect(recognitions.length).toBe(cluster.recognitions.length)
    for (const item of recognitions) expect(item.querySelectorAll('details[data-source]').length).toBeGreaterThan(0)
  })
})
